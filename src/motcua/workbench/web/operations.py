"""The operations page (vận hành): does the machinery live, and what waits for an operator."""

from django import forms
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from motcua.foundation.audit.verifying import verify
from motcua.foundation.operations import state
from motcua.foundation.outbox import operations as outbox
from motcua.foundation.policies import Missing
from motcua.kernel import clock
from motcua.people.web.access import StaffRequest, staff_page
from motcua.ui.parts import Crumb
from motcua.workbench import policies
from motcua.workbench.web import standings


class SkipForm(forms.Form):
    """Why a message is given up."""

    reason = forms.CharField(
        label=gettext_lazy("Lý do bỏ qua"),
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=gettext_lazy("Lý do được lưu trong nhật ký."),
    )


@require_safe
@staff_page
def operations(request: StaffRequest) -> HttpResponse:
    """Workers, periodic jobs, parked messages, failed jobs, and the audit trail when asked."""
    policies.require_operate(request.actor)
    at = clock.now()
    values = {
        "workers": [standings.of_worker(one) for one in state.workers(at)],
        "scheduled": [standings.of_scheduled(one) for one in state.scheduled(at)],
        "parked": state.parked(),
        "failed": state.failed_jobs(at),
        "overdue_seals": state.overdue_seals(at),
        "audit": standings.of_audit(verify()) if "nhat-ky" in request.GET else None,
    }
    return render(request, "workbench/operations.html", values)


@require_POST
@staff_page
def retry(request: StaffRequest, code: str) -> HttpResponse:
    """Let the relay try a parked message again."""
    outbox.retry(code, by=request.actor, at=clock.now())
    messages.success(request, _("Thông điệp được chuyển lại trong giây lát."))
    return redirect("workbench:operations")


@require_http_methods(["GET", "HEAD", "POST"])
@staff_page
def skip(request: StaffRequest, code: str) -> HttpResponse:
    """Ask for the reason, then give the message up."""
    policies.require_operate(request.actor)
    message = next((one for one in state.parked() if one.code == code), None)
    if message is None:
        raise Missing(_("Không có thông điệp này hoặc nó không bị dừng."))
    form = SkipForm(request.POST or None)
    if form.is_valid():
        reason = form.cleaned_data["reason"]
        outbox.skip(code, reason=reason, by=request.actor, at=clock.now())
        messages.success(request, _("Đã bỏ qua thông điệp. Các thông điệp sau nó đi tiếp."))
        return redirect("workbench:operations")
    back = reverse("workbench:operations")
    crumbs = [Crumb(_("Vận hành"), back), Crumb(_("Bỏ qua thông điệp"))]
    values = {"message": message, "form": form, "crumbs": crumbs, "back_url": back}
    return render(request, "workbench/skip_message.html", values)
