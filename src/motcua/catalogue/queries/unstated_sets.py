"""Versions in force whose records state no number of sets, and what was stated for many at once."""

from collections.abc import Collection
from datetime import date, datetime

from django.db.models import QuerySet

from motcua.catalogue import policies
from motcua.catalogue.models import Correction, PostedCopy, ProcedureVersion, SetsRun
from motcua.catalogue.queries import record_list
from motcua.catalogue.queries.record_list import Wanted
from motcua.catalogue.rules.completeness import SETS_STATED
from motcua.catalogue.rules.kinds import VersionState
from motcua.catalogue.rules.sheet_kinds import CopyState
from motcua.foundation.actor import Actor


def without_sets(by: Actor, wanted: Wanted, *, on: date) -> QuerySet[ProcedureVersion]:
    """Announced versions that fit the filters, state no sets, and are the actor's to correct."""
    rows = record_list.versions(by, wanted, on=on).filter(state=VersionState.ANNOUNCED)
    rows = rows.filter(policies.below_grants(by, "correct", "procedure__unit_path"))
    return rows.filter(record__dossier_sets__isnull=True)


def of_numbers(
    rows: QuerySet[ProcedureVersion], numbers: Collection[str]
) -> QuerySet[ProcedureVersion]:
    """Those of the procedures that were ticked."""
    return rows.filter(procedure__number__in=numbers)


def hanging_count(rows: QuerySet[ProcedureVersion]) -> int:
    """How many sheets of these versions hang on walls and will be out of date."""
    hanging = PostedCopy.objects.filter(state=CopyState.POSTED)
    return hanging.filter(version__in=rows.order_by().values("pk")).count()


def last_run(by: Actor, moment: datetime) -> SetsRun | None:
    """What the worker does, or did last, about that moment's corrections for the actor."""
    runs = SetsRun.objects.filter(moment=moment, created_by=by.code).defer("versions")
    return runs.order_by("-id").first()


def stated_at(by: Actor, moment: datetime) -> QuerySet[Correction]:
    """The corrections of one press, for whoever may correct there."""
    rows = Correction.objects.filter(at=moment, reason__startswith=SETS_STATED)
    rows = rows.filter(policies.below_grants(by, "correct", "version__procedure__unit_path"))
    return rows.select_related("version__procedure").defer("before", "version__record")
