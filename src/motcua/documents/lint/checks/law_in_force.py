"""A document cited as if in force after it had ended."""

import re
from collections.abc import Iterator

from motcua.documents.law import LawRecord
from motcua.documents.lint.citing import Cited, citations
from motcua.documents.lint.finding import Finding, Severity
from motcua.documents.lint.paper import Paper

_SAID_TO_HAVE_ENDED = re.compile(r"hết hiệu lực|thay thế|bãi bỏ|sửa đổi, bổ sung", re.IGNORECASE)
_AROUND = 120


def check(paper: Paper) -> Iterator[Finding]:
    """Each ended document once, at its first citation; where the text says it ended, none."""
    on = paper.on
    if on is None:
        return
    ended = {record.number: record for record in paper.law if record.is_expired(on)}
    told: set[str] = set()
    for cited in citations(paper.text):
        record = ended.get(cited.number)
        if record is None or cited.number in told or _is_history(paper, cited):
            continue
        told.add(cited.number)
        yield _finding(paper, cited, record)


def _is_history(paper: Paper, cited: Cited) -> bool:
    around = paper.text[max(0, cited.start - _AROUND) : cited.end + _AROUND]
    return _SAID_TO_HAVE_ENDED.search(around) is not None


def _finding(paper: Paper, cited: Cited, record: LawRecord) -> Finding:
    until = f"{record.valid_until:%d/%m/%Y}"
    instead = f" Văn bản thay thế: {record.replaced_by}." if record.replaced_by else ""
    cure = f"Thay bằng {record.replaced_by}." if record.replaced_by else "Bỏ, hoặc dẫn văn bản mới."
    if not record.is_certain:
        cure = f"Hãy kiểm tra hiệu lực trước khi ký. {cure}"
    return paper.finding(
        "law_expired" if record.is_certain else "law_to_check",
        Severity.ERROR if record.is_certain else Severity.WARNING,
        paper.place(cited.start, cited.end),
        what=f"{cited.number} được dẫn như còn hiệu lực.",
        why=f"Có hiệu lực đến hết {until} ({record.basis}).{instead}",
        cure=cure,
    )
