"""Calendar days as Vietnamese papers write them: 08/6/2010 or ngày 08 tháng 6 năm 2010."""

import re
from datetime import date

GAP = r"[\s*_]*+"
"""White space between two words of a running text: line breaks and marks of emphasis included.

Possessive, so that a page of blanks is read once and not once for every pair of gaps."""

SPACE = r"[\s*_]++"
"""The same where the words do not touch."""

WRITTEN_DAY = (
    rf"(?P<day>\d{{1,2}})(?:{GAP}[/.-]{GAP}(?P<month>\d{{1,2}}){GAP}[/.-]{GAP}(?P<year>\d{{4}})"
    rf"|{GAP}tháng{GAP}(?P<month_named>\d{{1,2}}){GAP}năm{GAP}(?P<year_named>\d{{4}}))(?!\d)"
)
"""The pattern of a complete day, in figures or in words, without a leading "ngày"."""

_DAY = re.compile(rf"(?:ngày{GAP})?{WRITTEN_DAY}", re.IGNORECASE)


def parse_day(text: str) -> date | None:
    """The day a text states and nothing else; None where it is incomplete or impossible."""
    found = _DAY.fullmatch(text.strip())
    return day_of(found) if found else None


def day_of(found: re.Match[str]) -> date | None:
    """The day of a match that contains WRITTEN_DAY; None for one that no calendar has."""
    month = found["month"] or found["month_named"]
    year = found["year"] or found["year_named"]
    if month is None:  # the pattern around left the day blank
        return None
    try:
        return date(int(year), int(month), int(found["day"]))
    except ValueError:
        return None
