"""Proofs of a programme: six for every five tasks, one in eight still waits."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from benchmarks.crowd.programmes import BATCH, Programme
from motcua.plans.models import Evidence, EvidenceUse
from motcua.plans.rules.evidence_kinds import EvidenceKind
from motcua.plans.rules.states import EvidenceState

KINDS = (EvidenceKind.PUBLISHED_ITEM, EvidenceKind.PUBLISHED_ITEM, EvidenceKind.LEAFLETS)


def prove(programme: Programme, *, at: datetime, on: date) -> int:
    """Write the proofs and what they serve; how many there are."""
    rows = Evidence.objects.bulk_create(_proofs(programme, at, on), batch_size=BATCH)
    EvidenceUse.objects.bulk_create(_uses(programme, rows), batch_size=BATCH)
    return len(rows)


def _proofs(programme: Programme, at: datetime, on: date) -> Iterator[Evidence]:
    leads = programme.assignments
    for number in range(len(leads) * 6 // 5):
        lead = leads[number % len(leads)]
        day = date(on.year, 1, 1) + timedelta(days=number % (on.timetuple().tm_yday))
        yield Evidence(
            code=f"{programme.plan.code}+{number}",
            agency_id=programme.plan.agency_id,
            owner_path=programme.plan.owner_path,
            unit_id=lead.unit_id,
            unit_path=lead.unit_path,
            kind=KINDS[number % len(KINDS)],
            title=f"Bài viết về bộ phận một cửa trên cổng thông tin điện tử, số {number}",
            happened_on=day,
            theme="Cải cách hành chính",
            figures={"outlet": "Cổng thông tin", "copies": 500},
            state=EvidenceState.CONFIRMED if number % 8 else EvidenceState.WAITING,
            created_by="binh",
            created_at=at - timedelta(minutes=number),
        )


def _uses(programme: Programme, rows: list[Evidence]) -> Iterator[EvidenceUse]:
    leads = programme.assignments
    for number, row in enumerate(rows):
        lead = leads[number % len(leads)]
        owed = programme.results.get(lead.task_id)
        result = owed[number % len(owed)] if owed else None
        yield EvidenceUse(evidence=row, assignment=lead, task_id=lead.task_id, result=result)
