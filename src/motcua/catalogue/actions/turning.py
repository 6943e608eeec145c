"""What happens when a version's first day has come or its last day is past: told once.

Which rows are due follows from their days and from what was told, so a worker that was down for
days tells everything when it is back, and nothing twice.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction

from motcua.catalogue.actions.quoting import flag
from motcua.catalogue.actions.succession import told_began, told_ended
from motcua.catalogue.models import ProcedureVersion, VersionQuerySet
from motcua.catalogue.rules.kinds import VersionState

BATCH = 100


@dataclass(frozen=True, slots=True)
class Turned:
    """A version that began or ended; `quoted` counts what still quotes an ended one."""

    number: str
    name: str
    unit_path: str
    has_begun: bool
    quoted: int


def turn_batch(*, on: date, at: datetime) -> list[Turned]:
    """Tell of at most BATCH versions that ended and as many that began; the caller's transaction
    holds them together with its notices. Empty when nothing is due."""
    with transaction.atomic():
        announced = ProcedureVersion.objects.filter(state=VersionState.ANNOUNCED)
        ended = announced.filter(valid_until__lt=on, ended_told_at__isnull=True)
        begun = announced.filter(valid_from__lte=on, began_told_at__isnull=True)
        return [
            *_turn(_locked(ended, "valid_until"), has_begun=False, at=at),
            *_turn(_locked(begun, "valid_from"), has_begun=True, at=at),
        ]


def _locked(rows: VersionQuerySet, key: str) -> list[ProcedureVersion]:
    found = rows.select_for_update(of=("self",), skip_locked=_can_skip())
    return list(found.select_related("procedure").order_by(key, "pk")[:BATCH])


def _can_skip() -> bool:
    return bool(transaction.get_connection().features.has_select_for_update_skip_locked)


def _turn(
    versions: Iterable[ProcedureVersion], *, has_begun: bool, at: datetime
) -> Iterable[Turned]:
    for version in versions:
        quoted = 0
        if has_begun:
            told_began(version, at=at)
        else:
            told_ended(version, at=at)
            quoted = flag(version, at=at)
        procedure = version.procedure
        yield Turned(procedure.number, version.name, procedure.unit_path, has_begun, quoted)
