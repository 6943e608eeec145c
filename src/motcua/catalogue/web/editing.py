"""Edit the content of a version part by part: a draft freely, an announced one on record."""

from django import forms
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from motcua.catalogue import policies
from motcua.catalogue.actions import correcting, drafting
from motcua.catalogue.forms.editors import EDITORS, EditPage
from motcua.catalogue.forms.rows import pressed, rearranged
from motcua.catalogue.models import ProcedureVersion, Sector
from motcua.catalogue.rules.consistency import told_left_over
from motcua.catalogue.rules.kinds import NEVER_HELD, VersionState
from motcua.catalogue.web.record_words import version_url, way
from motcua.catalogue.web.records import require_reader
from motcua.foundation.policies import Missing
from motcua.foundation.web.access import StaffRequest, staff_page
from motcua.kernel import clock


class ReasonForm(forms.Form):
    """Why an announced version is corrected."""

    reason = forms.CharField(
        label=gettext_lazy("Lý do đính chính"),
        max_length=2_000,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text=gettext_lazy(
            "Chỉ đính chính lỗi chép, lỗi chính tả; đổi nội dung thì soạn "
            "phiên bản tiếp theo. Bản cũ và lý do được lưu."
        ),
        error_messages={"required": gettext_lazy("Hãy ghi lý do đính chính.")},
    )
    use_required_attribute = False


@staff_page
@require_http_methods(["GET", "POST"])
def edit_part(request: StaffRequest, number: str, ordinal: int, slug: str) -> HttpResponse:
    """The forms of one page; buttons about rows bring the page back as it was typed."""
    version = shown_version(request, number, ordinal)
    if slug not in EDITORS or version.state in NEVER_HELD:
        raise Missing
    is_draft = version.state == VersionState.DRAFT
    verb = "edit" if is_draft else "correct"
    policies.require_at(request.actor, verb, version.procedure.unit_path)
    posted = request.POST if request.method == "POST" else None
    is_about_rows = posted is not None and pressed(posted) is not None
    page = EditPage(
        EDITORS[slug],
        version.content,
        sectors=Sector.objects.order_by("folded").values_list("name", flat=True),
        data=rearranged(posted) if posted is not None else None,
        is_silent=is_about_rows,
    )
    reason = None if is_draft else ReasonForm(posted, initial={"reason": ""})
    status, seen = 200, version.digest
    if posted is not None:
        seen = posted.get("seen", "")
        if is_about_rows:
            reason = None if is_draft else ReasonForm(initial={"reason": posted.get("reason", "")})
        elif _is_fine(page, reason) and _saved(request, version, page, reason, seen):
            return redirect(version_url(version, number))
        else:
            status = 422
    return render(
        request,
        "catalogue/staff/edit_part.html",
        {
            "version": version,
            "edit": page,
            "reason": reason,
            "seen": seen,
            "is_draft": is_draft,
            "crumbs": way(number, str(EDITORS[slug].heading)),
            "back_url": version_url(version, number),
        },
        status=status,
    )


def shown_version(request: StaffRequest, number: str, ordinal: int) -> ProcedureVersion:
    """The version that the address names. Raises Missing."""
    rows = policies.visible_versions(require_reader(request))
    rows = rows.select_related("procedure", "sector")
    version = rows.filter(procedure__number=number, ordinal=ordinal).first()
    if version is None:
        raise Missing
    return version


def _is_fine(page: EditPage, reason: ReasonForm | None) -> bool:
    is_page_fine = page.is_valid()
    return is_page_fine and (reason is None or reason.is_valid())


def _saved(
    request: StaffRequest,
    version: ProcedureVersion,
    page: EditPage,
    reason: ReasonForm | None,
    seen: str,
) -> bool:
    record, by, at = page.record(), request.actor, clock.now()
    left_over = told_left_over(version.content, record)
    try:
        if reason is None:
            drafting.put_draft(version.code, record, seen=seen, by=by, at=at)
            messages.success(request, _("Đã lưu bản dự thảo."))
        else:
            why = reason.cleaned_data["reason"]
            correcting.correct(version.code, record, reason=why, seen=seen, by=by, at=at)
            messages.success(request, _("Đã đính chính. Bản trước và lý do được lưu."))
    except drafting.Edited:
        messages.error(
            request,
            _(
                "Chưa lưu: người khác vừa sửa thủ tục này. Điều Ông/Bà gõ còn nguyên ở dưới; "
                "hãy mở bản mới ở cửa sổ khác, so lại rồi sửa tiếp từ đó."
            ),
        )
        return False
    except (drafting.NotDraft, correcting.NotAnnounced):
        messages.error(request, _("Chưa lưu: phiên bản này vừa đổi trạng thái. Hãy mở lại trang."))
        return False
    if left_over:
        told = {"places": left_over}
        messages.warning(request, _("%(places)s Hãy sửa cả những chỗ này.") % told)
    return True
