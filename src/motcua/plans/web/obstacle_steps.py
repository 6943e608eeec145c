"""What can be done with an obstacle: answer, send up, ask again, resolve."""

from collections.abc import Callable
from dataclasses import dataclass

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from motcua.foundation.actor import Actor
from motcua.foundation.policies import Forbidden, Missing
from motcua.kernel import clock
from motcua.people.web.access import StaffRequest, staff_page
from motcua.plans import policies
from motcua.plans.actions import obstacles as actions
from motcua.plans.forms.obstacles import SayForm
from motcua.plans.models import Obstacle
from motcua.plans.queries import obstacles as queries
from motcua.plans.rules.climbing import Ladder
from motcua.plans.rules.states import ObstacleState
from motcua.ui.parts import Action, Crumb


@dataclass(frozen=True, slots=True)
class Step:
    """Words of one thing that can be done."""

    heading: str
    label: str
    submit: str
    done: str


STEPS = {
    "tra-loi": Step("Trả lời đơn vị nêu", "Nội dung trả lời", "Trả lời", "Đã trả lời."),
    "chuyen-len": Step("Chuyển lên một cấp", "Ý kiến kèm theo", "Chuyển lên", "Đã chuyển lên."),
    "neu-lai": Step("Nêu lại", "Vì sao chưa giải quyết được", "Nêu lại", "Đã nêu lại."),
    "giai-quyet": Step(
        "Ghi nhận đã giải quyết", "Đã giải quyết thế nào", "Ghi nhận", "Đã ghi nhận giải quyết."
    ),
}


def choices_for(found: Obstacle, by: Actor, above: queries.Level | None) -> list[Action]:
    """The steps the actor may take now; the primary one first."""
    if found.state == ObstacleState.RESOLVED:
        return []
    holds = policies.may_hold(by, found)
    raised = policies.covers(by, policies.UNIT_ROLES, found.raised_path)
    offered = {
        "tra-loi": holds,
        "chuyen-len": holds and above is not None,
        "neu-lai": raised and bool(getattr(found, "is_answered", False)),
        "giai-quyet": policies.may_resolve(by, found),
    }
    names = [name for name, may in offered.items() if may]
    return [
        Action(
            _("Chuyển lên %(unit)s") % {"unit": above.name}
            if name == "chuyen-len" and above
            else _(STEPS[name].heading),
            reverse("plans:obstacle_step", args=[found.code, name]),
            tone="primary" if index == 0 else "quiet",
        )
        for index, name in enumerate(names)
    ]


@staff_page
@require_http_methods(["GET", "POST"])
def step(request: StaffRequest, code: str, name: str) -> HttpResponse:
    """Take one step, with its words."""
    words = STEPS.get(name)
    rows = queries.with_answers(policies.visible_obstacles(request.actor))
    found = get_object_or_404(rows.select_related("plan", "task"), code=code)
    if words is None:
        raise Missing
    ladder = queries.ladder_of(
        found.raised_unit_id, queries.owner_agency_of(found.task, found.plan)
    )
    above = queries.next_of(queries.levels_of(found.raised_path, ladder), found.holder_path)
    url = reverse("plans:obstacle_step", args=[code, name])
    if url not in [one.url for one in choices_for(found, request.actor, above)]:
        raise Forbidden(_("Ông/Bà không làm được bước này ở đây."))
    form = SayForm(request.POST if request.method == "POST" else None, label=_(words.label))
    if request.method == "POST" and form.is_valid():
        take = _taking(name, request.actor, ladder, above)
        take(code, form.cleaned_data["text"])
        messages.success(request, _(words.done))
        return redirect("plans:obstacle", code)
    listed = Crumb(_("Khó khăn, vướng mắc"), reverse("plans:obstacles"))
    return render(
        request,
        "plans/staff/obstacle_step.html",
        {
            "form": form,
            "obstacle": found,
            "heading": _(words.heading),
            "to": above.name if above and name == "chuyen-len" else "",
            "submit": _(words.submit),
            "crumbs": [listed, Crumb(_(words.heading))],
            "back_url": reverse("plans:obstacle", args=[code]),
        },
        status=422 if form.errors else 200,
    )


def _taking(
    name: str, by: Actor, ladder: Ladder, above: queries.Level | None
) -> Callable[[str, str], Obstacle]:
    at = clock.now()
    to = actions.Holder(above.code, above.path, above.name) if above else actions.Holder("", "", "")
    taking: dict[str, Callable[[str, str], Obstacle]] = {
        "tra-loi": lambda code, text: actions.answer(code, text, by=by, at=at),
        "chuyen-len": lambda code, text: actions.climb(
            code, text, to=to, ladder=ladder, by=by, at=at
        ),
        "neu-lai": lambda code, text: actions.ask_again(code, text, by=by, at=at),
        "giai-quyet": lambda code, text: actions.resolve(code, text, by=by, at=at),
    }
    return taking[name]
