"""A version ended or was put right: mark its sheets at once, and tell those who post them."""

from django.urls import reverse
from django.utils.translation import gettext as _

from motcua.catalogue.actions.outdate import note_outdated
from motcua.catalogue.messages import (
    ProcedureVersionCorrected,
    ProcedureVersionEnded,
    ProcedureVersionTookEffect,
    ProcedureVersionWithdrawn,
    RepostDutyOpened,
    SheetSignalled,
)
from motcua.catalogue.models import PostedCopy, PublicationDuty
from motcua.catalogue.queries.outdated_copies import outdated_copies, unit_calendars
from motcua.catalogue.rules.posting_kinds import SignalKind
from motcua.foundation.actor import Role
from motcua.foundation.outbox import hears
from motcua.kernel import clock
from motcua.people import facade as people

POSTING = (Role.UNIT_OFFICER, Role.COORDINATOR, Role.LEADER)

VersionMessage = (
    ProcedureVersionCorrected
    | ProcedureVersionEnded
    | ProcedureVersionTookEffect
    | ProcedureVersionWithdrawn
)


@hears(
    ProcedureVersionEnded,
    ProcedureVersionCorrected,
    ProcedureVersionTookEffect,
    ProcedureVersionWithdrawn,
)
def mark_the_sheets_of_the_procedure(message: VersionMessage) -> None:
    """The hourly look would find them too; this is only sooner."""
    at = clock.now()
    found = outdated_copies(
        on=clock.local_date(at), calendars=unit_calendars(), procedure=message.procedure
    )
    for one in found:
        note_outdated(one, at=at)


@hears(RepostDutyOpened)
def tell_who_posts(message: RepostDutyOpened) -> None:
    """One notice for each change and unit."""
    duty = PublicationDuty.objects.get(code=message.duty)
    people.notify(
        _members(duty.unit_path),
        text=_("%(text)s Hạn thay: %(day)s.")
        % {"text": f"{duty.text[:380].rstrip('.')}.", "day": f"{duty.due_on:%d/%m/%Y}"},
        url=f"{reverse('catalogue:posted_copies')}?loc=cu",
        ref=f"catalogue.duty:{duty.code}",
        kind="catalogue.repost",
        at=duty.opened_at,
    )


@hears(SheetSignalled)
def tell_of_a_signal(message: SheetSignalled) -> None:
    """Somebody said that a sheet is wrong; the first time that day."""
    copy = PostedCopy.objects.filter(code=message.copy).first()
    if copy is None:
        return
    people.notify(
        _members(copy.unit_path),
        text=_("Người đọc báo về bản niêm yết “%(title)s”: %(kind)s.")
        % {"title": copy.title[:200], "kind": SignalKind(message.kind).label.lower()},
        url=reverse("catalogue:posted_copy", args=[copy.code]),
        ref=f"catalogue.posted_copy:{copy.code}",
        kind="catalogue.sheet_signal",
        at=clock.now(),
    )


def _members(path: str) -> list[str]:
    """Those of the unit itself who post there; those above only where it has none."""
    found = [one for role in POSTING for one in people.members_with(role, path)]
    own = [one for one in found if one.unit_path.startswith(path)]
    return sorted({one.code for one in own or found})
