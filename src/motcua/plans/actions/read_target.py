"""Enter a figure for a target by hand, with its source and perhaps a proof."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from django.db import transaction

from motcua.foundation import audit
from motcua.foundation.actor import Actor
from motcua.foundation.policies import Missing
from motcua.plans import policies
from motcua.plans.actions.bind_target import lock_target
from motcua.plans.models import Evidence, MeasureBinding, MeasureReading, Target
from motcua.plans.rules import registry
from motcua.plans.rules.figures import plain


class NotByHand(ValueError):
    """The target is counted from rows: a figure typed in would contradict them."""


class NoSource(ValueError):
    """A figure without source cannot be defended."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A figure as of a day, where it comes from, the proof it rests on; `whole` is the number
    that a share is of."""

    value: Decimal
    read_on: date
    source: str
    evidence_code: str = ""
    whole: int | None = None


def read_target(target_code: str, figure: Figure, *, by: Actor, at: datetime) -> MeasureReading:
    """Add a reading; an earlier one of the same day stays in the rows, the newest counts.

    Raises NotByHand, NoSource, Missing (a proof that the actor does not see).
    """
    with transaction.atomic():
        target = lock_target(target_code, by)
        _check(target, figure)
        reading = MeasureReading.objects.create(
            target=target,
            value=figure.value,
            whole=figure.whole,
            read_on=figure.read_on,
            source=figure.source.strip(),
            evidence=_evidence(figure.evidence_code, by),
            by=by.code,
            at=at,
        )
        value = f"{plain(figure.value)} {target.unit}".strip()
        audit.record("target.read", target, by=by, at=at, changes={"value": value})
    return reading


def _check(target: Target, figure: Figure) -> None:
    if not figure.source.strip():
        raise NoSource("Hãy ghi nguồn của số liệu.")
    binding = MeasureBinding.objects.filter(target=target).first()
    if binding is None or not registry.measure(binding.measure).is_manual:
        raise NotByHand("Chỉ tiêu này không nhập tay: hãy gắn thước đo “Số liệu nhập tay” trước.")


def _evidence(code: str, by: Actor) -> Evidence | None:
    if not code:
        return None
    found = policies.visible_evidence(by).filter(code=code).first()
    if found is None:
        raise Missing
    return found
