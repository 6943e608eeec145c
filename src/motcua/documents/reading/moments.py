"""Single expressions of time in running text, each as a start and a finish."""

import calendar
import re
from collections.abc import Callable
from dataclasses import dataclass

_Y = r"(?P<year>(?:19|20)\d{2})"
_OF_YEAR = rf"(?:\s*(?:/|-|năm|của năm|\.)\s*{_Y})"
_Q = r"(?:IV|III|II|I|[1-4])"
_PATTERNS: tuple[tuple[str, str], ...] = (
    (
        "day",
        (
            r"(?:ngày\s+)?(?<!\d)(?P<day>\d{1,2})(?:\s?(?P<mark>[/.-])\s?(?P<month>\d{1,2})\s?(?P=mark)\s?"
            r"|\s+tháng\s+(?P<month2>\d{1,2})\s+năm\s+)(?P<year>(?:19|20)\d{2})(?!\d)"
        ),
    ),
    (
        "yearly_day",
        (
            r"ngày\s+(?P<day>\d{1,2})(?:/|\s+tháng\s+)(?P<month>\d{1,2})(?![/\d])"
            r"(?P<every>\s*(?:(?:của\s+)?(?:hằng|hàng|mỗi)\s+năm|h[ằà]ng năm))?"
        ),
    ),
    (
        "quarters",
        (
            rf"[Qq]uý\s*(?P<from>{_Q})\b\s*(?:(?:-|–|đến|,|;|và|"
            rf"\+)\s*(?:[Qq]uý\s*)?(?P<to>{_Q})\b\s*)*{_OF_YEAR}?"
        ),
    ),
    (
        "months",
        (
            r"[Tt]háng\s*(?P<from>\d{1,2})\s*(?:(?:-|–|đến|,|;|"
            r"và)\s*(?:[Tt]háng\s*)?(?P<to>\d{1,2})"
            rf"(?!\d|/\d{{1,2}}/)\s*)*{_OF_YEAR}?"
        ),
    ),
    ("half", r"(?:0?6|sáu) tháng (?P<which>đầu|cuối)(?:\s+của)?\s+năm" + rf"(?:\s*{_Y})?"),
    (
        "years",
        (
            r"(?<![\d/.])(?P<from>(?:19|20)\d{2})(?![\d/.])"
            r"(?:\s*(?:-|–|đến(?: năm)?)\s*(?P<to>(?:19|20)\d{2})(?!\d))?"
        ),
    ),
)
_MOMENT = [(name, re.compile(pattern)) for name, pattern in _PATTERNS]
_ROMAN = {"I": 1, "II": 2, "III": 3, "IV": 4}


@dataclass(frozen=True, slots=True)
class Moment:
    """A time with its place in the text; `every_year` for a day without a year of its own."""

    start: str
    finish: str
    at: int
    end: int
    every_year: bool = False


def find_moments(text: str, year: int | None = None) -> list[Moment]:
    """All times in the text, in order; those without a year take `year` or are left out."""
    found: list[Moment] = []
    taken: list[tuple[int, int]] = []
    for name, pattern in _MOMENT:
        for match in pattern.finditer(text):
            if any(a < match.end() and match.start() < b for a, b in taken):
                continue
            moment = _READERS[name](match, year)
            if moment is not None:
                found.append(moment)
                taken.append(match.span())
    return sorted(found, key=lambda moment: moment.at)


def _day(match: re.Match[str], _: int | None) -> Moment | None:
    month = int(match["month"] or match["month2"])
    written = _valid(int(match["year"]), month, int(match["day"]))
    return Moment(written, written, match.start(), match.end()) if written else None


def _yearly_day(match: re.Match[str], year: int | None) -> Moment | None:
    day, month = int(match["day"]), int(match["month"])
    if match["every"]:
        if not _valid(2024, month, day):
            return None
        written = f"{month:02}-{day:02}"
        return Moment(written, written, match.start(), match.end(), every_year=True)
    written_day = _valid(year, month, day) if year else None
    return Moment(written_day, written_day, match.start(), match.end()) if written_day else None


def _quarters(match: re.Match[str], year: int | None) -> Moment | None:
    of_year = match["year"] or year
    if not of_year:
        return None
    first = _quarter(match["from"])
    last = _quarter(match["to"]) if match["to"] else first
    return Moment(f"{of_year}-Q{first}", f"{of_year}-Q{last}", match.start(), match.end())


def _months(match: re.Match[str], year: int | None) -> Moment | None:
    of_year = match["year"] or year
    first, last = int(match["from"]), int(match["to"] or match["from"])
    if not of_year or not (1 <= first <= 12 and 1 <= last <= 12):
        return None
    return Moment(f"{of_year}-{first:02}", f"{of_year}-{last:02}", match.start(), match.end())


def _half(match: re.Match[str], year: int | None) -> Moment | None:
    of_year = match["year"] or year
    if not of_year:
        return None
    first, last = ("01", "06") if match["which"] == "đầu" else ("07", "12")
    return Moment(f"{of_year}-{first}", f"{of_year}-{last}", match.start(), match.end())


def _years(match: re.Match[str], _: int | None) -> Moment:
    return Moment(match["from"], match["to"] or match["from"], match.start(), match.end())


def _quarter(label: str) -> int:
    return _ROMAN.get(label) or int(label)


def _valid(year: int, month: int, day: int) -> str | None:
    if not 1 <= month <= 12 or not 1 <= day <= calendar.monthrange(year, month)[1]:
        return None
    return f"{year:04}-{month:02}-{day:02}"


_READERS: dict[str, Callable[[re.Match[str], int | None], Moment | None]] = {
    "day": _day,
    "yearly_day": _yearly_day,
    "quarters": _quarters,
    "months": _months,
    "half": _half,
    "years": _years,
}
