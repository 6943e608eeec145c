"""Targets without a number."""

import re
from collections.abc import Iterator

from motcua.documents.lint.finding import Finding, Severity
from motcua.documents.lint.paper import Paper
from motcua.documents.lint.wording import short
from motcua.documents.reading.result import Section
from motcua.kernel.text import fold

_ITEM = re.compile(r"[\s*]*(?:\d{1,2}[.)]|[a-zđ][.)]|[-+•])\s*\S")
_HEADING = re.compile(r"\bchi tieu\b")
_NO_QUANTITY = re.compile(
    r"\d+[a-z]?(?:/\d{4})?/[A-ZĐ][\w-]*|\d+-[A-ZĐ]+/[A-Z]+|(?:ngày\s*)?\d{1,2}/\d{1,2}/\d{4}|"
    r"(?:năm|tháng|ngày|giai đoạn|mức độ|mức|Đề án|khóa|lần thứ|[-–])\s*\d+|(?:19|20)\d\d"
)
_WHY = "Chỉ tiêu không có con số thì không biết đạt hay chưa đạt."


def check(paper: Paper) -> Iterator[Finding]:
    """A section of targets with items that state none, and targets read without a value."""
    covered: list[tuple[int, int]] = []
    for section in paper.reading.sections:
        if _HEADING.search(fold(section.heading)):
            start, end = paper.body_of(section)
            if not any(first <= start < last for first, last in covered):
                covered.append((start, end))
                yield from _section(paper, section, start, end)
    for target in paper.reading.targets:
        if target.value is None:
            yield paper.finding(
                "target_without_number",
                Severity.HINT,
                target.place,
                what=f"Chỉ tiêu không có con số: “{short(target.text)}”.",
                why=_WHY,
                cure=f"Ghi ít nhất bao nhiêu {target.unit} mỗi {target.period or 'kỳ'}.",
            )


def _section(paper: Paper, section: Section, start: int, end: int) -> Iterator[Finding]:
    values = [target.place.start for target in paper.reading.targets if target.value is not None]
    headings = {one.place.line_from for one in paper.reading.sections}
    starts = [
        at
        for at, line in paper.paragraphs(start, end)
        if _ITEM.match(line) and paper.place(at, at + 1).line_from not in headings
    ]
    items = list(zip(starts, [*starts[1:], end], strict=False))
    empty = [item for item in items if not _has_number(paper, values, *item)]
    if items and empty:
        yield paper.finding(
            "target_without_number",
            Severity.WARNING,
            section.place,
            what=f"Mục “{short(section.heading)}” có {len(empty)}/{len(items)} ý không có con số.",
            why=_WHY,
            cure="Ghi cho mỗi ý: bao nhiêu, đơn vị tính, đến khi nào, lấy số liệu ở đâu.",
        )


def _has_number(paper: Paper, values: list[int], start: int, end: int) -> bool:
    """A target read there, or any figure that is no symbol, date, year or number of an item."""
    if any(start <= value < end for value in values):
        return True
    words = _ITEM.sub(" ", paper.text[start:end], count=1)
    return re.search(r"\d", _NO_QUANTITY.sub(" ", words)) is not None
