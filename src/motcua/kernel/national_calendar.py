"""The national calendar: holidays, swaps and make-up days from 2019 to 2028.

The days are data (`data/national_days.csv`) with their legal basis: decreed up to 2026, computed
from the law for later years, whose Tết and swaps nobody has decided yet. A swap that is only
proposed is kept as such and not applied. An agency lays its own week and days over these.
"""

import csv
from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from importlib.resources import files

from motcua.kernel.work_week import OFFICE_WEEK, WorkWeek
from motcua.kernel.working_calendar import (
    DayKind,
    DayRule,
    DayState,
    WorkingCalendar,
)

FIRST, LAST = date(2019, 1, 1), date(2028, 12, 31)
VERSION = "lịch quốc gia 2019–2028, bản 22/11/2026"


@lru_cache(maxsize=1)
def national_days() -> tuple[DayRule, ...]:
    """Every day that differs from the ordinary week, in order."""
    table = files("motcua.kernel").joinpath("data/national_days.csv").read_text("utf-8")
    return tuple(
        DayRule(
            date.fromisoformat(row["on"]),
            DayKind(row["kind"]),
            row["name"],
            DayState(row["state"]),
            row["basis"],
        )
        for row in csv.DictReader(table.splitlines())
    )


@lru_cache(maxsize=1)
def default_calendar() -> WorkingCalendar:
    """The calendar of an agency that keeps office hours and has no days of its own."""
    return calendar_with((), name="Lịch quốc gia", version=VERSION)


def calendar_with(
    own_days: Iterable[DayRule],
    *,
    name: str,
    version: str,
    week: WorkWeek = OFFICE_WEEK,
    national: Iterable[DayRule] | None = None,
) -> WorkingCalendar:
    """The national days with an agency's own over them (the later rule of a day wins).

    `national` replaces the days shipped here, where an administrator keeps newer ones.
    """
    base = national_days() if national is None else national
    days = {rule.on: rule for rule in (*base, *own_days)}
    guessed = frozenset(day.year for day in days if days[day].state is DayState.COMPUTED)
    return WorkingCalendar(name, week, days, FIRST, LAST, guessed, version)
