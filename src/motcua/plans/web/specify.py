"""Cụ thể hóa: one table like a spreadsheet, apart from the signed words."""

from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from motcua.kernel import clock
from motcua.kernel.working_time import WorkingCalendar
from motcua.people import facade as people
from motcua.people.web.access import StaffRequest, staff_page
from motcua.plans import policies
from motcua.plans.actions.specify import specify_many
from motcua.plans.forms.specify import SpecifyForm
from motcua.plans.models import Plan
from motcua.plans.queries import specify as queries
from motcua.plans.rules.specifying import Words, suggest
from motcua.plans.web.badges import plan_badge
from motcua.plans.web.calendars import calendars
from motcua.plans.web.crumbs import tabs, way
from motcua.plans.web.review import owned_plan
from motcua.ui.parts import Pager

FIELDS = ("rhythm", "starts_on", "due_on", "product", "counted_by", "quantity", "is_shared",
          "measure_note")  # fmt: skip


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row of the table: the task, its form, and why something is proposed."""

    row: queries.Row
    form: SpecifyForm
    why: str


@staff_page
@require_http_methods(["GET", "POST"])
def specify(request: StaffRequest, code: str) -> HttpResponse:
    """The table; only the rows that are ticked are saved, all of them or none."""
    plan = owned_plan(request, code)
    policies.require(request.actor, "specify", plan)
    rows, page = queries.rows(plan, after=request.GET.get("sau"), before=request.GET.get("truoc"))
    table = _table(plan, rows, request.POST if request.method == "POST" else None)
    if request.method == "POST" and _save(request, table):
        return redirect(request.get_full_path())
    base = reverse("plans:specify", args=[plan.code])
    return render(
        request,
        "plans/staff/specify.html",
        {
            "plan": plan,
            "badge": plan_badge(plan.status),
            "tabs": tabs(plan, "specify", request.actor),
            "crumbs": way(plan, _("Cụ thể hóa")),
            "measurable": queries.measurable(plan),
            "table": table,
            "columns": [field.label for field in SpecifyForm.base_fields.values()][1:],
            "has_errors": any(one.form.errors for one in table),
            "pager": Pager(
                newer_url=f"{base}?truoc={page.before}" if page.before else "",
                older_url=f"{base}?sau={page.after}" if page.after else "",
            ),
        },
        status=422 if any(one.form.errors for one in table) else 200,
    )


def _table(plan: Plan, rows: list[queries.Row], posted: Any) -> list[TableRow]:
    members = [(one.code, one.name) for one in people.members_of(plan.owner_path)]
    calendar = calendars()(plan.owner_path)
    return [_table_row(row, posted, members, calendar) for row in rows]


def _table_row(
    row: queries.Row, posted: Any, members: list[tuple[str, str]], calendar: WorkingCalendar
) -> TableRow:
    initial, why = _initial(row, calendar)
    form = SpecifyForm(posted, initial=initial, prefix=row.task.code, members=members)
    return TableRow(row, form, why)


def _initial(row: queries.Row, calendar: WorkingCalendar) -> tuple[dict[str, Any], str]:
    """What was saved; for a task not specified yet what is proposed, with the reason."""
    responsible = next((one.responsible for one in row.leads if one.responsible), "")
    if row.specification is not None:
        saved = {name: getattr(row.specification, name) for name in FIELDS}
        return saved | {"responsible": responsible}, ""
    task = row.task
    words = Words(task.text, task.timing_text, task.expected_result, task.finishes_on)
    found = suggest(words, calendar=calendar)
    proposed = {
        "rhythm": found.rhythm or "",
        "due_on": found.due_on,
        "product": found.product or "",
        "quantity": found.quantity,
        "counted_by": "items",
        "responsible": responsible,
    }
    return proposed, found.why


def _save(request: StaffRequest, table: list[TableRow]) -> bool:
    """Save the ticked rows; False when one of them has an error (nothing is saved then)."""
    ticked = [one for one in table if one.form.is_ticked]
    answers = [one.form.is_valid() for one in ticked]  # each row says its own errors
    if not all(answers):
        return False
    if not ticked:
        messages.warning(request, _("Chưa chọn dòng nào. Hãy đánh dấu các dòng cần lưu."))
        return True
    count = specify_many(
        {one.row.task.code: one.form.details() for one in ticked},
        calendars=calendars(),
        by=request.actor,
        at=clock.now(),
    )
    messages.success(
        request, ngettext("Đã lưu %(n)s nhiệm vụ.", "Đã lưu %(n)s nhiệm vụ.", count) % {"n": count}
    )
    return True
