"""When an agency works: its week, with the days that differ from it.

Basis: Labour Code 45/2019/QH14 art. 105, 111, 112; make-up days and the days around Tết and 2/9
are decreed each year, so every day that differs is data with its basis and how sure it is.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from motcua.kernel.labelled import LabelledEnum
from motcua.kernel.work_week import Block, WorkWeek, check_order

_ONE_DAY = timedelta(days=1)


class BeyondHorizon(ValueError):
    """A day that no calendar covers was needed; the message says so in Vietnamese."""


class DayKind(LabelledEnum):
    """Why a day differs from its weekday."""

    HOLIDAY = "holiday", "nghỉ lễ, tết"
    SWAP_OFF = "swap_off", "nghỉ hoán đổi"
    MAKEUP_WORK = "makeup_work", "làm bù"
    LOCAL_OFF = "local_off", "nghỉ tại địa phương"


class DayState(LabelledEnum):
    """How sure a day is; a proposed day is shown but never applied."""

    DECREED = "decreed", "đã có văn bản"
    COMPUTED = "computed", "tính theo luật"
    PROPOSED = "proposed", "mới là dự kiến"


@dataclass(frozen=True)
class DayRule:
    """A day that differs: `blocks` are the hours worked on it in spite of being off (a half-day).

    On a make-up day no blocks mean the ordinary hours.
    """

    on: date
    kind: DayKind
    name: str
    state: DayState = DayState.DECREED
    basis: str = ""
    blocks: tuple[Block, ...] | None = None

    def __post_init__(self) -> None:
        check_order(self.blocks or ())


@dataclass(frozen=True)
class WorkingCalendar:
    """A week, the days that differ, and the days from `first` to `last` it can answer for."""

    name: str
    week: WorkWeek
    days: Mapping[date, DayRule]
    first: date
    last: date
    provisional_years: frozenset[int]
    version: str

    def blocks_on(self, day: date) -> tuple[Block, ...]:
        """The working hours of the day; raises BeyondHorizon outside the calendar."""
        if not self.first <= day <= self.last:
            raise BeyondHorizon(
                f"Chưa có lịch làm việc cho ngày {day:%d/%m/%Y}: lịch “{self.name}” chỉ có từ "
                f"{self.first:%d/%m/%Y} đến {self.last:%d/%m/%Y}. Hãy bổ sung lịch nghỉ của "
                "những năm còn thiếu rồi tính lại."
            )
        rule = self.rule_on(day)
        if rule is None:
            return self.week.weekdays[day.weekday()]
        if rule.kind is DayKind.MAKEUP_WORK and rule.blocks is None:
            return self.week.ordinary_day
        return rule.blocks or ()

    def rule_on(self, day: date) -> DayRule | None:
        """What makes the day differ, if anything in force does."""
        rule = self.days.get(day)
        return rule if rule and rule.state is not DayState.PROPOSED else None

    def is_working_day(self, day: date) -> bool:
        """Whether any time is worked on the day; half a day counts as a day."""
        return bool(self.blocks_on(day))

    def next_working_day(self, day: date) -> date:
        """The first working day after the day."""
        return self.on_or_after(day + _ONE_DAY)

    def previous_working_day(self, day: date) -> date:
        """The last working day before the day."""
        return self.on_or_before(day - _ONE_DAY)

    def on_or_after(self, day: date) -> date:
        """The day itself if it is worked on, else the next working day."""
        while not self.is_working_day(day):
            day += _ONE_DAY
        return day

    def on_or_before(self, day: date) -> date:
        """The day itself if it is worked on, else the working day before."""
        while not self.is_working_day(day):
            day -= _ONE_DAY
        return day

    def proposed_between(self, first: date, last: date) -> Iterator[DayRule]:
        """The proposed days from first to last in order: known of, not applied."""
        for day in sorted(self.days):
            if first <= day <= last and self.days[day].state is DayState.PROPOSED:
                yield self.days[day]
