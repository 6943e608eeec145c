"""Which period a report is about: by its rhythm, or the period that closes nearest to its day.

Basis: NĐ 09/2019/NĐ-CP art. 12 (figures close on the 14th); TT 09/2026/TT-BTP art. 10 (reports of
departments and communes go to the province by the 20th).
"""

from collections.abc import Iterator
from datetime import date, timedelta

from motcua.kernel.periods import FIFTEENTH, Period, PeriodKind, bounds, following

KINDS = {
    "tháng": PeriodKind.MONTH,
    "quý": PeriodKind.QUARTER,
    "6 tháng": PeriodKind.HALF_YEAR,
    "9 tháng": PeriodKind.NINE_MONTHS,
    "năm": PeriodKind.YEAR,
}
"""The words of a duty for periods that have a first and a last day."""
WITHOUT_DAY = frozenset({"đột xuất", "phát sinh"})
"""Reports on demand: nothing can be dated."""
NEAR = timedelta(days=45)
"""How far from its day a period may close and still be the one reported."""
USUAL_DAY = 20
"""The day of the period's last month when a plan names none."""
RANK = (PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.HALF_YEAR, PeriodKind.NINE_MONTHS,
        PeriodKind.YEAR)  # fmt: skip
"""From the shortest to the longest: of two reports due on one day the longer stands for both."""


def closing_day(period: Period) -> date:
    """The day on which the figures of a period close."""
    return bounds(period, FIFTEENTH)[1]


def usual_day(period: Period) -> date:
    """The day a report is usually due: the 20th of the period's last month."""
    return closing_day(period).replace(day=USUAL_DAY)


def periods_closing(kind: PeriodKind, first: date, last: date) -> Iterator[Period]:
    """The periods of a kind whose figures close between two days, in order."""
    period = Period(kind, first.year)
    while closing_day(period) <= last:
        if closing_day(period) >= first:
            yield period
        period = following(period)


def latest_closed(kind: PeriodKind, on: date) -> Period:
    """The last period of a kind whose figures have closed by the day."""
    return next(reversed(list(periods_closing(kind, on - timedelta(days=400), on))))


def nearest(on: date, kinds: frozenset[PeriodKind]) -> Period | None:
    """The period that closes nearest to the day, the longer of two; None when all are far."""
    found = [period for kind in kinds for period in periods_closing(kind, on - NEAR, on + NEAR)]
    return min(
        found,
        key=lambda period: (abs(closing_day(period) - on), -RANK.index(period.kind)),
        default=None,
    )
