"""Procedures that no unit keeps yet: those of the list's filters, or those a file brought in."""

from datetime import date

from django.db.models import QuerySet

from motcua.catalogue import policies
from motcua.catalogue.models import Procedure, ProcedureImport
from motcua.catalogue.queries import record_list
from motcua.catalogue.queries.record_list import Wanted
from motcua.catalogue.rules.import_kinds import RowOutcome
from motcua.foundation.actor import Actor


def unkept(by: Actor, wanted: Wanted, *, on: date) -> QuerySet[Procedure]:
    """Procedures without a unit of which a version fits the filters."""
    fitting = record_list.versions(by, wanted, on=on).order_by().values("procedure")
    return _free(by).filter(pk__in=fitting)


def unkept_of(by: Actor, run: ProcedureImport) -> QuerySet[Procedure]:
    """Procedures without a unit that the import added."""
    added = run.rows.filter(outcome=RowOutcome.NEW).order_by()
    return _free(by).filter(number__in=added.values("number"))


def unkept_numbered(by: Actor, number: str) -> QuerySet[Procedure]:
    """The procedure of that number, when no unit keeps it."""
    return _free(by).filter(number=number)


def _free(by: Actor) -> QuerySet[Procedure]:
    return policies.visible_procedures(by).filter(unit__isnull=True, unit_path="")
