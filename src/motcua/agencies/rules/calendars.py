"""An agency's calendar: national days, then the days of each agency above it, then its own.

Basis: Labour Code 45/2019/QH14 art. 105 and 112. A local closure (storm, epidemic) is a dated
exception with the decision that orders it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time

from motcua.agencies.rules.descriptions import Blocks
from motcua.kernel.labelled import LabelledEnum
from motcua.kernel.national_calendar import VERSION, calendar_with
from motcua.kernel.working_time import (
    OFFICE_WEEK,
    Block,
    DayKind,
    DayRule,
    DayState,
    WorkingCalendar,
    WorkWeek,
)


@dataclass(frozen=True, slots=True)
class StoredDay:
    """A day as it was entered, with how deep in the tree: 0 is the country."""

    depth: int
    on: date
    kind: str
    name: str
    state: str
    basis: str
    blocks: Blocks | None
    set_at: datetime


def calendar_of_days(
    name: str, days: Iterable[StoredDay], week: Mapping[str, Blocks] | None
) -> WorkingCalendar:
    """The calendar of an agency; the deeper an entry stands, the later it is laid over the rest."""
    entered = sorted(days, key=lambda day: day.depth)
    changed = max((day.set_at for day in entered), default=None)
    version = f"{VERSION}; {name} sửa {changed:%d/%m/%Y %H:%M}" if changed else VERSION
    return calendar_with(
        [_rule(day) for day in entered],
        name=name,
        version=version,
        week=week_of(week) if week else OFFICE_WEEK,
    )


def week_of(stored: Mapping[str, Blocks]) -> WorkWeek:
    """The stored hours as a week. Raises ValueError for hours that make no sense."""
    return WorkWeek.of({int(weekday): blocks_of(spans) for weekday, spans in stored.items()})


def blocks_of(spans: Blocks) -> tuple[Block, ...]:
    """Stored spans as working blocks. Raises ValueError for hours that make no sense."""
    return tuple(Block(time.fromisoformat(start), time.fromisoformat(end)) for start, end in spans)


def _rule(day: StoredDay) -> DayRule:
    return DayRule(
        on=day.on,
        kind=DayKind(day.kind),
        name=day.name,
        state=DayState(day.state),
        basis=day.basis,
        blocks=None if day.blocks is None else blocks_of(day.blocks),
    )


class Kept(LabelledEnum):
    """How much of an ordinary day is still worked on a day that differs."""

    NONE = "none", "cả ngày, theo loại ngày đã chọn"
    MORNING = "morning", "chỉ buổi sáng"
    AFTERNOON = "afternoon", "chỉ buổi chiều"


def kept_blocks(kept: Kept, week: WorkWeek) -> Blocks | None:
    """The hours of a half-day as stored: the first or the last span of the week's ordinary day."""
    if kept is Kept.NONE:
        return None
    block = week.ordinary_day[0 if kept is Kept.MORNING else -1]
    return [[f"{block.start:%H:%M}", f"{block.end:%H:%M}"]]


def kept_on(blocks: tuple[Block, ...] | None, week: WorkWeek) -> Kept:
    """Which choice stored hours correspond to."""
    if not blocks:
        return Kept.NONE
    return Kept.MORNING if blocks[0] == week.ordinary_day[0] else Kept.AFTERNOON
