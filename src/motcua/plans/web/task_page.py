"""The page of one task: its words, what was added, what is owed, what was proved."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from motcua.foundation import audit
from motcua.foundation.actor import Actor
from motcua.kernel import clock
from motcua.people.web.access import StaffRequest, staff_page
from motcua.plans import policies
from motcua.plans.models import Assignment, ExpectedResult, Specification, Task
from motcua.plans.queries import programme
from motcua.plans.queries import task_page as queries
from motcua.plans.rules.rhythm import Rhythm
from motcua.plans.rules.states import AssignmentState, TaskState
from motcua.plans.web.badges import assignment_badge, evidence_badge, standing_badge
from motcua.plans.web.crumbs import to_plan, to_plans
from motcua.plans.web.programme import badge_of
from motcua.ui.parts import Action, Badge, Crumb, Fact, TimelineEntry


@dataclass(frozen=True, slots=True)
class Part:
    """One unit's part with what the actor may do in it."""

    assignment: Assignment
    badge: Badge
    actions: list[Action]


@staff_page
@require_safe
def task(request: StaffRequest, code: str) -> HttpResponse:
    """One task."""
    page = queries.task_page(request.actor, code)
    by, found = request.actor, page.task
    today = clock.local_date(clock.now())
    pressing = programme.current_results([found], on=today).get(found.pk)
    is_owner = policies.covers(by, policies.OWNER_ROLES, found.owner_path)
    may_direct = policies.covers(by, policies.RIGHTS["specify"], found.owner_path)
    workable = queries.workable(by, found)
    return render(
        request,
        "plans/staff/task.html",
        {
            "page": page,
            "badge": badge_of(found, pressing, today),
            "crumbs": _way(found),
            "actions": _directing(found) if may_direct else [],
            "facts": _signed(found),
            "specified": _specified(getattr(found, "specification", None)),
            "parts": [_part(one, by, may_direct=may_direct) for one in page.assignments],
            "results": [_result(one, today) for one in page.results],
            "evidence": [(one, evidence_badge(one.state)) for one in page.evidence],
            "workable": workable,
            "timeline": [
                TimelineEntry(entry.at, entry.by_name, entry.sentence)
                for entry in audit.trail(found, limit=30)
            ]
            if is_owner
            else [],
            "may_direct": may_direct,
        },
    )


def _way(task: Task) -> list[Crumb]:
    if task.plan is None:
        return [Crumb(_("Việc của đơn vị"), reverse("plans:inbox")), Crumb(task.origin)]
    programme_url = reverse("plans:programme", args=[task.plan.code])
    return [to_plans(), to_plan(task.plan), Crumb(_("Nhiệm vụ"), programme_url)]


def _signed(task: Task) -> list[Fact]:
    """The words as signed; what they leave open is not there."""
    found = [
        Fact(_("Thời gian, theo văn bản"), task.timing_text),
        Fact(_("Hạn, theo văn bản"), f"{task.finishes_on:%d/%m/%Y}" if task.finishes_on else ""),
        Fact(_("Kết quả, theo văn bản"), task.expected_result),
        Fact(_("Thuộc mục"), task.section_number),
    ]
    return [fact for fact in found if fact.value]


def _specified(added: Specification | None) -> list[Fact]:
    """What was added apart from the words."""
    if added is None:
        return []
    found = [
        Fact(_("Nhịp"), Rhythm(added.rhythm).label if added.rhythm else _("một lần")),
        Fact(_("Hạn nội bộ"), f"{added.due_on:%d/%m/%Y}" if added.due_on else ""),
        Fact(_("Số lượng mỗi kỳ"), added.quantity),
        Fact(_("Cách đo"), added.measure_note),
    ]
    return [fact for fact in found if fact.value]


def _directing(task: Task) -> list[Action]:
    """What the coordinator may do with the task."""
    if task.state == TaskState.FINISHED:
        return [Action(_("Mở lại"), reverse("plans:reopen_task", args=[task.code]))]
    if task.state != TaskState.OPEN:
        return []
    return [
        Action(
            _("Ghi nhận hoàn thành"),
            reverse("plans:finish_task", args=[task.code]),
            "post",
        ),
        Action(_("Hủy nhiệm vụ"), reverse("plans:cancel_task", args=[task.code])),
    ]


def _part(assignment: Assignment, by: Actor, *, may_direct: bool) -> Part:
    return Part(
        assignment,
        assignment_badge(assignment.state),
        _part_actions(assignment, by, may_direct=may_direct),
    )


def _part_actions(assignment: Assignment, by: Actor, *, may_direct: bool) -> list[Action]:
    code, state = assignment.code, assignment.state
    tone: Literal["primary", "quiet"] = "quiet" if may_direct else "primary"
    found: list[Action] = []
    if assignment.unit_id and policies.may_carry_out(by, assignment):
        if state == AssignmentState.ASSIGNED:
            found.append(
                Action(_("Nhận nhiệm vụ"), reverse("plans:accept", args=[code]), "post", tone)
            )
        if state in (AssignmentState.ASSIGNED, AssignmentState.ACCEPTED):
            found.append(Action(_("Trả lại"), reverse("plans:return", args=[code])))
    if may_direct and state == AssignmentState.RETURNED:
        found.append(Action(_("Giao lại"), reverse("plans:give_again", args=[code]), "post"))
    is_outside = assignment.unit_id is None and assignment.task.state == TaskState.OPEN
    if may_direct and (is_outside or state != AssignmentState.PROPOSED):
        found.append(Action(_("Tạo đường dẫn trả lời"), reverse("plans:links", args=[code])))
    return found


@dataclass(frozen=True, slots=True)
class ResultRow:
    """An expected result on the page of its task."""

    result: ExpectedResult
    badge: Badge


def _result(result: ExpectedResult, today: date) -> ResultRow:
    return ResultRow(result, standing_badge(programme.standing_of(result, on=today)))
