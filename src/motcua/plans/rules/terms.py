"""Terms as plans write them ("2026", "2026-Q2", "2026-03", "2026-03-31") as first and last days."""

import re
from calendar import monthrange
from datetime import date, timedelta

TERM = re.compile(
    r"(?P<year>\d{4})(?:-(?:Q(?P<quarter>[1-4])|(?P<month>\d\d)(?:-(?P<day>\d\d))?))?"
)


def first_day(term: str) -> date | None:
    """The first day of a term, None when it is not one."""
    bounds = _bounds(term)
    return bounds[0] if bounds else None


def last_day(term: str, *, exclusive: bool = False) -> date | None:
    """The last good day of a term; `exclusive` after "trước": the day before the term begins."""
    bounds = _bounds(term)
    if bounds is None:
        return None
    return bounds[0] - timedelta(days=1) if exclusive else bounds[1]


def _bounds(term: str) -> tuple[date, date] | None:
    match = TERM.fullmatch(term or "")
    if match is None:
        return None
    if not 2000 <= int(match["year"]) <= 2100:  # 0206: a slip too
        return None
    try:
        return _days(int(match["year"]), match["quarter"], match["month"], match["day"])
    except ValueError:  # 2026-02-31: a slip of the document, not a day
        return None


def _days(year: int, quarter: str | None, month: str | None, day: str | None) -> tuple[date, date]:
    if day and month:
        exact = date(year, int(month), int(day))
        return exact, exact
    if month:
        return date(year, int(month), 1), _month_end(year, int(month))
    if quarter:
        last = int(quarter) * 3
        return date(year, last - 2, 1), _month_end(year, last)
    return date(year, 1, 1), date(year, 12, 31)


def _month_end(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])
