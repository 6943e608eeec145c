"""A run waits for a person, is written batch by batch, and goes on where it was killed."""

from datetime import datetime

import pytest
import time_machine

from motcua.catalogue.actions import import_apply
from motcua.catalogue.actions.import_take_in import (
    ImportOwner,
    NotInPreview,
    approve_import,
    discard_import,
    take_in_procedures,
)
from motcua.catalogue.jobs import importing
from motcua.catalogue.jobs.importing import ABANDONED, apply_import, work_on_imports
from motcua.catalogue.models import Procedure, ProcedureImport, ProcedureVersion
from motcua.catalogue.rules.import_kinds import ImportState
from motcua.catalogue.tests.imports import ALL, ANOTHER, NOW, national, previewed
from motcua.catalogue.tests.reading.joined import a_row
from motcua.foundation import files
from motcua.kernel import clock

pytestmark = pytest.mark.django_db


def test_a_long_run_keeps_its_claim_batch_by_batch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(import_apply, "BATCH", 1)
    with time_machine.travel(NOW, tick=False) as minutes:
        run = previewed(national(a_row(), ANOTHER))
        approve_import(run.code, by=ALL, at=NOW)
        seen: list[bool] = []

        def slow(applying: import_apply.Applying, *, at: datetime) -> bool:
            minutes.shift(ABANDONED * 0.8)
            another = clock.now()
            seen.append(importing.claim(run.code, ImportState.APPLYING, another) is not None)
            return import_apply.apply_batch(applying, at=at)

        monkeypatch.setattr(importing, "apply_batch", slow)
        assert apply_import(run.code, at=clock.now()).state == ImportState.APPLIED
    assert seen == [False, False, False]


def test_nothing_enters_before_somebody_has_approved_the_preview() -> None:
    run = previewed(national(a_row()))
    assert run.state == ImportState.PREVIEW
    assert not Procedure.objects.exists()
    discard_import(run.code, by=ALL, at=NOW)
    assert not run.rows.exists()
    with pytest.raises(NotInPreview):
        approve_import(run.code, by=ALL, at=NOW)


def test_a_killed_run_goes_on_where_it_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(import_apply, "BATCH", 1)
    run = previewed(national(a_row(), ANOTHER))
    approve_import(run.code, by=ALL, at=NOW)
    ProcedureImport.objects.update(claimed_at=NOW)
    held = import_apply.Applying(run.code, ALL, NOW)
    assert import_apply.apply_batch(held, at=NOW)
    assert Procedure.objects.count() == 1
    assert apply_import(run.code, at=NOW).state == ImportState.APPLYING
    later = NOW + ABANDONED * 2
    assert apply_import(run.code, at=later).state == ImportState.APPLIED
    assert not import_apply.apply_batch(held, at=later)
    assert ProcedureVersion.objects.count() == 2


def test_the_worker_reads_and_writes_what_waits() -> None:
    stored = files.store(national(a_row()), name="tep.jsonl", by=ALL, at=NOW)
    run = take_in_procedures(stored, owner=ImportOwner(), by=ALL, at=NOW)
    assert take_in_procedures(stored, owner=ImportOwner(), by=ALL, at=NOW) == run
    work_on_imports(NOW)
    approve_import(run.code, by=ALL, at=NOW)
    work_on_imports(NOW)
    run.refresh_from_db()
    assert run.state == ImportState.APPLIED
