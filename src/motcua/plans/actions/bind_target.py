"""Bind a target to a measure of the registry, and agree the number of a wordy one."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal

from django.db import transaction

from motcua.foundation import audit
from motcua.foundation.actor import Actor
from motcua.foundation.policies import Missing
from motcua.plans import policies
from motcua.plans.models import MeasureBinding, Target
from motcua.plans.rules import registry
from motcua.plans.rules.aims import PERIOD_RULE


class AlreadyNumbered(ValueError):
    """The signed words give a number: no other may be agreed."""


class UnknownFilter(ValueError):
    """The measure has no filter of that name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bound:
    """The measure by name, what it counts over, and a number where the words give none."""

    measure: str
    filters: Mapping[str, str] = field(default_factory=dict)
    value: Decimal | None = None


def bind(target_code: str, bound: Bound, *, by: Actor, at: datetime) -> MeasureBinding:
    """Say what measures a target; an earlier binding is replaced. Figures read by hand stay.

    Raises UnknownMeasure, UnknownFilter, AlreadyNumbered.
    """
    with transaction.atomic():
        target = lock_target(target_code, by)
        measure = registry.measure(bound.measure)
        known = {one.name for one in measure.filters} | {PERIOD_RULE}
        if unknown := set(bound.filters) - known:
            raise UnknownFilter(", ".join(sorted(unknown)))
        if bound.value is not None and target.value is not None:
            raise AlreadyNumbered("Chỉ tiêu đã có số trong văn bản đã ký.")
        binding, _ = MeasureBinding.objects.update_or_create(
            target=target,
            defaults={
                "measure": measure.name,
                "filters": {name: value for name, value in bound.filters.items() if value},
                "value": bound.value,
                "bound_by": by.code,
                "bound_at": at,
            },
        )
        audit.record(
            "target.bound", target, by=by, at=at, changes={"measure": f"“{measure.label}”"}
        )
    return binding


def unbind(target_code: str, *, by: Actor, at: datetime) -> Target:
    """Take the measure from a target; figures read by hand stay."""
    with transaction.atomic():
        target = lock_target(target_code, by)
        MeasureBinding.objects.filter(target=target).delete()
        audit.record("target.unbound", target, by=by, at=at)
    return target


def lock_target(code: str, by: Actor) -> Target:
    """The target, locked, when the actor may specify its plan. Raises Missing, Forbidden."""
    target = (
        Target.objects.select_for_update(no_key=True, of=("self",))
        .select_related("plan")
        .filter(code=code, dropped_at__isnull=True)
        .first()
    )
    if target is None:
        raise Missing
    policies.require(by, "specify", target.plan)
    return target
