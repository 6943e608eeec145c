"""A decision that was read and confirmed becomes a draft announcement with its procedures.

The announcement is recorded, not issued: what each procedure says afterwards is still written in
its draft version. A procedure that is unknown begins with its name, field and legal bases.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Protocol

from django.db import transaction

from motcua.catalogue import policies
from motcua.catalogue.actions.decision_preview import DECISION
from motcua.catalogue.actions.import_take_in import NotInPreview
from motcua.catalogue.actions.sectors import Sectors
from motcua.catalogue.actions.succession import next_ordinal
from motcua.catalogue.models import (
    Announcement,
    AnnouncementItem,
    Procedure,
    ProcedureImport,
    ProcedureImportRow,
    ProcedureVersion,
)
from motcua.catalogue.rules.announcement_kinds import Change
from motcua.catalogue.rules.import_kinds import ImportState
from motcua.catalogue.rules.kinds import VersionState
from motcua.catalogue.rules.record import LegalBasis, ProcedureRecord
from motcua.foundation import audit
from motcua.foundation.actor import Actor
from motcua.foundation.policies import Missing

UNSORTED = "Chưa xác định lĩnh vực"


class Chosen(Protocol):
    """What a person chose for a line: the change, the number that it replaces ("" for none), its
    own number where the decision states none."""

    @property
    def change(self) -> Change: ...
    @property
    def replaces(self) -> str: ...
    @property
    def number(self) -> str: ...


class NothingChosen(ValueError):
    """No procedure of the decision was chosen."""


@dataclass
class Drafted:
    """The announcement that was made, and what could not be put into it, with the reasons."""

    announcement: Announcement
    left_out: list[str] = field(default_factory=list)
    unreplaced: list[str] = field(default_factory=list)
    """Numbers of those that replace another which nobody has named."""


def draft_announcement_from_reading(
    code: str, chosen: Mapping[int, Chosen], *, by: Actor, at: datetime
) -> Drafted:
    """Make the draft from the chosen lines. Raises NotInPreview, NothingChosen, Missing."""
    if not chosen:
        raise NothingChosen(code)
    with transaction.atomic():
        run = _waiting(code)
        policies.require_at(by, "submit", run.owner_path)
        drafted = Drafted(_announcement(run, by, at))
        drafter = _Drafter(drafted, run, by, at)
        for order, row in enumerate(run.rows.filter(line__in=list(chosen))):
            choice = chosen[row.line]
            row.number = row.number or choice.number
            drafter.put(row, choice, order)
        run.state, run.applied_by, run.applied_at = ImportState.APPLIED, by.code, at
        run.counts = run.counts | {"announcement": drafted.announcement.code}
        run.save(update_fields=["state", "applied_by", "applied_at", "counts"])
        changes = {"number": drafted.announcement.number, "count": len(chosen)}
        audit.record("decision.drafted", drafted.announcement, by=by, at=at, changes=changes)
    return drafted


def _waiting(code: str) -> ProcedureImport:
    rows = ProcedureImport.objects.select_for_update(of=("self",))
    run = rows.filter(code=code, layout=DECISION).first()
    if run is None:
        raise Missing
    if run.state != ImportState.PREVIEW:
        raise NotInPreview(code)
    return run


def _announcement(run: ProcedureImport, by: Actor, at: datetime) -> Announcement:
    read = run.counts
    return Announcement.objects.create(
        unit_id=run.unit_id,
        owner_path=run.owner_path,
        is_own=False,
        issuer=read.get("issuer", "")[:200],
        subject=(read.get("subject") or run.file_name)[:600],
        number=read.get("number", "")[:60],
        signed_on=_day(read.get("signed_on", "")),
        effective_on=_day(read.get("effective_on", "")),
        file_id=run.file_id,
        created_by=by.code,
        created_at=at,
    )


def _day(iso: str) -> date | None:
    return date.fromisoformat(iso) if iso else None


class _Drafter:
    """Puts the rows into the announcement; opens no transaction."""

    def __init__(self, drafted: Drafted, run: ProcedureImport, by: Actor, at: datetime) -> None:
        self.drafted, self.run, self.by, self.at = drafted, run, by, at
        self.sectors = Sectors()
        self.seen: set[str] = set()

    def put(self, row: ProcedureImportRow, choice: Chosen, order: int) -> None:
        """The row as an item, or why it is left out."""
        change = choice.change
        reason = self._reason(row, change)
        if reason:
            self.drafted.left_out.append(f"{row.number or row.name[:80]}: {reason}")
            return
        self.seen.add(row.number)
        procedure = self._procedure(row)
        version = None if change is Change.ABOLISHED else self._draft(procedure, row, change)
        replaces = self._replaced(row, choice)
        if change is Change.REPLACED and replaces is None:
            self.drafted.unreplaced.append(row.number)
        AnnouncementItem.objects.create(
            announcement=self.drafted.announcement,
            procedure=procedure,
            change=change,
            version=version,
            replaces=replaces,
            note=row.facts.get("basis", "")[:600],
            order=order,
        )

    def _replaced(self, row: ProcedureImportRow, choice: Chosen) -> Procedure | None:
        """What its new version takes the place of; None with the reason where it may not."""
        if not choice.replaces or choice.change is Change.ABOLISHED:
            return None
        found = Procedure.objects.filter(number=choice.replaces).first()
        reason = ""
        if found is None:
            reason = "danh mục không có thủ tục bị thay thế"
        elif choice.replaces == row.number:
            reason = "thủ tục không thay thế chính nó"
        elif found.unit_path and not policies.may_at(self.by, "submit", found.unit_path):
            reason = "thủ tục bị thay thế do đơn vị khác giữ"
        if reason:
            self.drafted.left_out.append(f"{row.number} thay {choice.replaces}: {reason}")
            return None
        return found

    def _reason(self, row: ProcedureImportRow, change: Change) -> str:
        if not row.number:
            return "không ghi mã số"
        if row.number in self.seen:
            return "trùng mã trong quyết định"
        procedure = Procedure.objects.filter(number=row.number).first()
        if change is Change.ABOLISHED and (
            procedure is None
            or not procedure.versions.filter(state=VersionState.ANNOUNCED).exists()
        ):
            return "danh mục không có bản đang công bố để bãi bỏ"
        path = procedure.unit_path if procedure else ""
        if path and not policies.may_at(self.by, "submit", path):
            return "thủ tục do đơn vị khác giữ"
        return ""

    def _procedure(self, row: ProcedureImportRow) -> Procedure:
        procedure = Procedure.objects.filter(number=row.number).first()
        if procedure is not None:
            return procedure
        return Procedure.objects.create(
            number=row.number,
            issuer=self.drafted.announcement.issuer,
            unit_id=self.run.unit_id,
            unit_path=self.run.owner_path,
            created_by=self.by.code,
            created_at=self.at,
        )

    def _draft(
        self, procedure: Procedure, row: ProcedureImportRow, change: Change
    ) -> ProcedureVersion:
        """The draft that is there, else one that begins as the announced version says."""
        draft = procedure.versions.filter(state=VersionState.DRAFT).first()
        if draft is not None:
            return draft
        announced = procedure.versions.filter(state=VersionState.ANNOUNCED)
        last = announced.order_by("-ordinal").first()
        version = ProcedureVersion(
            procedure=procedure,
            ordinal=next_ordinal(procedure),
            change=change,
            created_by=self.by.code,
            created_at=self.at,
        )
        record = last.content if last else _begun(row)
        version.put(record, self.sectors.named(record.sector))
        version.save()
        return version


def _begun(row: ProcedureImportRow) -> ProcedureRecord:
    """What the decision says of a procedure that nobody knew."""
    bases = [one for one in row.facts.get("basis", "").split("; ") if one]
    return ProcedureRecord(
        name=row.name,
        sector=(row.facts.get("sector") or UNSORTED)[:200],
        levels=(),
        legal_bases=tuple(LegalBasis(title=one, number=one) for one in bases),
    )
