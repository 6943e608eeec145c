"""A number or a day left blank.

Basis: Decree 30/2020/NĐ-CP art. 8 and 15: a document is issued with its number and date.
"""

import re
from collections.abc import Iterator

from motcua.documents.lint.finding import Finding, Severity
from motcua.documents.lint.paper import Paper

_BLANK_NUMBER = re.compile(r"\bsố\s*:?[ \t.…_]*/[ \t]*(?=[A-ZĐ]{2,})[\w-]+", re.IGNORECASE)
_BLANK_DAY = re.compile(
    r"ngày[ \t.…_]+tháng[ \t.…_]*\d{0,2}[ \t.…_]*năm[ \t.…_]*(?:20\d\d)?"
    r"|ngày[ \t]+\d{1,2}[ \t]+tháng[ \t.…_]+năm[ \t.…_]*(?:20\d\d)?",
    re.IGNORECASE,
)
_WHY = "Văn bản ban hành phải có số và ngày (Nghị định 30/2020/NĐ-CP, Phụ lục I)."


def check(paper: Paper) -> Iterator[Finding]:
    """Every blank number and every blank day."""
    for match in _BLANK_NUMBER.finditer(paper.text):
        yield paper.finding(
            "blank_number",
            Severity.WARNING,
            paper.place(*match.span()),
            what=f"Số văn bản để trống: “{' '.join(match[0].split())}”.",
            why=_WHY,
            cure="Văn thư lấy số trước khi phát hành.",
        )
    for match in _BLANK_DAY.finditer(paper.text):
        yield paper.finding(
            "blank_date",
            Severity.WARNING,
            paper.place(*match.span()),
            what=f"Ngày ban hành để trống: “{' '.join(match[0].split())}”.",
            why=_WHY,
            cure="Ghi đủ ngày, tháng, năm khi lấy số.",
        )
