"""The marks of a procedure and the unit that keeps its record."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

from django.db import transaction

from motcua.agencies import facade as agencies
from motcua.catalogue import policies
from motcua.catalogue.actions.indexing import index_procedures
from motcua.catalogue.actions.succession import lock
from motcua.catalogue.messages import ProcedureMarked, ProceduresTaken, subject_of
from motcua.catalogue.models import Procedure
from motcua.foundation import audit, outbox
from motcua.foundation.actor import Actor
from motcua.kernel.clock import local_date

BATCH = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """What is marked on a procedure, and on what basis."""

    is_internal: bool
    is_linked: bool
    is_on_the_spot: bool
    is_boundary_free: bool
    marks_basis: str


def mark(procedure_code: str, marks: Marks, *, by: Actor, at: datetime) -> Procedure:
    """Set the marks with their basis."""
    with transaction.atomic():
        procedure = lock(procedure_code)
        policies.require_at(by, "edit", procedure.unit_path)
        for name, value in asdict(marks).items():
            setattr(procedure, name, value)
        procedure.save(update_fields=list(asdict(marks)))
        audit.record("procedure.marked", procedure, by=by, at=at, changes=asdict(marks))
        index_procedures([procedure.number], on=local_date(at))  # internal: gone at once
        outbox.publish(ProcedureMarked(procedure=procedure.code, number=procedure.number))
    return procedure


def hand_over(
    procedure_code: str, *, unit_code: str, unit_path: str, by: Actor, at: datetime
) -> Procedure:
    """Another unit keeps the record from now on; both sides must be the actor's to give."""
    with transaction.atomic():
        procedure = lock(procedure_code)
        policies.require_at(by, "edit", procedure.unit_path)
        policies.require_at(by, "edit", unit_path)
        procedure.unit_id, procedure.unit_path = unit_code, unit_path
        procedure.save(update_fields=["unit", "unit_path"])
        index_procedures([procedure.number], on=local_date(at))
        audit.record("procedure.handed_over", procedure, by=by, at=at, changes={"unit": unit_code})
    return procedure


def take(
    procedure_codes: Sequence[str], *, unit_code: str, unit_path: str, by: Actor, at: datetime
) -> int:
    """A unit takes procedures that nobody keeps; how many of them were still free.

    Only the taking side is asked for leave: what nobody keeps is nobody's to refuse. The trail of
    each procedure says who took it, that of the unit how many it took.
    """
    taken: list[str] = []
    told = {"unit": unit_code, "name": agencies.unit(unit_code).name}
    with transaction.atomic():
        policies.require_at(by, "edit", unit_path)
        for begin in range(0, len(procedure_codes), BATCH):
            codes = procedure_codes[begin : begin + BATCH]
            free = Procedure.objects.select_for_update(no_key=True).filter(
                code__in=codes, unit__isnull=True, unit_path=""
            )
            rows = list(free.order_by("pk").values_list("pk", "code", "number"))
            Procedure.objects.filter(pk__in=[pk for pk, *_ in rows]).update(
                unit=unit_code, unit_path=unit_path
            )
            if numbers := tuple(number for *_, number in rows):
                outbox.publish(ProceduresTaken(unit=unit_code, numbers=numbers))
            taken += numbers
            each = [subject_of(code) for _, code, _ in rows]
            audit.record_each("procedure.taken", each, by=by, at=at, changes=told)
        if taken:
            changes = {"count": len(taken), "numbers": taken, "unit": unit_code}
            subject = f"agencies.unit:{unit_code}"
            audit.record("procedures.taken", subject, by=by, at=at, changes=changes)
    return len(taken)
