"""A number or symbol of a cited document that is not written as such numbers are.

Basis: Decree 30/2020/NĐ-CP annex I; Law 64/2025/QH15 art. 7.3.
"""

import re
from collections.abc import Iterator

from motcua.documents.lint.citing import Cited, citations
from motcua.documents.lint.finding import Finding, Severity
from motcua.documents.lint.paper import Paper
from motcua.kernel.identifiers import DocumentNumber

_SYMBOL_OF = {
    "nghị định": "NĐ",
    "nghị quyết": "NQ",
    "quyết định": "QĐ",
    "chỉ thị": "CT",
    "kế hoạch": "KH",
    "thông tư": "TT",
}
_POINTED = re.compile(r"\d+\.\d+/")


def check(paper: Paper) -> Iterator[Finding]:
    """Put each cited number right and compare; compare its type with the word before it."""
    for cited in citations(paper.text):
        finding = _malformed(paper, cited) or _wrong_type(paper, cited)
        if finding is not None:
            yield finding


def _malformed(paper: Paper, cited: Cited) -> Finding | None:
    try:
        right = str(DocumentNumber.parse(cited.number))
    except ValueError:
        return None
    if _POINTED.match(cited.number) or right == cited.number:
        return None
    if right.upper() == cited.number and _is_in_capitals(paper, cited):
        return None
    return paper.finding(
        "law_number",
        Severity.ERROR,
        paper.place(cited.start, cited.end),
        what=f"Số, ký hiệu “{cited.number}” viết sai.",
        why="Ký hiệu gồm chữ viết tắt tên loại, dấu nối và chữ viết tắt cơ quan ban hành "
        "(Nghị định 30/2020/NĐ-CP).",
        cure=f"Sửa thành “{right}”.",
    )


def _is_in_capitals(paper: Paper, cited: Cited) -> bool:
    """Whether the line is a title in capitals, where "TTg" is capitalised with the rest."""
    start = paper.text.rfind("\n", 0, cited.start) + 1
    return paper.text[start:].partition("\n")[0].isupper()


def _wrong_type(paper: Paper, cited: Cited) -> Finding | None:
    expected = _SYMBOL_OF.get((cited.kind or "").lower())
    symbol = re.split(r"[/-]", re.sub(r"^\d+[a-z]?(?:\.\d+)?[/-](?:\d{4}/)?", "", cited.number))[0]
    known = set(_SYMBOL_OF.values())
    if expected is None or symbol not in known or symbol == expected:
        return None
    return paper.finding(
        "law_number",
        Severity.WARNING,
        paper.place(cited.start, cited.end),
        what=f"“{cited.kind}” đi với ký hiệu “{cited.number}”.",
        why=f"Ký hiệu của {(cited.kind or '').lower()} bắt đầu bằng {expected}.",
        cure="Kiểm tra lại tên loại hoặc ký hiệu của văn bản được dẫn.",
    )
