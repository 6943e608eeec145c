"""Everything a record page shows of one procedure: a fixed number of statements."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Q, QuerySet

from motcua.catalogue import policies
from motcua.catalogue.models import (
    Correction,
    PostedCopy,
    Procedure,
    ProcedureVersion,
    PublicationDuty,
    Quotation,
)
from motcua.catalogue.rules.diff import Difference, differences
from motcua.catalogue.rules.kinds import NEVER_HELD, VersionState
from motcua.catalogue.rules.record_json import from_json
from motcua.catalogue.rules.sheet_kinds import CopyState
from motcua.foundation import audit
from motcua.foundation.actor import Actor
from motcua.foundation.policies import Missing

MOST = 50
"""Rows shown of each list on the page; longer ones are opened on their own pages."""


@dataclass(frozen=True, slots=True)
class Corrected:
    """A correction with what it changed."""

    correction: Correction
    changes: tuple[Difference, ...]


@dataclass(frozen=True, slots=True)
class RecordPage:
    """A procedure, the version shown, the versions beside it, and what hangs on it."""

    procedure: Procedure
    version: ProcedureVersion
    versions: tuple[ProcedureVersion, ...]
    previous: ProcedureVersion | None
    changes: tuple[Difference, ...]
    corrections: tuple[Corrected, ...]
    duties: tuple[PublicationDuty, ...]
    quotations: tuple[Quotation, ...]
    copies: tuple[PostedCopy, ...]
    trail: tuple[audit.Entry, ...]

    @property
    def draft(self) -> ProcedureVersion | None:
        """The draft of the procedure, if one is being written."""
        return next((one for one in self.versions if one.state == VersionState.DRAFT), None)


def record_page(by: Actor, number: str, *, ordinal: int | None, on: date) -> RecordPage:
    """The page of a procedure; without `ordinal` the version that matters on `on`. Raises Missing.

    Eight statements.
    """
    procedure = policies.visible_procedures(by).select_related("unit").filter(number=number).first()
    if procedure is None:
        raise Missing
    rows = policies.visible_versions(by).filter(procedure=procedure)
    known = list(rows.select_related("sector", "announcement").order_by("-ordinal")[:MOST])
    version = _chosen(known, ordinal, on)
    previous = _before(known, version)
    changes = differences(previous.content, version.content) if previous else ()
    return RecordPage(
        procedure=procedure,
        version=version,
        versions=tuple(known),
        previous=previous,
        changes=changes,
        corrections=_corrections(version),
        duties=tuple(_duties(procedure)[:MOST]),
        quotations=tuple(_quotations(procedure)[:MOST]),
        copies=tuple(_copies(procedure)[:MOST]),
        trail=tuple(audit.trail(version, procedure, limit=MOST)),
    )


def _chosen(known: list[ProcedureVersion], ordinal: int | None, on: date) -> ProcedureVersion:
    if ordinal is not None:
        found = next((one for one in known if one.ordinal == ordinal), None)
    else:
        kept = [one for one in known if one.state not in NEVER_HELD] or known
        in_force = next((one for one in kept if one.is_in_force(on)), None)
        found = in_force or next(iter(kept), None)
    if found is None:
        raise Missing
    return found


def _before(known: list[ProcedureVersion], version: ProcedureVersion) -> ProcedureVersion | None:
    """The announced version before this one."""
    return next(
        (
            one
            for one in known
            if one.ordinal < version.ordinal and one.state == VersionState.ANNOUNCED
        ),
        None,
    )


def _corrections(version: ProcedureVersion) -> tuple[Corrected, ...]:
    """The corrections, newest first, each with the difference that it made."""
    after, found = version.content, []
    for correction in version.corrections.order_by("-revision")[:MOST]:
        before = from_json(correction.before)
        found.append(Corrected(correction, differences(before, after)))
        after = before
    return tuple(found)


def _duties(procedure: Procedure) -> "QuerySet[PublicationDuty]":
    of_decisions = procedure.announcement_items.values("announcement")
    rows = PublicationDuty.objects.filter(
        Q(version__procedure=procedure) | Q(announcement__in=of_decisions)
    )
    return rows.select_related("unit").order_by("done_at", "due_on")


def _quotations(procedure: Procedure) -> "QuerySet[Quotation]":
    rows = Quotation.objects.filter(version__procedure=procedure, withdrawn_at__isnull=True)
    return rows.select_related("version").defer("version__record").order_by("-quoted_at")


def _copies(procedure: Procedure) -> "QuerySet[PostedCopy]":
    rows = PostedCopy.objects.filter(version__procedure=procedure)
    rows = rows.exclude(state=CopyState.TAKEN_DOWN)
    return rows.select_related("version", "unit").defer("version__record").order_by("unit_path")
