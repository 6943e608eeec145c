"""What undoing the recorded issue of a decision would do; a fixed number of statements."""

from collections import defaultdict
from dataclasses import dataclass

from motcua.catalogue.models import (
    Announcement,
    PostedCopy,
    ProcedureVersion,
    PublicationDuty,
    Quotation,
    VersionEnding,
)
from motcua.catalogue.rules.announcement_kinds import DutyKind
from motcua.catalogue.rules.kinds import VersionState
from motcua.catalogue.rules.sheet_kinds import CopyState
from motcua.catalogue.rules.undoing import Ended, Obstacle, Touched, obstacles

OPENED_BY_ISSUE = (DutyKind.ENTER_NATIONAL, DutyKind.POST)
QUOTED_BY_SHEETS = "catalogue.posted_copy:"


@dataclass(frozen=True, slots=True)
class Undoing:
    """What would happen.

    `begun` versions go back to being drafts, each of `endings` gets its former day again, `duties`
    go (the done ones too: what was done outside must be taken back there). `sheets` and `quotes`
    show a version that will not hold. `obstacles` are numbers of procedures with the reason.
    """

    begun: tuple[ProcedureVersion, ...]
    endings: tuple[VersionEnding, ...]
    duties: tuple[PublicationDuty, ...]
    sheets: int
    quotes: int
    obstacles: tuple[tuple[str, Obstacle], ...]

    @property
    def done_duties(self) -> tuple[PublicationDuty, ...]:
        """Those that somebody has done already."""
        return tuple(duty for duty in self.duties if duty.done_at is not None)


def undoing_of(row: Announcement) -> Undoing:
    """Everything that hangs on the issue: six statements."""
    begun = row.versions.filter(state=VersionState.ANNOUNCED).select_related("procedure")
    versions = tuple(begun.order_by("procedure__number"))
    ended = row.endings.select_related("version__procedure")
    endings = tuple(ended.order_by("version__procedure__number"))
    copies = PostedCopy.objects.filter(version__in=versions).exclude(state=CopyState.TAKEN_DOWN)
    quotations = Quotation.objects.filter(version__in=versions, withdrawn_at__isnull=True)
    return Undoing(
        begun=versions,
        endings=endings,
        duties=tuple(row.duties.filter(kind__in=OPENED_BY_ISSUE).order_by("due_on")),
        sheets=copies.count(),
        quotes=quotations.exclude(quoter__startswith=QUOTED_BY_SHEETS).count(),
        obstacles=obstacles(_touched(versions, endings)),
    )


def _touched(
    begun: tuple[ProcedureVersion, ...], endings: tuple[VersionEnding, ...]
) -> list[Touched]:
    of_begun = {one.procedure_id: one for one in begun}
    of_ended: dict[int, list[VersionEnding]] = defaultdict(list)
    numbers = {one.procedure_id: one.procedure.number for one in begun}
    for ending in endings:
        of_ended[ending.version.procedure_id].append(ending)
        numbers[ending.version.procedure_id] = ending.version.procedure.number
    own = {one.pk for one in begun} | {ending.version_id for ending in endings}
    others: dict[int, list[ProcedureVersion]] = defaultdict(list)
    rows = ProcedureVersion.objects.filter(
        procedure__in=numbers, state__in=(VersionState.ANNOUNCED, VersionState.DRAFT)
    )
    for version in rows.defer("record").exclude(pk__in=own):
        others[version.procedure_id].append(version)
    return [
        Touched(
            number=number,
            begun=of_begun[pk].span if pk in of_begun else None,
            ended=tuple(_ended(one) for one in of_ended[pk]),
            others=tuple(o.span for o in others[pk] if o.state == VersionState.ANNOUNCED),
            has_draft=any(one.state == VersionState.DRAFT for one in others[pk]),
        )
        for pk, number in numbers.items()
    ]


def _ended(ending: VersionEnding) -> Ended:
    return Ended(
        starts_on=ending.version.valid_from,
        set_day=ending.last_day,
        stands=ending.version.valid_until,
        former=ending.former_last_day,
    )
