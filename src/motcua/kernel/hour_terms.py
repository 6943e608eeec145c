"""Terms in working hours: they start at the moment and walk through the blocks of working time.

Basis: Civil Code 91/2015/QH13 art. 147.1 (a term in hours begins at the moment itself).
"""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from motcua.kernel.clock import VN_TZ, local
from motcua.kernel.explained import Explained, explain, reason_off
from motcua.kernel.working_calendar import WorkingCalendar

_ONE_DAY = timedelta(days=1)
_NOTHING = timedelta(0)


def add_hours(calendar: WorkingCalendar, start_at: datetime, hours: float) -> Explained[datetime]:
    """The instant when that many working hours have passed since start_at.

    A term that starts outside working time begins with the next block; one that is used up at the
    end of a block ends there, not at the start of the next.
    """
    if hours < 0:
        raise ValueError("A term is not negative.")
    rest, result = timedelta(hours=hours), local(start_at)
    spans: list[tuple[datetime, datetime]] = []
    skipped: list[date] = []
    for start, end in _blocks_from(calendar, result, skipped):
        spans.append((start, min(end, start + rest)))
        result, rest = spans[-1][1], rest - (spans[-1][1] - spans[-1][0])
        if rest <= _NOTHING:
            break
    counted = tuple(sorted({start.date() for start, _ in spans}))
    off = tuple(reason_off(calendar, day) for day in skipped)
    term = f"{hours:g} giờ làm việc".replace(".", ",")
    return explain(Explained(local(start_at), term, result, counted, off, tuple(spans)), calendar)


def working_time_between(calendar: WorkingCalendar, a: datetime, b: datetime) -> timedelta:
    """The working time from a to b; negative where b comes before a."""
    if b < a:
        return -working_time_between(calendar, b, a)
    total = _NOTHING
    for start, end in _blocks_from(calendar, local(a), []):
        if start >= b:
            break
        total += min(end, b) - start
    return total


def received_on(calendar: WorkingCalendar, at: datetime, *, cutoff: time) -> date:
    """The working day to which something received at the instant counts.

    What comes after the cut-off, or on a day off, counts to the next working day.
    """
    moment = local(at)
    if moment.time() > cutoff:
        return calendar.next_working_day(moment.date())
    return calendar.on_or_after(moment.date())


def opening(calendar: WorkingCalendar, day: date) -> datetime:
    """The start of work on the day; raises ValueError on a day off."""
    blocks = calendar.blocks_on(day)
    if not blocks:
        raise ValueError(f"Nobody works on {day:%d/%m/%Y}.")
    return datetime.combine(day, blocks[0].start, VN_TZ)


def _blocks_from(
    calendar: WorkingCalendar, at: datetime, skipped: list[date]
) -> Iterator[tuple[datetime, datetime]]:
    """Blocks of working time that end after the instant, cut at it; days off go to `skipped`."""
    day = at.date()
    while True:
        blocks = calendar.blocks_on(day)
        if not blocks:
            skipped.append(day)
        for block in blocks:
            start = datetime.combine(day, block.start, VN_TZ)
            end = datetime.combine(day, block.end, VN_TZ)
            if end > at:
                yield max(start, at), end
        day += _ONE_DAY
