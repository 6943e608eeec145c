"""Số liệu nhập tay: figures entered for a target, each with its source and perhaps a proof."""

from motcua.plans.models import MeasureReading
from motcua.plans.queries.pages import page_of
from motcua.plans.rules.registry import Count, Measure, Proof, Scope, register


def count(scope: Scope) -> Count:
    """The newest figure read in the scope's days; None while nobody has read any."""
    readings = list(
        MeasureReading.objects.filter(
            target__code=scope.target_code,
            read_on__gte=scope.starts_on,
            read_on__lte=scope.ends_on,
        )
        .select_related("evidence")
        .order_by("read_on", "id")
    )
    proofs = tuple(_proof(reading) for reading in readings)
    last = readings[len(proofs) - 1] if proofs else None
    return Count(last.value if last else None, proofs, last.whole if last else None)


def _proof(reading: MeasureReading) -> Proof:
    url = page_of("evidence", reading.evidence.code) if reading.evidence else ""
    return Proof(reading.source, reading.read_on, url, reading.value)


register(
    Measure(
        name="manual",
        label="Số liệu nhập tay, có nguồn",
        unit="",
        count=count,
        is_manual=True,
    )
)
