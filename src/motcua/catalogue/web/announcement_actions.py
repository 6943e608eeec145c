"""What can be done with a decision, by whom, and in which order."""

from django.urls import reverse
from django.utils.translation import gettext as _

from motcua.catalogue import policies
from motcua.catalogue.models import Announcement
from motcua.catalogue.queries.announcements import AnnouncementPage
from motcua.catalogue.rules.announcement_kinds import AnnouncementState
from motcua.catalogue.rules.undoing import may_be_undone
from motcua.foundation.web.access import StaffRequest
from motcua.kernel import clock
from motcua.ui.parts import Action


def actions(request: StaffRequest, page: AnnouncementPage) -> list[Action]:
    """The next step first; a step that would be refused is not offered, the page says why."""
    row, by = page.announcement, request.actor
    prepares = policies.may_at(by, "submit", row.owner_path)
    numbers = policies.may_at(by, "issue", row.owner_path)
    change = Action(_("Sửa thông tin"), _to("describe_announcement", row))
    cancel = Action(_("Hủy quyết định này"), _to("cancel_announcement", row), tone="danger")
    record = Action(_("Ghi nhận đã ban hành"), _to("issue_announcement", row), tone="primary")
    if row.state == AnnouncementState.DRAFT and prepares:
        return [*_forward(page, record), change, cancel]
    if row.state == AnnouncementState.SUBMITTED:
        back = Action(_("Rút lại để sửa"), _to("send_back_announcement", row), "post")
        return [*([record] if numbers else []), *([back, cancel] if prepares else [])]
    return _undoing(row) if (numbers if row.is_own else prepares) else []


def _forward(page: AnnouncementPage, record: Action) -> list[Action]:
    """Another agency's is recorded; our own is submitted, asked once more where it is in doubt."""
    if not page.announcement.is_own:
        return [record] if page.items else []
    if not page.is_ready:
        return []
    asks = not page.is_issuable or any(one.remarks for one in page.items)
    url = _to("submit_announcement", page.announcement)
    return [Action(_("Trình ký"), url, "get" if asks else "post", "primary")]


def _undoing(row: Announcement) -> list[Action]:
    """What has not taken effect can be taken back by whoever recorded it."""
    is_coming = may_be_undone(row.effective_on, on=clock.local_date(clock.now()))
    if row.state != AnnouncementState.ISSUED or not is_coming:
        return []
    return [Action(_("Rút lại việc ghi nhận"), _to("undo_issue", row), tone="danger")]


def _to(name: str, row: Announcement) -> str:
    return reverse(f"catalogue:{name}", args=[row.code])
