"""Write down what was read from a file: rows with their outcomes, or why it cannot be read.

Each takes the moment of the claim: when another worker has taken the file over meanwhile, what
this one found is dropped.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.db import transaction

from motcua.catalogue.actions.import_found import changes_of, facts_of, incoming_of
from motcua.catalogue.models import ProcedureImport, ProcedureImportRow
from motcua.catalogue.queries.import_known import (
    found_by_number,
    known_of,
    read_otherwise_before,
    written_by_hand,
)
from motcua.catalogue.queries.import_tally import LEFT_OUT_NEW, REPLACING, TAKEN
from motcua.catalogue.reading.found import READING, FoundProcedure
from motcua.catalogue.rules.import_choices import Chosen
from motcua.catalogue.rules.import_kinds import ImportState, RowOutcome
from motcua.catalogue.rules.import_plan import Deed, Judged, Known, judge
from motcua.catalogue.rules.record_json import to_json
from motcua.foundation import audit
from motcua.foundation.actor import Actor
from motcua.kernel.clock import local_date

COMPARED_AT = "compared_at"
"""In `counts`: when the file was laid beside the catalogue."""


CHOSEN = "chosen"
"""In `counts` while a preview is made anew: what was chosen in the one before."""


@dataclass
class Reading:
    """A file being read by one worker: which run, whose eyes, since when, what was seen so far."""

    run: ProcedureImport
    by: Actor
    claimed_at: datetime
    rows_count: int
    is_full: bool
    lines_by_number: dict[str, int] = field(default_factory=dict)
    issuers: set[str] = field(default_factory=set)
    chosen: Chosen = field(default_factory=Chosen)
    """What somebody chose in the preview that is made anew."""
    is_read_anew: bool = False
    """The same file was written before, as older readers took it."""
    began_at: datetime = field(init=False)
    """The first claim: `claimed_at` is renewed while the worker is at it."""

    def __post_init__(self) -> None:
        self.began_at = self.claimed_at

    counts: Counter[str] = field(default_factory=Counter)


def begin_preview(reading: Reading, layout: str) -> bool:
    """Forget what an interrupted worker had read. False when another has taken over."""
    with transaction.atomic():
        reading.is_read_anew = read_otherwise_before(reading.run)
        reading.chosen = _chosen(reading.run)
        if not _held(reading).update(layout=layout, counts=_progress(reading)):
            return False
        reading.run.rows.all().delete()
    return True


def _chosen(run: ProcedureImport) -> Chosen:
    """Choices in the rows of the preview before, or kept by a worker that was interrupted."""
    if CHOSEN in run.counts:
        return Chosen.of_json(run.counts[CHOSEN])
    writing = run.rows.filter(outcome__in=(RowOutcome.CHANGED, RowOutcome.LEFT_OUT))
    return Chosen.among(writing.values_list("line", "outcome", "facts"))


def put_preview(reading: Reading, entries: Sequence[FoundProcedure]) -> bool:
    """Rows of one batch with what they would do. False when another worker has taken over."""
    with transaction.atomic():
        found = found_by_number(entry.number for entry in entries)
        on, rows = local_date(reading.began_at), []
        by_hand = written_by_hand(found, on=on)
        for entry in entries:
            held = found.get(entry.number)
            mine = entry.number in by_hand
            known = known_of(*held, by=reading.by, on=on, is_by_hand=mine) if held else None
            rows.append(_row(reading, entry, known))
        ProcedureImportRow.objects.bulk_create(rows)
        return bool(_held(reading).update(counts=_progress(reading)))


def end_preview(reading: Reading, missing: Iterable[str], *, at: datetime) -> bool:
    """The preview is whole. `missing` are numbers of the catalogue that the file no longer has."""
    with transaction.atomic():
        numbers = sorted(missing)
        counts = _progress(reading) | {"missing": len(numbers), "missing_numbers": numbers[:5000]}
        counts[COMPARED_AT] = at.isoformat()
        del counts[CHOSEN]  # the rows say it now
        kept = _held(reading).update(state=ImportState.PREVIEW, counts=counts, claimed_at=None)
        if kept:
            audit.record("import.read", reading.run, by=reading.by, at=at, changes=_said(counts))
    return bool(kept)


def fail_import(run: ProcedureImport, why: str, *, by: Actor, at: datetime) -> None:
    """The file cannot be read: nothing of it is kept but its name and the reason."""
    with transaction.atomic():
        run.rows.all().delete()
        changed = ProcedureImport.objects.filter(pk=run.pk, state=ImportState.QUEUED).update(
            state=ImportState.FAILED, error=why, file=None, claimed_at=None
        )
        if changed:
            audit.record("import.failed", run, by=by, at=at, changes={"reason": why})


def _held(reading: Reading) -> Any:
    return ProcedureImport.objects.filter(
        pk=reading.run.pk, state=ImportState.QUEUED, claimed_at=reading.claimed_at
    )


def _progress(reading: Reading) -> dict[str, Any]:
    return {
        "rows": reading.rows_count,
        "read": sum(reading.counts[one] for one in RowOutcome),
        "is_full": reading.is_full,
        "reading": READING,
        "is_read_anew": reading.is_read_anew,
        CHOSEN: reading.chosen.as_json(),
        **dict(reading.counts),
    }


def _said(counts: dict[str, Any]) -> dict[str, int]:
    return {str(one): int(counts.get(one, 0)) for one in RowOutcome}


def _row(reading: Reading, entry: FoundProcedure, known: Known | None) -> ProcedureImportRow:
    problems = list(entry.problems)
    first = reading.lines_by_number.setdefault(entry.number, entry.line) if entry.number else 0
    if first and first != entry.line:
        problems.append(f"Mã thủ tục đã có ở dòng {first} của tệp; dòng này không nhập.")
    judged = None
    if entry.record is not None and not problems:
        judged = judge(incoming_of(entry), known)
        problems += [judged.reason] if judged.reason else []
        reading.issuers.add(entry.facts.issuer)
    digest = known.digest if known else ""
    outcome = RowOutcome.PROBLEM
    if judged:
        outcome = reading.chosen.outcome(entry.line, judged.deed, digest)
    _count(reading, entry, judged, outcome)
    writes = judged is not None and judged.deed.is_written
    return ProcedureImportRow(
        run=reading.run,
        line=entry.line,
        number=entry.number,
        name=entry.name,
        outcome=outcome,
        problems=problems + list(entry.remarks),
        changes=changes_of(entry, judged, known),
        record=to_json(entry.record) if writes and entry.record else None,
        facts=facts_of(entry, judged, digest),
    )


def _count(
    reading: Reading, entry: FoundProcedure, judged: Judged | None, outcome: RowOutcome
) -> None:
    deed = judged.deed if judged else Deed.REFUSE
    reading.counts[outcome] += 1
    reading.counts["remarked"] += bool(entry.remarks)
    reading.counts[REPLACING] += deed is Deed.REPLACE
    reading.counts[TAKEN] += deed is Deed.REPLACE and outcome is RowOutcome.CHANGED
    reading.counts[LEFT_OUT_NEW] += deed is Deed.ADD and outcome is RowOutcome.LEFT_OUT
