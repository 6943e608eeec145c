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

from motcua.catalogue.models import ProcedureImport, ProcedureImportRow
from motcua.catalogue.queries.import_known import (
    found_by_number,
    known_of,
    read_otherwise_before,
    written_by_hand,
)
from motcua.catalogue.reading.found import READING, FoundProcedure
from motcua.catalogue.rules.import_changes import decision_changed, told_changes
from motcua.catalogue.rules.import_kinds import ImportState, RowOutcome
from motcua.catalogue.rules.import_plan import Incoming, Judged, Known, judge
from motcua.catalogue.rules.record_json import to_json
from motcua.foundation import audit
from motcua.foundation.actor import Actor
from motcua.kernel.clock import local_date

COMPARED_AT = "compared_at"
"""In `counts`: when the file was laid beside the catalogue."""


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
        if not _held(reading).update(layout=layout, counts=_progress(reading)):
            return False
        reading.run.rows.all().delete()
    return True


def put_preview(reading: Reading, entries: Sequence[FoundProcedure]) -> bool:
    """Rows of one batch with what they would do. False when another worker has taken over."""
    with transaction.atomic():
        found = found_by_number(entry.number for entry in entries)
        on, by_hand, rows = local_date(reading.began_at), written_by_hand(found), []
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
    outcome = judged.deed.outcome if judged else RowOutcome.PROBLEM
    reading.counts[outcome] += 1
    reading.counts["remarked"] += bool(entry.remarks)
    writes = judged is not None and outcome in (RowOutcome.NEW, RowOutcome.CHANGED)
    return ProcedureImportRow(
        run=reading.run,
        line=entry.line,
        number=entry.number,
        name=entry.name,
        outcome=outcome,
        problems=problems + list(entry.remarks),
        changes=changes_of(entry, judged, known),
        record=to_json(entry.record) if writes and entry.record else None,
        facts=_facts(entry, judged),
    )


def incoming_of(entry: FoundProcedure) -> Incoming:
    """A readable entry as the rules want it."""
    assert entry.record is not None  # noqa: S101 -- the caller has looked
    return Incoming(record=entry.record, decision=entry.facts.decision, is_partial=entry.is_partial)


def changes_of(
    entry: FoundProcedure, judged: Judged | None, known: Known | None
) -> list[dict[str, str]]:
    """What differs from the catalogue in words; a list's name and sector too, for comparison."""
    if judged is None or known is None or known.record is None or entry.record is None:
        return []
    told = [] if entry.is_partial else decision_changed(known.decision, entry.facts.decision)
    if entry.is_partial:
        told += [
            one
            for one in told_changes(known.record, entry.record)
            if one["part"] == "Tên thủ tục" or one["after"] == entry.record.sector
        ]
    else:
        told += told_changes(known.record, judged.record)
    return [dict(one) for one in told]  # type: ignore[arg-type]  # a TypedDict of texts


def _facts(entry: FoundProcedure, judged: Judged | None) -> dict[str, Any]:
    facts: dict[str, Any] = {
        "decision": entry.facts.decision,
        "issuer": entry.facts.issuer,
        "page": entry.facts.page,
        "remarks": len(entry.remarks),
    }
    if entry.is_partial:
        facts["is_partial"] = True
    if judged:
        facts["deed"] = judged.deed.value
    return facts
