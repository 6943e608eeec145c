"""What the plans of a report know of its term."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from motcua.kernel.periods import Period, PeriodRule, bounds, following
from motcua.plans import facade as plans
from motcua.reports.rules.drafting import Term, as_of


@dataclass(frozen=True, slots=True)
class Known:
    """The term of a report and what the plans know of it."""

    term: Term
    material: plans.Material


def known_of(
    plan_codes: Sequence[str], period: Period, rule: PeriodRule, *, drafted_on: date
) -> Known:
    """The material of a period of some plans, and what is due in the period after it."""
    days, after = bounds(period, rule), bounds(following(period), rule)
    material = as_of(plans.material(plan_codes, days, after), drafted_on)
    return Known(Term(*days, drafted_on, *after), material)
