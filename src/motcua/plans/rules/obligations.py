"""Report duties as dated obligations: what is owed, by which working day, and why that day.

Basis: NĐ 09/2019/NĐ-CP art. 12 (periods 15→14); TT 09/2026/TT-BTP art. 10 (usual day); a report
due on a day off is due on the working day before it (a rule of the house).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from motcua.kernel.periods import FIFTEENTH, Period, PeriodKind, bounds
from motcua.kernel.working_time import BeyondHorizon, WorkingCalendar, subtract_days
from motcua.plans.rules import obligation_words as words
from motcua.plans.rules import report_periods as reporting
from motcua.plans.rules.due_terms import DueTerm, last_good_day, parse_due

INTERNAL_DAYS = 5
"""Working days that units send before the report is due, where nothing else is set."""
AFTER_THE_END = timedelta(days=45)
"""A report about the last period of a plan is due after the plan has ended."""
LONG_KINDS = frozenset({PeriodKind.HALF_YEAR, PeriodKind.NINE_MONTHS, PeriodKind.YEAR})
"""What a day of every year is about where the plan does not say it."""
YEARLY_KINDS = LONG_KINDS | {PeriodKind.QUARTER}
"""What it may be about: "ngày 20 của tháng cuối quý" comes as four days of the year."""


@dataclass(frozen=True, slots=True)
class DutyTerms:
    """When a duty is due, as the plan says it."""

    due_on: date | None = None
    is_exclusive: bool = False
    due_recurring: str = ""
    periods: tuple[str, ...] = ()
    internal_days: int = INTERNAL_DAYS


@dataclass(frozen=True, slots=True)
class DatedObligation:
    """One report owed: its period if it has one, its day, the internal day, the explanation."""

    label: str
    period: Period | None
    starts_on: date | None
    ends_on: date | None
    due_on: date
    internal_due_on: date
    explanation: tuple[str, ...]
    is_provisional: bool


@dataclass(frozen=True, slots=True)
class Dating:
    """What a duty owes, and what of it could not be dated and why."""

    obligations: tuple[DatedObligation, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Named:
    """A day named by the plan (or by default) before working days are looked at."""

    period: Period | None
    day: date
    is_exclusive: bool
    origin: str


def date_duty(
    terms: DutyTerms, *, starts_on: date, ends_on: date, calendar: WorkingCalendar
) -> Dating:
    """The obligations of a duty within a plan that runs from one day to another, in order.

    Reports due on one working day are one: that of the longer period.
    """
    notes = list(words.without_day(terms.periods))
    try:
        named = list(_named(terms, starts_on, ends_on))
    except ValueError as error:
        named = []
        notes.append(str(error))
    found: dict[date, DatedObligation] = {}
    for one in sorted(named, key=_length, reverse=True):
        try:
            dated = _dated(one, terms.internal_days, calendar)
        except BeyondHorizon as error:
            notes.append(str(error))
            continue
        found.setdefault(dated.due_on, dated)
    if not found and not notes:
        notes.append(words.NO_TERM)
    return Dating(tuple(found[day] for day in sorted(found)), tuple(dict.fromkeys(notes)))


def _length(named: Named) -> int:
    return reporting.RANK.index(named.period.kind) if named.period else len(reporting.RANK)


def _named(terms: DutyTerms, starts_on: date, ends_on: date) -> Iterator[Named]:
    """Days that the plan names first; periods without a day get the usual one."""
    kinds = frozenset(reporting.KINDS[word] for word in terms.periods if word in reporting.KINDS)
    dated: list[Named] = []
    if terms.due_on is not None:
        last = last_good_day(terms.due_on, is_exclusive=terms.is_exclusive)
        period = reporting.nearest(last, kinds) if kinds else None
        origin = words.once(terms.due_on, is_exclusive=terms.is_exclusive)
        dated.append(Named(period, terms.due_on, terms.is_exclusive, origin))
    for term in parse_due(terms.due_recurring):
        dated += _recurring(term, kinds, starts_on, ends_on)
    yield from dated
    for kind in kinds - {one.period.kind for one in dated if one.period}:
        for period in reporting.periods_closing(kind, starts_on, ends_on):
            day = reporting.usual_day(period)
            yield Named(period, day, is_exclusive=False, origin=words.USUAL)


def _recurring(
    term: DueTerm, kinds: frozenset[PeriodKind], starts_on: date, ends_on: date
) -> Iterator[Named]:
    for day in term.days(starts_on, ends_on + AFTER_THE_END):
        period = _period_of(term, day, kinds)
        closes_on = reporting.closing_day(period) if period else day
        if starts_on <= closes_on <= ends_on:
            yield Named(period, day, term.is_exclusive, words.recurring(term))


def _period_of(term: DueTerm, day: date, kinds: frozenset[PeriodKind]) -> Period | None:
    last = last_good_day(day, is_exclusive=term.is_exclusive)
    rhythm = {"monthly": PeriodKind.MONTH, "quarterly": PeriodKind.QUARTER,
              "half_yearly": PeriodKind.HALF_YEAR}.get(term.every)  # fmt: skip
    if rhythm is not None:
        return reporting.latest_closed(rhythm, last)
    return reporting.nearest(last, (kinds & YEARLY_KINDS) or LONG_KINDS)


def _dated(named: Named, internal_days: int, calendar: WorkingCalendar) -> DatedObligation:
    last = last_good_day(named.day, is_exclusive=named.is_exclusive)
    due_on = calendar.on_or_before(last)
    internal = subtract_days(calendar, due_on, internal_days)
    first, end = bounds(named.period, FIFTEENTH) if named.period else (None, None)
    return DatedObligation(
        label=words.label(named.period, named.day, is_exclusive=named.is_exclusive),
        period=named.period,
        starts_on=first,
        ends_on=end,
        due_on=due_on,
        internal_due_on=internal.result,
        explanation=(
            named.origin,
            *words.about(first, end),
            *words.before(named.day, last),
            *words.rolled(last, due_on, calendar),
            *words.internal(internal, internal_days),
        ),
        is_provisional=internal.provisional or due_on.year in calendar.provisional_years,
    )
