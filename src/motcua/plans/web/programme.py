"""The programme of a plan as a list and as a matrix; both can be printed."""

from dataclasses import dataclass
from datetime import date
from urllib.parse import urlencode

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from motcua.foundation.actor import Actor
from motcua.foundation.paging import Cursor
from motcua.foundation.web.asked import whole_number
from motcua.kernel import clock
from motcua.people.web.access import StaffRequest, staff_page
from motcua.plans import policies
from motcua.plans.models import Assignment, ExpectedResult, Plan, Task
from motcua.plans.queries import programme as queries
from motcua.plans.queries.pages import page_of
from motcua.plans.queries.specify import measurable
from motcua.plans.rules.lateness import SOON, Standing
from motcua.plans.rules.states import TaskState
from motcua.plans.web.badges import plan_badge, standing_badge, task_badge
from motcua.plans.web.crumbs import tabs, way
from motcua.ui.parts import (
    Badge,
    Filter,
    FilterOption,
    Matrix,
    MatrixCell,
    MatrixRow,
    Pager,
    Progress,
)

ROLES = {"": "chủ trì và phối hợp", "lead": "chủ trì", "support": "phối hợp"}


@dataclass(frozen=True, slots=True)
class TaskRow:
    """A task in the list."""

    task: Task
    url: str
    words: str
    leads: str
    due_on: date | None
    badge: Badge
    progress: Progress | None


@staff_page
@require_safe
def programme(request: StaffRequest, code: str) -> HttpResponse:
    """The tasks of a plan, fifty a page."""
    plan, choice, today = _asked(request, code)
    page = queries.tasks_of(
        plan, request.actor, choice, on=today, soon=today + SOON, cursor=_cursor(request)
    )
    pressing = queries.current_results(page.rows, on=today)
    return render(
        request,
        "plans/staff/programme.html",
        _frame(request, plan, "programme", choice)
        | {
            "rows": [_row(task, pressing.get(task.pk), today) for task in page.rows],
            "measurable": measurable(plan),
            "pager": _pager("programme", plan, choice, page.before, page.after),
        },
    )


@staff_page
@require_safe
def matrix(request: StaffRequest, code: str) -> HttpResponse:
    """Tasks × twelve months; the print layout when asked for (?in=1)."""
    plan, choice, today = _asked(request, code)
    page = queries.tasks_of(
        plan, request.actor, choice, on=today, soon=today + SOON, cursor=_cursor(request)
    )
    year = _year(request, plan, today)
    months = queries.months_of(page.rows, year)
    picture = Matrix(
        caption=_("Nhiệm vụ theo tháng, năm %(year)s") % {"year": year},
        columns=[f"T{month}" for month in range(1, 13)],
        rows=[_matrix_row(task, months[task.pk], today) for task in page.rows],
        current=today.month - 1 if year == today.year else -1,
    )
    template = "matrix_print" if request.GET.get("in") else "matrix"
    return render(
        request,
        f"plans/staff/{template}.html",
        _frame(request, plan, "matrix", choice)
        | {
            "matrix": picture,
            "measurable": measurable(plan),
            "print_url": _url("matrix", plan, choice, **{"in": "1"}),
            "pager": _pager("matrix", plan, choice, page.before, page.after),
            "legend": [standing_badge(one) for one in Standing],
        },
    )


def _asked(request: StaffRequest, code: str) -> tuple[Plan, queries.Choice, date]:
    plan = get_object_or_404(policies.visible_plans(request.actor), code=code)
    state = request.GET.get("loc", "")
    role = request.GET.get("vai-tro", "")
    choice = queries.Choice(
        unit_path=request.GET.get("don-vi", ""),
        role=role if role in ROLES else "",
        state=state if state in queries.STATES else "",
    )
    return plan, choice, clock.local_date(clock.now())


def _cursor(request: StaffRequest) -> Cursor:
    return {"after": request.GET.get("sau"), "before": request.GET.get("truoc")}


def _frame(
    request: StaffRequest, plan: Plan, view: str, choice: queries.Choice
) -> dict[str, object]:
    return {
        "plan": plan,
        "badge": plan_badge(plan.status),
        "tabs": tabs(plan, view, request.actor),
        "crumbs": way(plan),
        "filters": _filters(view, plan, choice, request.actor),
        "clear_url": _url(view, plan, queries.Choice()) if choice != queries.Choice() else "",
    }


def _filters(view: str, plan: Plan, choice: queries.Choice, by: Actor) -> list[Filter]:
    found = [
        Filter(
            _("Trạng thái"),
            [
                FilterOption(
                    _(text),
                    _url(view, plan, queries.Choice(choice.unit_path, choice.role, state)),
                    current=state == choice.state,
                )
                for state, text in queries.STATES.items()
            ],
        ),
        Filter(
            _("Vai trò"),
            [
                FilterOption(
                    _(text),
                    _url(view, plan, queries.Choice(choice.unit_path, role, choice.state)),
                    current=role == choice.role,
                )
                for role, text in ROLES.items()
            ],
        ),
    ]
    return [*found, _unit_filter(view, plan, choice, by)]


def _unit_filter(view: str, plan: Plan, choice: queries.Choice, by: Actor) -> Filter:
    """The units that carry the plan; what is only the actor's comes by the rights themselves."""
    options = [("", _("mọi đơn vị")), *queries.units_of(plan)]
    return Filter(
        _("Đơn vị"),
        [
            FilterOption(
                name,
                _url(view, plan, queries.Choice(path, choice.role, choice.state)),
                current=path == choice.unit_path,
            )
            for path, name in options
        ],
    )


def _url(view: str, plan: Plan, choice: queries.Choice, **more: str) -> str:
    asked = {"don-vi": choice.unit_path, "vai-tro": choice.role, "loc": choice.state} | more
    query = urlencode({name: value for name, value in asked.items() if value})
    base = reverse(f"plans:{view}", args=[plan.code])
    return f"{base}?{query}" if query else base


def _pager(view: str, plan: Plan, choice: queries.Choice, before: str, after: str) -> Pager:
    return Pager(
        newer_url=_url(view, plan, choice, truoc=before) if before else "",
        older_url=_url(view, plan, choice, sau=after) if after else "",
    )


def _row(task: Task, result: ExpectedResult | None, today: date) -> TaskRow:
    return TaskRow(
        task=task,
        url=page_of("task", task.code),
        words=_short(task.text, 200),
        leads=leads_of(task),
        due_on=result.due_on if result else task.finishes_on,
        badge=badge_of(task, result, today),
        progress=Progress(task.results_done_count, task.results_count, _("kết quả"))
        if task.results_count
        else None,
    )


def _short(text: str, length: int) -> str:
    return text if len(text) <= length else f"{text[: length - 1]}…"


def badge_of(task: Task, result: ExpectedResult | None, today: date) -> Badge:
    """The state of a task: by its most pressing result, else its own."""
    if task.state != TaskState.OPEN:
        return task_badge(task.state)
    if result is None:
        return Badge("neutral", _("chưa đo được"))
    return standing_badge(queries.standing_of(result, on=today))


def leads_of(task: Task) -> str:
    """The lead units of a task whose assignments were prefetched."""
    return "; ".join(
        one.unit.name if one.unit else one.named_as
        for one in task.assignments.all()
        if one.role == Assignment.LEAD
    )


def _matrix_row(task: Task, months: dict[int, list[ExpectedResult]], today: date) -> MatrixRow:
    return MatrixRow(
        label=_short(task.text, 110),
        cells=[_cell(months.get(month, []), today) for month in range(1, 13)],
        url=page_of("task", task.code),
        note=leads_of(task),
    )


def _cell(results: list[ExpectedResult], today: date) -> MatrixCell:
    """One month of one task: how much of it is done, in the tone of its worst result."""
    if not results:
        return MatrixCell("")
    found = [queries.standing_of(one, on=today) for one in results]
    worst = next(one for one in WORST_FIRST if one in found)
    done = sum(1 for one in found if one in (Standing.DONE, Standing.DONE_LATE))
    badge = standing_badge(worst)
    days = ", ".join(f"{one.due_on:%d/%m}" for one in results[:4])
    return MatrixCell(f"{done}/{len(found)}", badge.tone, "", f"{badge.text}, hạn {days}")


WORST_FIRST = (
    Standing.LATE,
    Standing.DUE_SOON,
    Standing.WAITING,
    Standing.ASKED,
    Standing.OPEN,
    Standing.AHEAD,
    Standing.DONE_LATE,
    Standing.DONE,
)


def _year(request: StaffRequest, plan: Plan, today: date) -> int:
    asked = whole_number(request.GET.get("nam", ""))
    if asked is not None and plan.starts_on.year <= asked <= plan.ends_on.year:
        return asked
    return min(max(today, plan.starts_on), plan.ends_on).year
