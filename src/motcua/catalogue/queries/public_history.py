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
    "coming", "current", "past" or, for one whose announcement was taken back, "withdrawn".
    """

    version: ProcedureVersion
    changes: tuple[str, ...]
    standing: str
    is_first: bool


def announced_versions(number: str, *, on: date) -> list[HistoryStep]:
    """The latest versions first, withdrawn ones too. One query; empty for a number of which
    nothing public was announced."""
    rows = ProcedureVersion.objects.public().filter(
        procedure__number=number, state__in=(VersionState.ANNOUNCED, VersionState.WITHDRAWN)
    )
    found = list(rows.select_related("procedure", "sector").order_by("-ordinal")[: MOST + 1])
    held = [one for one in found if one.state == VersionState.ANNOUNCED]
    if not held:
        return []
    before = dict(zip((one.pk for one in held), (*held[1:], None), strict=True))
    return [_step(one, before.get(one.pk), on) for one in found][:MOST]


def _step(one: ProcedureVersion, earlier: ProcedureVersion | None, on: date) -> HistoryStep:
    return HistoryStep(one, _changes(earlier, one), _standing(one, on), earlier is None)


def _changes(earlier: ProcedureVersion | None, later: ProcedureVersion) -> tuple[str, ...]:
    if earlier is None:
        return ()
    return tuple(change.text for change in plain_changes(earlier.content, later.content))


def _standing(version: ProcedureVersion, on: date) -> str:
    if version.state == VersionState.WITHDRAWN:
        return "withdrawn"
    if version.span.holds(on):
        return "current"
    return "coming" if version.valid_from and version.valid_from > on else "past"
