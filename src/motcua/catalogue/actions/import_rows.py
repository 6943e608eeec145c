"""The rows of one batch become procedures, versions and corrections.

New procedures are inserted in bulk, announced without a first day (nobody knows since when); what
follows or corrects a version goes the way of the other verbs (`succession`).
"""

from datetime import datetime

from django.db import transaction

from motcua.catalogue.actions.sectors import Sectors
from motcua.catalogue.actions.succession import Overlaps, begin, next_ordinal
from motcua.catalogue.messages import ProcedureVersionCorrected
from motcua.catalogue.models import (
    Correction,
    Procedure,
    ProcedureImport,
    ProcedureImportRow,
    ProcedureVersion,
)
from motcua.catalogue.rules.announcement_kinds import Change
from motcua.catalogue.rules.import_kinds import IMPORTED_AGAIN, READ_ANEW
from motcua.catalogue.rules.import_plan import Deed, Judged
from motcua.catalogue.rules.kinds import VersionState
from motcua.catalogue.rules.record import ProcedureRecord
from motcua.foundation import audit, outbox
from motcua.foundation.actor import Actor
from motcua.kernel.clock import local_date


class Writer:
    """Gathers new procedures of a batch and writes the rest at once; opens no transaction."""

    def __init__(self, run: ProcedureImport, *, by: Actor, at: datetime) -> None:
        self.run, self.by, self.at = run, by, at
        self.sectors = Sectors()
        self.new: list[tuple[Procedure, ProcedureVersion]] = []
        self.numbers: list[str] = []

    def put(
        self,
        row: ProcedureImportRow,
        judged: Judged,
        procedure: Procedure | None,
        version: ProcedureVersion | None,
    ) -> str:
        """Do what was judged. "" when done, else why the row could not be written."""
        if judged.deed is Deed.REFUSE:
            return judged.reason
        if judged.deed is Deed.ADD:
            self._add(row, judged.record)
        elif judged.deed in (Deed.FOLLOW, Deed.REPLACE) and procedure:
            try:
                with transaction.atomic():
                    self._follow(row, judged.record, procedure, version)
            except Overlaps:
                return "Thủ tục có phiên bản đã công bố, có hiệu lực từ hôm nay hoặc về sau."
        elif judged.deed is Deed.CORRECT and version and procedure:
            self._correct(row, judged.record, version, procedure)
        if judged.deed not in (Deed.NOTHING, Deed.KEEP):
            self.numbers.append(row.number)
        return ""

    def finish(self) -> list[str]:
        """Insert the new procedures; the numbers that were written."""
        Procedure.objects.bulk_create([procedure for procedure, _ in self.new])
        for procedure, version in self.new:
            version.procedure = procedure
        ProcedureVersion.objects.bulk_create([version for _, version in self.new])
        if self.new:
            changes = {"count": len(self.new), "numbers": [one.number for one, _ in self.new]}
            audit.record("import.added", self.run, by=self.by, at=self.at, changes=changes)
        return self.numbers

    def _add(self, row: ProcedureImportRow, record: ProcedureRecord) -> None:
        procedure = Procedure(
            number=row.number,
            issuer=row.facts.get("issuer", "")[:200],
            origin_url=_address(row.facts.get("page", "")),
            created_by=self.by.code,
            created_at=self.at,
        )
        version = self._version(row, record, procedure, ordinal=1)
        version.state, version.announced_at = VersionState.ANNOUNCED, self.at
        self.new.append((procedure, version))

    def _follow(
        self,
        row: ProcedureImportRow,
        record: ProcedureRecord,
        procedure: Procedure,
        before: ProcedureVersion | None,
    ) -> None:
        version = self._version(row, record, procedure, ordinal=next_ordinal(procedure))
        version.change = Change.AMENDED if before else Change.NEW
        starts_on = local_date(self.at) if before else None
        because = f"Có quyết định công bố mới {version.decision}".strip()
        begin(version, starts_on, because=because, by=self.by, at=self.at)

    @property
    def _reason(self) -> str:
        """Why a version is corrected: the source changed, or only how its file is read."""
        if self.run.counts.get("is_read_anew"):
            return f"{READ_ANEW}{self.run.file_name} theo cách đọc mới; nguồn không đổi"
        return f"{IMPORTED_AGAIN}{self.run.file_name}"

    def _correct(
        self,
        row: ProcedureImportRow,
        record: ProcedureRecord,
        version: ProcedureVersion,
        procedure: Procedure,
    ) -> None:
        before, reason = version.record, self._reason
        version.decision = version.decision or row.facts.get("decision", "")[:100]
        version.put(record, self.sectors.named(record.sector))
        version.revision += 1
        version.edited_by, version.edited_at = self.by.code, self.at
        version.save()
        Correction.objects.create(
            version=version,
            revision=version.revision,
            before=before,
            reason=reason,
            by=self.by.code,
            at=self.at,
        )
        changes = {"reason": reason}
        audit.record("version.corrected", version, by=self.by, at=self.at, changes=changes)
        names = {"procedure": procedure.code, "number": procedure.number}
        outbox.publish(ProcedureVersionCorrected(**names, version=version.code))

    def _version(
        self,
        row: ProcedureImportRow,
        record: ProcedureRecord,
        procedure: Procedure,
        *,
        ordinal: int,
    ) -> ProcedureVersion:
        version = ProcedureVersion(
            procedure=procedure,
            ordinal=ordinal,
            decision=row.facts.get("decision", "")[:100],
            created_by=self.by.code,
            created_at=self.at,
        )
        version.put(record, self.sectors.named(record.sector))
        return version


def _address(page: str) -> str:
    """The page of origin, when it is an address that a page may link to."""
    return page if page.startswith(("https://", "http://")) and len(page) <= 500 else ""
