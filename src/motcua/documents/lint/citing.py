"""Numbers of documents cited in a text, each with its type and date where they stand beside it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

_KINDS = (
    "Nghị định|Nghị quyết|Quyết định|Thông tư|Chỉ thị|Kế hoạch|Công văn|Kết luận|Luật|Pháp lệnh"
)
_NUMBER = re.compile(
    rf"(?:(?P<kind>{_KINDS})\s+(?:liên tịch\s+)?(?:số\s*:?\s*)?)?"
    r"(?<![\w/.-])(?P<number>\d{1,5}[a-z]?(?:\.\d{1,3})?"
    r"(?:\s?/\s?(?:(?:19|20)\d\d/)?[A-ZĐ][A-Za-zĐđ]*\d{0,2}(?:-[A-ZĐ]\w*)*"
    r"|-[A-ZĐ][\w.]*/[A-ZĐ]\w*))",
    re.IGNORECASE,
)
_DATE = re.compile(
    r"\s*,?\s*(?:ban hành\s+)?ngày\s+(\d{1,2})\s*(?:[/.-]|\s+tháng\s+)\s*(\d{1,2})"
    r"\s*(?:[/.-]|\s+năm\s+)\s*((?:19|20)\d\d)"
)


@dataclass(frozen=True, slots=True)
class Cited:
    """One citation: what was written and where."""

    kind: str | None
    number: str
    date: date | None
    start: int
    end: int


def citations(text: str) -> Iterator[Cited]:
    """All numbers of documents in the text, in order."""
    for match in _NUMBER.finditer(text):
        number = re.sub(r"\s", "", match["number"])
        if not number[-1:].isalnum() or _is_measure(number):
            continue
        dated = _DATE.match(text, match.end())
        end = dated.end() if dated else match.end()
        start = match.start("kind") if match["kind"] else match.start("number")
        yield Cited(match["kind"], number, _day(dated), start, end)


def _is_measure(number: str) -> bool:
    """ "24/7", "100/ha", "02/ngày": a rate, no symbol; symbols are capitals."""
    symbol = number.rpartition("/")[2].split("-")[0]
    return not symbol[:2].isupper() and not symbol.startswith("TT")


def _day(match: re.Match[str] | None) -> date | None:
    if match is None:
        return None
    try:
        return date(int(match[3]), int(match[2]), int(match[1]))
    except ValueError:
        return None
