"""When reports are due, as days that can be compared."""

import re
from dataclasses import dataclass
from datetime import date

from motcua.documents.reading.result import ReportObligation

_RHYTHM = re.compile(r"(monthly|quarterly|yearly)<=?(?:(\d{2})-)?(\d{1,2})")


@dataclass(frozen=True, slots=True)
class Due:
    """A due day: of one date (`rhythm` "once"), of each month, or of a day in each year."""

    rhythm: str
    order: tuple[int, ...]
    words: str


def due_days(duty: ReportObligation) -> list[Due]:
    """The due days of one report obligation; none where it only names a rhythm."""
    days: list[Due] = []
    if duty.due_date and len(duty.due_date) == 10:
        day = date.fromisoformat(duty.due_date)
        days.append(Due("once", (day.year, day.month, day.day), f"{day:%d/%m/%Y}"))
    for rhythm, month, number in _RHYTHM.findall(duty.due_recurring or ""):
        order = (int(month), int(number)) if month else (int(number),)
        words = f"ngày {number}/{month}" if month else f"ngày {number}"
        days.append(Due(rhythm, order, words))
    return days


def pairs(one: ReportObligation, other: ReportObligation) -> list[tuple[Due, Due]]:
    """Due days of two obligations that can be compared: same rhythm, half a year at most apart."""
    return [
        (mine, theirs)
        for mine in due_days(one)
        for theirs in due_days(other)
        if mine.rhythm == theirs.rhythm and _are_near(mine.order, theirs.order)
    ]


def _are_near(one: tuple[int, ...], other: tuple[int, ...]) -> bool:
    """The half-year report of a unit is not held against the yearly one of its superior."""
    if len(one) != len(other) or len(one) == 1:
        return len(one) == len(other)
    return one[:-2] == other[:-2] and abs(one[-2] - other[-2]) <= 1
