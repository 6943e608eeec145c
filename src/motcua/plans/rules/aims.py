"""Aims: the number a target asks for, by when or in every period, and whether a figure meets it.

Basis: NĐ 09/2019/NĐ-CP art. 12 for reporting periods that run from the 15th to the 14th.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from operator import eq, ge, gt, le, lt

from motcua.kernel.labelled import LabelledEnum
from motcua.kernel.periods import CALENDAR, PeriodKind, PeriodRule, bounds, following, period_of
from motcua.plans.rules.rhythm import Rhythm, Window, windows

COMPARISONS: dict[str, Callable[[Decimal, Decimal], bool]] = {
    ">=": ge,
    "<=": le,
    ">": gt,
    "<": lt,
    "=": eq,
}
WORDS = {">=": "ít nhất", "<=": "không quá", ">": "trên", "<": "dưới", "=": "đúng"}
"""How the comparison is said before a number."""

CEILINGS = frozenset({"<=", "<"})
"""Comparisons that a growing figure can break but never earn."""


PERIOD_RULE = "period_rule"
"""The filter of a binding that says how its months and quarters run; calendar where absent."""


class Tally(LabelledEnum):
    """How the rows behind a figure make the figure."""

    SUM = "sum", "cộng dồn"
    SHARE = "share", "tỷ lệ phần trăm"
    LATEST = "latest", "số liệu mới nhất"
    TOTAL = "total", "số lũy kế mới nhất"

    @property
    def grows(self) -> bool:
        """Whether the figure grows day by day towards its number."""
        return self in (Tally.SUM, Tally.TOTAL)


@dataclass(frozen=True, slots=True)
class Aim:
    """What must hold: `comparator` `value`, over the whole term or in every period of it."""

    comparator: str
    value: Decimal
    starts_on: date
    ends_on: date
    period: str = ""
    """tuần, tháng, quý, năm, or "" for the whole term."""
    rule: PeriodRule = CALENDAR
    tally: Tally = Tally.SUM
    judged_from: date | None = None
    """The day the plan was issued: periods that had ended by then are not judged."""

    def holds(self, figure: Decimal) -> bool:
        """Whether the figure meets the number."""
        return COMPARISONS[self.comparator](figure, self.value)

    @property
    def is_ceiling(self) -> bool:
        """Whether the number is a limit from above."""
        return self.comparator in CEILINGS


RHYTHMS = {
    "tuần": Rhythm.WEEKLY,
    "tháng": Rhythm.MONTHLY,
    "quý": Rhythm.QUARTERLY,
    "6 tháng": Rhythm.HALF_YEARLY,
    "năm": Rhythm.YEARLY,
}
REPORTING = {
    "tháng": PeriodKind.MONTH,
    "quý": PeriodKind.QUARTER,
    "6 tháng": PeriodKind.HALF_YEAR,
    "năm": PeriodKind.YEAR,
}


def aim_windows(aim: Aim) -> list[Window]:
    """The periods of an aim in order, the first and last cut by its term; one when it has none.

    By the reporting rule a period is the one in which a day is reported (15→14); weeks have only
    one rule.
    """
    if aim.rule is not CALENDAR and aim.period in REPORTING:
        found = _reporting_windows(aim, REPORTING[aim.period])
    else:
        found = windows(RHYTHMS.get(aim.period, Rhythm.ONCE), aim.starts_on, aim.ends_on)
    judged_from = aim.judged_from or aim.starts_on
    return [window for window in found if window.ends_on >= judged_from]


def _reporting_windows(aim: Aim, kind: PeriodKind) -> list[Window]:
    found = []
    period = period_of(aim.starts_on, kind, aim.rule)
    first, last = bounds(period, aim.rule)
    while first <= aim.ends_on:
        label = period.label[:1].upper() + period.label[1:]
        found.append(Window(label, max(first, aim.starts_on), min(last, aim.ends_on)))
        period = following(period)
        first, last = bounds(period, aim.rule)
    return found
