"""Write a previewed import into the catalogue, batch by batch.

A batch is one transaction that also writes how far it came, so a run that is killed goes on where
it stopped and repeats nothing. Every row is judged again: the catalogue may have moved on since.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction

from motcua.catalogue import policies
from motcua.catalogue.actions.import_rows import Writer
from motcua.catalogue.messages import ProceduresImported
from motcua.catalogue.models import ProcedureImport, ProcedureImportRow
from motcua.catalogue.queries.import_known import found_by_number, known_of, written_by_hand
from motcua.catalogue.queries.import_tally import tally_of
from motcua.catalogue.rules.import_choices import Chosen
from motcua.catalogue.rules.import_kinds import ImportState, RowOutcome
from motcua.catalogue.rules.import_plan import WRITTEN, Deed, Incoming, Judged, judge
from motcua.catalogue.rules.record_json import from_json
from motcua.foundation import audit, outbox
from motcua.foundation.actor import Actor
from motcua.kernel.clock import local_date

BATCH = 200


@dataclass(slots=True)
class Applying:
    """A run that one worker writes, in whose name, since when it holds the run (renewed)."""

    code: str
    by: Actor
    claimed_at: datetime


def apply_batch(applying: Applying, *, at: datetime) -> bool:
    """Write the next rows. False when all are written or another worker has taken over."""
    with transaction.atomic():
        run = _held(applying)
        if run is None:
            return False
        policies.require_at(applying.by, "import", run.owner_path)
        rows = list(
            run.rows.filter(line__gt=run.counts.get("line", 0), outcome__in=WRITTEN)[:BATCH]
        )
        if not rows:
            _finish(run, applying.by, at)
            return False
        numbers = _write(run, rows, applying.by, at)
        run.counts = run.counts | {"line": rows[-1].line, "written": _written(run) + len(rows)}
        run.save(update_fields=["counts"])
        outbox.publish(ProceduresImported(run=run.code, numbers=tuple(numbers)))
    return True


def _held(applying: Applying) -> ProcedureImport | None:
    rows = ProcedureImport.objects.select_for_update(of=("self",))
    return rows.filter(
        code=applying.code, state=ImportState.APPLYING, claimed_at=applying.claimed_at
    ).first()


def _write(
    run: ProcedureImport, rows: list[ProcedureImportRow], by: Actor, at: datetime
) -> list[str]:
    """Write what each row says now; numbers that were written."""
    writer = Writer(run, by=by, at=at)
    found = found_by_number(row.number for row in rows)
    on = local_date(at)
    by_hand = written_by_hand(found, on=on)
    chosen = Chosen.among((row.line, row.outcome, row.facts) for row in rows)
    for row in rows:
        held, mine = found.get(row.number), row.number in by_hand
        known = known_of(*held, by=by, on=on, is_by_hand=mine) if held else None
        judged = judge(_incoming(row), known)
        row.outcome = chosen.outcome(row.line, judged.deed, known.digest if known else "")
        reason = ""
        if row.outcome != RowOutcome.LEFT_OUT:
            reason = writer.put(row, judged, *(held[:2] if held else (None, None)))
        _note(row, judged, reason)
    numbers = writer.finish()
    ProcedureImportRow.objects.bulk_update(rows, ["outcome", "problems", "facts", "record"])
    return numbers


def _note(row: ProcedureImportRow, judged: Judged, refused: str) -> None:
    """Write into the row what became of it, and why nothing did."""
    row.facts["deed"] = judged.deed.value if not refused else Deed.REFUSE.value
    row.outcome = row.outcome if not refused else RowOutcome.PROBLEM
    said = refused or judged.reason
    row.problems = [*([said] if said and said not in row.problems else []), *row.problems]
    row.record = None  # what was written stands in the version


def _finish(run: ProcedureImport, by: Actor, at: datetime) -> None:
    run.rows.filter(outcome=RowOutcome.LEFT_OUT).update(record=None)
    tally = tally_of(run)
    run.counts = run.counts | tally
    run.state, run.applied_at, run.claimed_at = ImportState.APPLIED, at, None
    run.save(update_fields=["counts", "state", "applied_at", "claimed_at"])
    said = {"new": tally[RowOutcome.NEW], "changed": tally[RowOutcome.CHANGED]}
    audit.record("import.applied", run, by=by, at=at, changes={"file": run.file_name, **said})


def _written(run: ProcedureImport) -> int:
    return int(run.counts.get("written", 0))


def _incoming(row: ProcedureImportRow) -> Incoming:
    facts: dict[str, Any] = row.facts
    return Incoming(
        record=from_json(row.record or {}),
        decision=facts.get("decision", ""),
        is_partial=bool(facts.get("is_partial")),
    )
