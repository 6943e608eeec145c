"""Use a proof for further tasks, and decide on what was asked of a confirmed one."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from motcua.kernel import clock
from motcua.people.web.access import StaffRequest, staff_page
from motcua.plans.actions import use_more as actions
from motcua.plans.forms.evidence import UseMoreForm
from motcua.plans.models import Assignment
from motcua.plans.queries.evidence import own_evidence_for
from motcua.plans.queries.task_page import usable_assignments
from motcua.ui.parts import Crumb


@staff_page
@require_http_methods(["GET", "POST"])
def use_more(request: StaffRequest, code: str) -> HttpResponse:
    """Choose further tasks that the proof serves."""
    evidence = own_evidence_for(request.actor, code)
    parts = [(one.code, _name(one)) for one in usable_assignments(request.actor, evidence)]
    form = UseMoreForm(request.POST or None, parts=parts)
    if request.method == "POST" and form.is_valid():
        chosen = form.cleaned_data["parts"]
        actions.serve_more(code, chosen, by=request.actor, at=clock.now())
        messages.success(request, _("Đã dùng minh chứng cho nhiệm vụ đã chọn."))
        return redirect("plans:evidence", code)
    address = reverse("plans:evidence", args=[code])
    return render(
        request,
        "plans/staff/use_more.html",
        {
            "form": form,
            "evidence": evidence,
            "has_parts": bool(parts),
            "crumbs": [
                Crumb(_("Minh chứng"), reverse("plans:evidence_list")),
                Crumb(evidence.title, address),
            ],
            "back_url": address,
        },
        status=422 if form.errors else 200,
    )


def _name(part: Assignment) -> str:
    where = part.task.plan.document_number if part.task.plan else part.task.origin
    return f"{part.name} · {where}: {part.task.text[:120]}"


@staff_page
@require_POST
def grant(request: StaffRequest, code: str) -> HttpResponse:
    """Agree to what was asked."""
    actions.grant_uses(code, by=request.actor, at=clock.now())
    messages.success(request, _("Đã đồng ý dùng minh chứng cho nhiệm vụ được đề nghị."))
    return redirect("plans:evidence", code)


@staff_page
@require_POST
def decline(request: StaffRequest, code: str) -> HttpResponse:
    """Say no to what was asked; the proof itself stays."""
    actions.decline_uses(code, by=request.actor, at=clock.now())
    messages.success(request, _("Không dùng minh chứng cho nhiệm vụ được đề nghị."))
    return redirect("plans:evidence", code)
