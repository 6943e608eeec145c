"""An import of procedures that waits for a decision."""

from motcua.catalogue.models import ProcedureImport, ProcedureImportRow
from motcua.catalogue.rules.import_kinds import ImportState, RowOutcome
from motcua.foundation import files
from motcua.foundation.actor import SYSTEM
from motcua.kernel import clock
from motcua.people.models import Member
from tests.support.cast import Places


def build(places: Places, coordinator: Member) -> dict[str, str]:
    """Name of a thing → its code: the department's preview of one new procedure."""
    run = ProcedureImport.objects.create(
        file_name="quoc-gia.jsonl",
        layout="national",
        unit=places.department,
        owner_path=places.department.path,
        state=ImportState.PREVIEW,
        counts={"rows": 1, "read": 1, "new": 1, "is_full": True},
        created_by=coordinator.code,
        created_at=clock.now(),
    )
    ProcedureImportRow.objects.create(
        run=run, line=1, number="1.900001", name="Đăng ký lễ hội", outcome=RowOutcome.NEW
    )
    stored = files.store(b"Quyet dinh cong bo", name="qd.txt", by=SYSTEM, at=clock.now())
    read = ProcedureImport.objects.create(
        file=stored,
        file_name="qd.txt",
        layout="decision",
        unit=places.department,
        owner_path=places.department.path,
        state=ImportState.PREVIEW,
        created_by=coordinator.code,
        created_at=clock.now(),
    )
    return {"procedure_import": run.code, "decision_run": read.code}
