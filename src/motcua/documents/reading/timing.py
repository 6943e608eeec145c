"""Times as plans write them: days, months, quarters, years, spans and rhythms."""

import re
from dataclasses import dataclass, replace

from motcua.documents.reading.moments import Moment, find_moments
from motcua.kernel.text import fold

_RHYTHMS = (
    ("continuous", re.compile(r"\b(?:thuong xuyen|lien tuc|hang ngay|suot)\b")),
    ("monthly", re.compile(r"\bhang thang\b|\bmoi thang\b")),
    ("quarterly", re.compile(r"\bhang quy\b|\bmoi quy\b")),
    ("yearly", re.compile(r"\bhang nam\b|\bmoi nam\b|\bhan nam\b")),
)
_AND_ON = re.compile(r"\b(?:va (?:cac )?nam tiep theo|va nhung nam|tro di|va cac giai doan)\b")
_OPEN_END = re.compile(r"den khi|cho den khi|ket thuc\b")
_BEFORE = re.compile(r"\btruoc (?:ngay )?$|\btruoc$|\bxong truoc(?: ngay)?$")
_UNTIL = re.compile(
    r"\b(?:den|den het|het|cham nhat|toi|trong|truoc)(?: (?:la|ngay|het|thang|quy|nam))*$"
)


@dataclass(frozen=True, slots=True)
class Timing:
    """Start and finish at the precision written; both None where open or relative."""

    start: str | None = None
    finish: str | None = None
    finish_bound: str | None = None
    recurrence: str | None = None
    text: str | None = None


def read_timing(text: str, year: int | None = None) -> Timing:
    """The time that a cell or a "Thời gian: …" line states.

    `year` is the plan's year, for months and quarters that name none.
    """
    written = text.strip(" .;")
    if not written:
        return Timing()
    moments = find_moments(text, year)
    folded = fold(text)
    timing = _span(moments, text, folded)
    return replace(timing, recurrence=rhythm_of(text), text=written)


def rhythm_of(text: str) -> str | None:
    """continuous, yearly, quarterly, monthly or None."""
    folded = re.sub(r"\bhang\b|\bhằng\b", "hang", fold(text))
    for name, pattern in _RHYTHMS:
        if pattern.search(folded):
            return name
    return None


def _span(moments: list[Moment], text: str, folded: str) -> Timing:
    if not moments or _recurs(text, moments):
        return Timing()
    first, last = moments[0], moments[-1]
    if _AND_ON.search(folded):
        return Timing(start=first.start)
    lead = fold(text[: first.at])
    if len(moments) == 1:
        return _single(first, lead, folded)
    bound = "exclusive" if _BEFORE.search(fold(text[: last.at])) else "inclusive"
    if first.finish == last.finish:
        return _single(last, fold(text[: last.at]), folded)
    return Timing(first.start, last.finish, bound)


def _single(moment: Moment, lead: str, folded: str) -> Timing:
    if _BEFORE.search(lead):
        return Timing(None, moment.finish, "exclusive")
    if moment.start != moment.finish:
        return Timing(moment.start, moment.finish, "inclusive")
    if _UNTIL.search(lead) and not lead.endswith("trong"):
        return Timing(None, moment.finish, "inclusive")
    if re.search(r"\b(?:tu|ke tu|bat dau)(?: (?:thang|quy|nam|ngay))*$", lead) or (
        _OPEN_END.search(folded) and "tu" in lead.split()
    ):
        return Timing(moment.start)
    return Timing(moment.start, moment.finish, "inclusive")


def _recurs(text: str, moments: list[Moment]) -> bool:
    """ "15/12 hằng năm": a day of every year, not of one."""
    return any(moment.every_year for moment in moments) and len(moments) >= 1 and bool(text)
