"""The owner decides what of a plan everybody may read."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from motcua.kernel import clock
from motcua.people.web.access import StaffRequest, staff_page
from motcua.plans import policies
from motcua.plans.actions.publishing import publish_plan, withdraw_plan
from motcua.plans.forms.publishing import PublishForm
from motcua.plans.queries.publication import publication_of
from motcua.plans.rules.states import IllegalMove
from motcua.plans.web.crumbs import way
from motcua.plans.web.review import owned_plan
from motcua.ui.formatting import vnmoment
from motcua.ui.parts import Action


@staff_page
@require_http_methods(["GET", "POST"])
def publish(request: StaffRequest, code: str) -> HttpResponse:
    """Choose the parts; what is not ticked is not shown."""
    plan = owned_plan(request, code)
    policies.require(request.actor, "publish", plan)
    standing = publication_of(plan)
    sent = request.POST if request.method == "POST" else None
    form = PublishForm(sent, initial={"parts": standing.parts if standing else []})
    if form.is_valid():
        try:
            publish_plan(code, form.chosen, by=request.actor, at=clock.now())
        except IllegalMove as problem:
            form.add_error(None, str(problem))
        else:
            messages.success(request, _("Đã công khai những phần được chọn."))
            return redirect("plans:publish", code)
    return render(
        request,
        "plans/staff/publish.html",
        {
            "plan": plan,
            "form": form,
            "crumbs": way(plan, _("Công khai kế hoạch")),
            "standing": standing,
            "since": vnmoment(standing.published_at) if standing else "",
            "public_url": f"/ke-hoach-cong-khai/{code}/",
            "back_url": reverse("plans:plan", args=[code]),
            "withdraw": Action(
                _("Thu hồi công khai"),
                reverse("plans:withdraw", args=[code]),
                "post",
                "danger",
                confirm=_("Thu hồi? Trang công khai của kế hoạch này không còn xem được nữa."),
            ),
        },
        status=422 if form.errors else 200,
    )


@staff_page
@require_POST
def withdraw(request: StaffRequest, code: str) -> HttpResponse:
    """Take the plan back from the public."""
    owned_plan(request, code)
    try:
        withdraw_plan(code, by=request.actor, at=clock.now())
    except IllegalMove as problem:
        messages.error(request, str(problem))
    else:
        messages.success(request, _("Đã thu hồi: không phần nào của kế hoạch còn công khai."))
    return redirect("plans:publish", code)
