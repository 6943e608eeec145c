"""Targets with their figures: each opens to the rows behind it.

One query for the targets, then one or two for each different measure bound; nothing grows with
the other plans of the database.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from motcua.kernel.periods import CALENDAR, PeriodRule
from motcua.plans.models import MeasureBinding, Plan, Target
from motcua.plans.rules import registry
from motcua.plans.rules.aims import PERIOD_RULE, Aim, Tally
from motcua.plans.rules.pace import AimState
from motcua.plans.rules.period_pace import AimStanding, stand
from motcua.plans.rules.proposals import is_a_share
from motcua.plans.rules.registry import Count, Measure, Scope, UnknownMeasure


@dataclass(frozen=True, slots=True)
class TargetView:
    """A target on a day. Without measure or number only its words and its state."""

    target: Target
    state: AimState
    measure: Measure | None = None
    aim: Aim | None = None
    standing: AimStanding | None = None
    count: Count | None = None


def targets_of(plan: Plan, *, on: date) -> list[TargetView]:
    """The targets of a plan in their order, as they stand on a day."""
    rows = plan.targets.kept().select_related("binding").order_by("order", "id")
    return views(rows, plan, on=on)


def views(targets: Iterable[Target], plan: Plan, *, on: date) -> list[TargetView]:
    """The targets given, of one plan, as they stand on a day; equal counts are counted once."""
    counted: dict[object, Count] = {}
    return [_view(target, plan, on, counted) for target in targets]


def view(target: Target, *, on: date) -> TargetView:
    """One target whose plan and binding are loaded."""
    return _view(target, target.plan, on, {})


def binding_of(target: Target) -> MeasureBinding | None:
    """The binding of a target, None where there is none."""
    return getattr(target, "binding", None)


def measure_of(binding: MeasureBinding | None) -> Measure | None:
    """The measure bound; None without binding or when its context is not built in."""
    if binding is None:
        return None
    try:
        return registry.measure(binding.measure)
    except UnknownMeasure:
        return None


def _view(target: Target, plan: Plan, on: date, counted: dict[object, Count]) -> TargetView:
    binding = binding_of(target)
    measure = measure_of(binding)
    if binding is None or measure is None:
        return TargetView(target, AimState.UNBOUND)
    aim = aim_of(target, binding, measure, plan)
    starts_on, ends_on = term_of(target, plan)
    scope = Scope(
        plan_code=plan.code,
        unit_path=plan.owner_path,
        starts_on=starts_on,
        ends_on=min(on, ends_on),
        filters=binding.filters,
        target_code=target.code if measure.is_manual else "",
    )
    count = _counted(measure, scope, counted)
    if aim is None:
        return TargetView(target, AimState.WORDY, measure, count=count)
    standing = stand(aim, count.proofs, on=on, waiting=count.waiting)
    return TargetView(target, standing.state, measure, aim, standing, count)


def _counted(measure: Measure, scope: Scope, counted: dict[object, Count]) -> Count:
    key = (
        measure.name,
        scope.starts_on,
        scope.ends_on,
        scope.target_code,
        tuple(sorted(scope.filters.items())),
    )
    if key not in counted:
        counted[key] = measure.count(scope)
    return counted[key]


def term_of(target: Target, plan: Plan) -> tuple[date, date]:
    """From the plan's first day to the target's own deadline, else the plan's last day."""
    ends_on = target.deadline_on or plan.ends_on
    return min(plan.starts_on, ends_on), ends_on


def aim_of(target: Target, binding: MeasureBinding, measure: Measure, plan: Plan) -> Aim | None:
    """What must hold; None while no number is signed or agreed."""
    value = target.value if target.value is not None else binding.value
    if value is None:
        return None
    starts_on, ends_on = term_of(target, plan)
    rule = binding.filters.get(PERIOD_RULE, CALENDAR)
    return Aim(
        comparator=target.comparator,
        value=Decimal(value),
        starts_on=starts_on,
        ends_on=ends_on,
        period=target.period,
        rule=PeriodRule(rule),
        tally=tally_of(target, measure),
        judged_from=plan.issued_on,
    )


def tally_of(target: Target, measure: Measure) -> Tally:
    """How the rows make the figure: the measure says, and the target's words for hand-read ones."""
    if measure.is_ratio:
        return Tally.SHARE
    if measure.is_manual:
        is_share = is_a_share(target.text, unit=target.unit)
        return Tally.LATEST if is_share else Tally.TOTAL
    return Tally.SUM
