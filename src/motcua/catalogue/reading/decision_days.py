"""The days of a decision: signed on, holds since; never a day of what it cites."""

import re
from datetime import date
from itertools import takewhile

from motcua.kernel.dates import WRITTEN_DAY, day_of
from motcua.kernel.text import fold, squeeze

_SIGNED = re.compile(
    rf"^(?P<before>[^\n]{{0,120}}?)[ ]?ngày\s+{WRITTEN_DAY}[ .]*$", re.IGNORECASE | re.MULTILINE
)
_NUMBER_BEFORE = re.compile(r"^Số\s*:?.{0,60}?(?:/\S+|$)", re.IGNORECASE)
_PLACE = re.compile(r"[^\d,;:()]{2,50},|(?:[A-ZÀ-ỸĐ][\w.]*\s?){1,6}")
_EFFECT = re.compile(
    r"có hiệu lực(?: thi hành)?,?(?: kể)? từ (?:ngày (?P<signed>ký)|"
    rf"(?:ngày )?{WRITTEN_DAY})",
    re.IGNORECASE,
)
_CITES = re.compile(r"(?:nghi dinh|thong tu|nghi quyet|quyet dinh|phap lenh|luat|van ban)\b")
_NUMBERED = re.compile(r"\d/|\bsố \d|\bLuật\b")
_OWN = re.compile(r"\W*(?:Quyết định|Nghị quyết) này\b", re.IGNORECASE)
_ARTICLE = re.compile(r"\s*Điều\s+(?:1\b|\d{1,2}\s*[.:])", re.IGNORECASE)
_AFTER = ("noi nhan", "phu luc")
_MOST_LINES, _LONGEST = 600, 20_000


def signed_on(head: list[str]) -> date | None:
    """The day beside the place in the letterhead; None while it is left blank."""
    cells = "\n".join(squeeze(cell) for line in head for cell in line.split("\t"))
    for found in _SIGNED.finditer(cells):
        place = _NUMBER_BEFORE.sub("", found["before"]).strip()
        if not _CITES.search(fold(place)) and (not place or _PLACE.fullmatch(place)):
            return day_of(found)
    return None


def effective_on(lines: list[str], signed: date | None) -> date | None:
    """The day that its articles say of itself; `signed` where it holds since its signing."""
    words = _articles(lines)
    for found in _EFFECT.finditer(words):
        begins = max(words.rfind(mark, 0, found.start()) for mark in (". ", "; ", ": ")) + 1
        before = words[begins : found.start()]
        if _OWN.match(before) or not _NUMBERED.search(before):
            return signed if found["signed"] else day_of(found)
    return None


def _articles(lines: list[str]) -> str:
    """The text from the first article to the recipients; "" where there are no articles."""
    starts = (place for place, line in enumerate(lines) if _ARTICLE.match(line))
    first = next(starts, len(lines))
    own = takewhile(_is_own, lines[first : first + _MOST_LINES])
    return squeeze(" ".join(line[:_LONGEST] for line in own)[:_LONGEST])


def _is_own(line: str) -> bool:
    return not fold(line[:20]).startswith(_AFTER)
