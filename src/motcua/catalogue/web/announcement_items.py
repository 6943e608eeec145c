"""Procedures go into a decision and out of it; the decision is recorded as issued."""

from urllib.parse import urlencode

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from motcua.catalogue import policies
from motcua.catalogue.actions import announcing, issuing
from motcua.catalogue.forms.announcements import ChooseForm, IssueForm, ItemForm
from motcua.catalogue.models import Announcement
from motcua.catalogue.rules.announcement_kinds import AnnouncementState, Change
from motcua.catalogue.rules.kinds import VersionState
from motcua.catalogue.web.announcement_steps import form_page, not_open, prepared, shown
from motcua.catalogue.web.announcement_words import calendar_for, decider_of
from motcua.catalogue.web.records import require_reader
from motcua.foundation import files
from motcua.foundation.policies import Forbidden, Missing
from motcua.foundation.web.access import StaffRequest, staff_page
from motcua.kernel import clock

CHOICES = 100
"""Open decisions offered; more are never written at a time."""


@staff_page
@require_http_methods(["GET", "POST"])
def put_in(request: StaffRequest, code: str) -> HttpResponse:
    """Put a procedure into this decision by its number."""
    prepared(request, code)
    form = ItemForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        values = form.cleaned_data
        refused = _put(request, code, values["number"], values)
        if not refused:
            return redirect("catalogue:announcement", code)
        form.add_error("number", refused)
    back = reverse("catalogue:announcement", args=[code])
    return form_page(request, form, _("Đưa thủ tục vào quyết định"), _("Đưa vào"), back)


@staff_page
@require_http_methods(["GET", "POST"])
def choose(request: StaffRequest, number: str) -> HttpResponse:
    """Put this procedure into one of the decisions that are being written."""
    rows = policies.visible_procedures(require_reader(request))
    procedure = rows.filter(number=number).first()
    if procedure is None:
        raise Missing
    policies.require_at(request.actor, "submit", procedure.unit_path)
    has_draft = procedure.versions.filter(state=VersionState.DRAFT).exists()
    is_first = not procedure.versions.filter(state=VersionState.ANNOUNCED).exists()
    usual = Change.AMENDED if has_draft else Change.ABOLISHED
    open_ones = policies.visible_announcements(request.actor).filter(
        policies.below_grants(request.actor, "submit", "owner_path"), state=AnnouncementState.DRAFT
    )[:CHOICES]
    form = ChooseForm(
        request.POST or None,
        announcements=[(one.code, one.subject) for one in open_ones],
        initial={"change": Change.NEW if is_first else usual},
    )
    if request.method == "POST" and form.is_valid():
        code = form.cleaned_data["announcement"]
        refused = _put(request, code, number, form.cleaned_data)
        if not refused:
            return redirect("catalogue:announcement", code)
        form.add_error(None, refused)
    if not open_ones:
        messages.info(request, _("Chưa có quyết định nào đang soạn. Hãy tạo một quyết định trước."))
        asked = urlencode({"ma": number})
        return redirect(f"{reverse('catalogue:add_announcement')}?{asked}")
    back = reverse("catalogue:procedure", args=[number])
    return form_page(request, form, _("Đưa vào quyết định công bố"), _("Đưa vào"), back)


@staff_page
@require_POST
def take_out(request: StaffRequest, code: str, number: str) -> HttpResponse:
    """Take it out; its draft stays."""
    prepared(request, code)
    try:
        announcing.take_out(code, number, by=request.actor, at=clock.now())
    except announcing.NotOpen:
        messages.error(request, not_open())
    else:
        messages.success(request, _("Đã đưa thủ tục ra khỏi quyết định; bản dự thảo vẫn còn."))
    return redirect("catalogue:announcement", code)


@staff_page
@require_http_methods(["GET", "POST"])
def issue(request: StaffRequest, code: str) -> HttpResponse:
    """Record number, date, signer and file; the versions begin and end by it."""
    row = shown(request, code)
    policies.require_at(request.actor, "issue" if row.is_own else "submit", row.owner_path)
    names = ("number", "signed_on", "effective_on", "signer", "signer_post")
    recorded = {name: getattr(row, name) for name in names}  # read from the decision, or taken back
    form = IssueForm(request.POST or None, request.FILES or None, initial=recorded)
    if row.file is not None:
        words = {"file": row.file.name}
        form.fields["file"].help_text = (
            _("Đang giữ tệp %(file)s; chọn tệp khác nếu muốn thay.") % words
        )
    if request.method == "POST" and form.is_valid():
        field, refused = _issued(request, row, form)
        if not refused:
            messages.success(
                request, _("Đã ghi nhận. Các phiên bản có hiệu lực, hết hiệu lực theo quyết định.")
            )
            return redirect("catalogue:announcement", code)
        form.add_error(field, refused)
    back = reverse("catalogue:announcement", args=[code])
    heading = _("Ghi nhận đã ban hành")
    return form_page(request, form, heading, heading, back)


def _put(request: StaffRequest, code: str, number: str, values: dict[str, str]) -> str:
    """Put it in; the reason when it cannot be."""
    entry = announcing.Entry(
        number=number,
        change=Change(values["change"]),
        replaces=values["replaces"],
        note=values["note"],
    )
    try:
        announcing.put_in(code, entry, by=request.actor, at=clock.now())
    except announcing.AlreadyIn:
        return _("Thủ tục này đã có trong quyết định.")
    except announcing.NothingToAnnounce:
        return _("Thủ tục chưa có bản dự thảo để công bố, hoặc chưa có bản nào để bãi bỏ.")
    except announcing.NotOpen:
        return not_open()
    except Missing:
        return _("Không có thủ tục mang mã này.")
    except Forbidden:
        return _("Thủ tục này do đơn vị khác giữ, nên đơn vị đó đưa vào quyết định.")
    messages.success(request, _("Đã đưa thủ tục vào quyết định."))
    return ""


def _issued(request: StaffRequest, row: Announcement, form: IssueForm) -> tuple[str | None, str]:
    """Keep the file outside the transaction, then record; the field and reason of a refusal."""
    values, at = dict(form.cleaned_data), clock.now()
    upload = values.pop("file", None)
    file_id = None
    if upload is not None:
        try:
            stored = files.store(upload, name=upload.name, by=request.actor, at=at)
        except files.Refused as refused:
            return "file", str(refused)
        file_id = stored.pk
    try:
        issuing.issue(
            row.code,
            issuing.Issue(**values, file_id=file_id),
            decider=decider_of(row.unit_id or "", is_shortened=row.is_shortened),
            calendar=calendar_for(row.unit_id or ""),
            by=request.actor,
            at=at,
        )
    except announcing.NotOpen:
        return None, _("Chưa ghi: quyết định chưa được trình ký, hoặc đã ghi nhận rồi.")
    except issuing.Empty:
        return None, _("Chưa ghi: quyết định chưa có thủ tục nào.")
    except issuing.Collides as problem:
        return "effective_on", _(
            "Chưa ghi: thủ tục %(number)s đã có phiên bản bắt đầu từ ngày này hoặc muộn hơn."
        ) % {"number": str(problem)}
    return None, ""
