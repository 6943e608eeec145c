"""The catalogue beside the newest national file that was read: how the sides differ."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Q

from motcua.catalogue.models import (
    Correction,
    ProcedureImport,
    ProcedureImportRow,
    ProcedureVersion,
)
from motcua.catalogue.queries.import_missing import names_of
from motcua.catalogue.queries.import_tally import LEFT_OUT_NEW
from motcua.catalogue.rules.import_kinds import RowOutcome
from motcua.catalogue.rules.import_plan import Deed
from motcua.catalogue.rules.kinds import VersionState

SHOWN = 200

DIFFERING = (RowOutcome.CHANGED, RowOutcome.KEPT, RowOutcome.LEFT_OUT)
_ONLY_THEIRS = Q(outcome=RowOutcome.NEW) | Q(
    outcome=RowOutcome.LEFT_OUT, facts__deed=Deed.ADD.value
)


@dataclass(frozen=True, slots=True)
class Line:
    """A procedure that differs; `words` name the parts, `row` the line of the file (0: none)."""

    number: str
    name: str
    words: str = ""
    row: int = 0


@dataclass(frozen=True, slots=True)
class Sides:
    """At most SHOWN lines of each kind, with how many there are in all."""

    only_theirs: tuple[Line, ...]
    only_theirs_count: int
    only_ours: tuple[Line, ...]
    only_ours_count: int
    differing: tuple[Line, ...]
    differing_count: int


def compared_at(run: ProcedureImport) -> datetime:
    """When the file was laid beside the catalogue."""
    told = run.counts.get("compared_at", "")
    return datetime.fromisoformat(told) if told else run.created_at


def has_changed_since(at: datetime) -> bool:
    """Whether a version was announced or corrected after that: the comparison is old. At most two
    statements."""
    announced = ProcedureVersion.objects.filter(state=VersionState.ANNOUNCED, announced_at__gt=at)
    return announced.exists() or Correction.objects.filter(at__gt=at).exists()


def sides_of(run: ProcedureImport) -> Sides:
    """What was found when the file was read: three statements."""
    rows = run.rows.defer("record", "problems")
    counts = run.counts
    left_out = int(counts.get(LEFT_OUT_NEW, 0))
    missing = names_of(counts.get("missing_numbers", [])[:SHOWN])
    return Sides(
        only_theirs=_lines(rows.filter(_ONLY_THEIRS)[:SHOWN]),
        only_theirs_count=int(counts.get(RowOutcome.NEW, 0)) + left_out,
        only_ours=tuple(Line(number, name) for number, name in missing.items()),
        only_ours_count=int(counts.get("missing", 0)),
        differing=_lines(rows.filter(outcome__in=DIFFERING).exclude(_ONLY_THEIRS)[:SHOWN]),
        differing_count=sum(int(counts.get(one, 0)) for one in DIFFERING) - left_out,
    )


def _lines(rows: Iterable[ProcedureImportRow]) -> tuple[Line, ...]:
    return tuple(Line(row.number, row.name, _parts(row), row.line) for row in rows)


def _parts(row: ProcedureImportRow) -> str:
    return ", ".join(dict.fromkeys(one["part"] for one in row.changes))
