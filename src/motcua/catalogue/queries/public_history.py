"""The announced versions of a procedure, each beside the one before."""

from dataclasses import dataclass
from datetime import date

from motcua.catalogue.models import ProcedureVersion
from motcua.catalogue.rules.kinds import VersionState
from motcua.catalogue.rules.plain_changes import plain_changes

MOST = 30


@dataclass(frozen=True, slots=True)
class HistoryStep:
    """A version, what it changed in plain words, and where it stands in time.

    `changes` is empty for the first version, and where only the wording changed; `standing` is
    "coming", "current" or "past".
    """

    version: ProcedureVersion
    changes: tuple[str, ...]
    standing: str
    is_first: bool


def announced_versions(number: str, *, on: date) -> list[HistoryStep]:
    """The latest versions first. One query; empty for a number that is not public."""
    rows = ProcedureVersion.objects.public().filter(
        procedure__number=number, state=VersionState.ANNOUNCED
    )
    found = list(rows.select_related("procedure", "sector").order_by("-ordinal")[: MOST + 1])
    pairs = zip(found, (*found[1:], None), strict=True)
    return [
        HistoryStep(version, _changes(earlier, version), _standing(version, on), earlier is None)
        for version, earlier in pairs
    ][:MOST]


def _changes(earlier: ProcedureVersion | None, later: ProcedureVersion) -> tuple[str, ...]:
    if earlier is None:
        return ()
    return tuple(change.text for change in plain_changes(earlier.content, later.content))


def _standing(version: ProcedureVersion, on: date) -> str:
    if version.span.holds(on):
        return "current"
    return "coming" if version.valid_from and version.valid_from > on else "past"
