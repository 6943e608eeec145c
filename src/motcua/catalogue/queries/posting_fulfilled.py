"""Duties to post what a decision announced, and whether the walls fulfil them."""

from collections.abc import Iterable

from django.db.models import F, Q

from motcua.catalogue.models import (
    AnnouncementItem,
    PostedCopy,
    ProcedureVersion,
    PublicationDuty,
)
from motcua.catalogue.rules.announcement_kinds import AnnouncementState, DutyKind
from motcua.catalogue.rules.posting_fulfilled import Hanging, is_posted
from motcua.catalogue.rules.sheet_kinds import CopyState
from motcua.foundation.paths import below


def fulfilled_duties(copies: Iterable[PostedCopy]) -> list[PublicationDuty]:
    """Open duties to post that these copies have to do with and that are fulfilled now.

    One query where there is none, and two more for each; the caller's transaction.
    """
    some = list(copies)
    versions = {copy.version_id for copy in some if copy.version_id is not None}
    if not versions:
        return []
    paths = {path for copy in some for path in _upwards(copy.unit_path)}
    procedures = ProcedureVersion.objects.filter(pk__in=versions).values("procedure")
    duties = PublicationDuty.objects.select_for_update(of=("self",), no_key=True).filter(
        kind=DutyKind.POST,
        done_at__isnull=True,
        unit_path__in=paths,
        announcement__state=AnnouncementState.ISSUED,
        announcement__in=AnnouncementItem.objects.filter(procedure__in=procedures).values(
            "announcement"
        ),
    )
    return [duty for duty in duties.order_by("pk") if _is_fulfilled(duty)]


def _is_fulfilled(duty: PublicationDuty) -> bool:
    items = AnnouncementItem.objects.filter(
        announcement=duty.announcement_id, procedure__is_internal=False
    )
    replaced = items.filter(replaces__isnull=False).values_list("replaces_id", flat=True)
    wanted: dict[int, int | None] = {}
    wanted.update((one, None) for one in replaced if one is not None)
    wanted.update(items.values_list("procedure_id", "version__ordinal"))
    rows = PostedCopy.objects.filter(
        below("unit_path", duty.unit_path),
        state=CopyState.POSTED,
        version__procedure__in=wanted,
    ).annotate(is_corrected=Q(version_revision__gte=F("version__revision")))
    shown = rows.values_list("version__procedure", "version__ordinal", "is_corrected")
    return is_posted(wanted, (Hanging(*one) for one in shown))


def _upwards(path: str) -> list[str]:
    """ "bm/svhttdl/vp/" → itself and the paths above it."""
    steps = path.rstrip("/").split("/")
    return ["/".join(steps[:count]) + "/" for count in range(1, len(steps) + 1)]
