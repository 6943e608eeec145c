"""Targets with their figures of one term alone, as a report of that term states them."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from motcua.plans.models import Plan, Target
from motcua.plans.queries.pages import page_of
from motcua.plans.queries.targets import binding_of, measure_of
from motcua.plans.rules.registry import Scope
from motcua.plans.rules.report_material import FigureProof, TargetRow


def targets_in(plans: Iterable[Plan], days: tuple[date, date]) -> tuple[TargetRow, ...]:
    """The targets of the plans in their order; one or two queries for each bound target."""
    rows = (
        Target.objects.kept()
        .filter(plan__in=list(plans))
        .select_related("binding", "plan")
        .order_by("plan__issued_on", "plan_id", "order", "id")
    )
    return tuple(_row(target, days) for target in rows)


def _row(target: Target, days: tuple[date, date]) -> TargetRow:
    binding = binding_of(target)
    measure = measure_of(binding)
    figure: Decimal | None = None
    proofs: tuple[FigureProof, ...] = ()
    if binding is not None and measure is not None:
        count = measure.count(
            Scope(
                plan_code=target.plan.code,
                unit_path=target.plan.owner_path,
                starts_on=days[0],
                ends_on=days[1],
                filters=binding.filters,
                target_code=target.code if measure.is_manual else "",
            )
        )
        figure = count.value
        proofs = tuple(
            FigureProof(row.title, row.on, row.unit_name, row.amount, row.url)
            for row in count.proofs
        )
    return TargetRow(
        code=target.code,
        text=target.text,
        unit=target.unit or (measure.unit if measure else ""),
        measure=measure.label if measure else "",
        figure=figure,
        proofs=proofs,
        url=page_of("target", target.code),
    )
