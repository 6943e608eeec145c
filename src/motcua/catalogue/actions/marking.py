"""The marks of a procedure and the unit that keeps its record."""

from dataclasses import asdict, dataclass
from datetime import datetime

from django.db import transaction

from motcua.catalogue import policies
from motcua.catalogue.actions.succession import lock
from motcua.catalogue.messages import ProcedureMarked
from motcua.catalogue.models import Procedure
from motcua.catalogue.queries.search_entry import ref_of
from motcua.foundation import audit, outbox, search
from motcua.foundation.actor import Actor


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
        if marks.is_internal:  # gone from search at once; the handler puts what is public back
            search.remove(ref_of(procedure.number))
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
        audit.record("procedure.handed_over", procedure, by=by, at=at, changes={"unit": unit_code})
    return procedure
