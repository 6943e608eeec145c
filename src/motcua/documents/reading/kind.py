"""Is it a plan, and if not, what else."""

import re

from motcua.documents.reading.frame import Frame
from motcua.documents.reading.title import title_of

_ISSUES_PLAN = re.compile(r"(?:ban hành|phê duyệt)\s+(?:\S+\s+){0,2}kế hoạch\b", re.IGNORECASE)
_ENCLOSED = re.compile(r"kèm theo quyết định này.{0,40}?kế hoạch\b", re.IGNORECASE | re.DOTALL)
_OFFICIAL_LETTER = re.compile(r"\bV/v\b|^Kính gửi\b", re.MULTILINE)


def why_not_a_plan(frame: Frame, text: str) -> str | None:
    """None for a plan or a decision that issues one, else a Vietnamese sentence."""
    doc_type = frame.main.doc_type
    if frame.attached is not None or (doc_type or "").startswith("KẾ HOẠCH"):
        return None
    if doc_type == "QUYẾT ĐỊNH":
        return _why_not_the_decision(frame)
    if doc_type is not None:
        return f"Văn bản là {doc_type.lower()}, không phải kế hoạch."
    if _OFFICIAL_LETTER.search(text[:3000]):
        return "Văn bản là công văn, không phải kế hoạch."
    if not text.strip():
        return "Tệp không có chữ nào đọc được."
    return (
        "Văn bản không có dòng tên loại “KẾ HOẠCH”: "
        "có thể là tin bài hoặc tài liệu khác, không phải kế hoạch."
    )


def doc_type_name(doc_type: str | None) -> str | None:
    """ "KẾ HOẠCH" → "Kế hoạch"."""
    return doc_type.capitalize() if doc_type else None


def _why_not_the_decision(frame: Frame) -> str | None:
    articles = "\n".join(block.text for block in frame.main.body)
    if _ISSUES_PLAN.search(title_of(frame.main.title).text) and _ENCLOSED.search(articles):
        return None
    return "Văn bản là quyết định và không có kế hoạch nào kèm theo."
