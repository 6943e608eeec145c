"""A plan and its assignment notices as files in the official layout."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.http import content_disposition_header
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from motcua.documents import facade as documents
from motcua.documents.facade import OfficialDocument
from motcua.foundation.policies import Missing
from motcua.kernel import clock
from motcua.kernel.text import fold
from motcua.people.web.access import StaffRequest, staff_page
from motcua.plans import policies
from motcua.plans.models import Plan
from motcua.plans.queries.assignment_notices import notice_of, units_with_work
from motcua.plans.queries.plan_paper import plan_paper
from motcua.plans.web.badges import plan_badge
from motcua.plans.web.crumbs import way
from motcua.ui.parts import EmptyState

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
FORMATS = {
    "docx": (documents.to_docx, DOCX),
    "pdf": (documents.to_pdf, "application/pdf"),
}


@staff_page
@require_safe
def paper(request: StaffRequest, code: str, ending: str) -> HttpResponse:
    """The plan itself."""
    plan = _visible(request, code)
    return _file(plan_paper(plan), plan.document_number or f"du thao {plan.title[:60]}", ending)


@staff_page
@require_safe
def notices(request: StaffRequest, code: str) -> HttpResponse:
    """The units that the plan gives work to, each with its notice."""
    plan = _led(request, code)
    return render(
        request,
        "plans/staff/notices.html",
        {
            "plan": plan,
            "badge": plan_badge(plan.status),
            "crumbs": way(plan, _("Thông báo giao nhiệm vụ")),
            "units": units_with_work(plan),
            "empty": EmptyState(
                _("Chưa có đơn vị nào được giao nhiệm vụ."),
                _("Khớp tên đơn vị ở trang Đối chiếu văn bản trước khi giao."),
            ),
        },
    )


@staff_page
@require_safe
def notice(request: StaffRequest, code: str, unit: str, ending: str) -> HttpResponse:
    """The notice for one unit."""
    plan = _led(request, code)
    document = notice_of(plan, unit, on=clock.local_date(clock.now()))
    return _file(document, f"thong bao {plan.document_number} {document.recipients[0]}", ending)


def _visible(request: StaffRequest, code: str) -> Plan:
    return get_object_or_404(policies.visible_plans(request.actor), code=code)


def _led(request: StaffRequest, code: str) -> Plan:
    plan = _visible(request, code)
    policies.require(request.actor, "specify", plan)
    return plan


def _file(document: OfficialDocument, name: str, ending: str) -> HttpResponse:
    if ending not in FORMATS:
        raise Missing
    produce, media_type = FORMATS[ending]
    words = "".join(letter if letter.isalnum() else " " for letter in fold(name)).split()
    disposition = content_disposition_header(
        as_attachment=True, filename=f"{'-'.join(words)}.{ending}"
    )
    return HttpResponse(
        produce(document),
        content_type=media_type,
        headers={"Content-Disposition": disposition or "attachment"},
    )
