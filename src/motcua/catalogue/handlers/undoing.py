"""An issue was taken back: those who prepare and number decisions there have to know."""

from django.urls import reverse
from django.utils.translation import gettext as _

from motcua.catalogue.messages import IssueUndone
from motcua.catalogue.models import Announcement
from motcua.foundation.actor import Role
from motcua.foundation.outbox import hears
from motcua.kernel import clock
from motcua.people import facade as people

CONCERNED = (Role.COORDINATOR, Role.CLERK)


@hears(IssueUndone)
def tell_who_prepares_and_numbers(message: IssueUndone) -> None:
    """One notice each; whoever took it back knows."""
    row = Announcement.objects.filter(code=message.announcement).first()
    if row is None:
        return
    found = {one.code for role in CONCERNED for one in people.members_with(role, row.owner_path)}
    people.notify(
        sorted(found - {message.by}),
        text=_("Việc ghi nhận quyết định %(number)s đã ban hành được rút lại: %(reason)s")
        % {"number": row.number, "reason": message.reason},
        url=reverse("catalogue:announcement", args=[row.code]),
        ref=f"catalogue.announcement:{row.code}",
        kind="catalogue.issue_undone",
        at=clock.now(),
    )
