"""Published plans as everybody may read them: no evidence, no persons but the signer."""

from collections.abc import Iterable
from datetime import date

from django.conf import settings
from django.db.models import Prefetch

from motcua.foundation.paging import Cursor, Page, page_by_key
from motcua.foundation.policies import Missing
from motcua.kernel import clock
from motcua.plans.models import Assignment, Plan, PlanPublication, Section, Task
from motcua.plans.queries.targets import TargetView, targets_of
from motcua.plans.rules.pace import AimState
from motcua.plans.rules.publishing import (
    Part,
    PublishedBrief,
    PublishedPlan,
    PublishedSection,
    PublishedTarget,
    PublishedTask,
    Reading,
    named_publicly,
    shown_figure,
)
from motcua.plans.rules.states import PlanStatus, TaskState


def published_plans(cursor: Cursor) -> tuple[list[PublishedBrief], Page[PlanPublication]]:
    """A page of them, the latest first: one query."""
    rows = PlanPublication.objects.filter(withdrawn_at__isnull=True).select_related("plan__agency")
    page = page_by_key(rows, key="-published_at", size=30, **cursor)
    return [_brief(row) for row in page.rows], page


def published_plan(code: str, *, on: date) -> PublishedPlan:
    """A plan as far as it is published; five queries and those of its targets. Raises Missing."""
    row = (
        PlanPublication.objects.filter(plan__code=code, withdrawn_at__isnull=True)
        .select_related("plan__agency")
        .first()
    )
    if row is None:
        raise Missing
    plan, parts = row.plan, frozenset(Part(one) for one in row.parts)
    tasks = _tasks(plan) if parts & {Part.TASKS, Part.RESULTS} else []
    has_progress, has_budget = Part.RESULTS in parts, Part.BUDGET in parts
    lines = plan.budget_lines.kept().order_by("order", "id") if has_budget else ()
    return PublishedPlan(
        brief=_brief(row),
        parts=parts,
        signer=(plan.signer_position, plan.signer_name) if Part.HEADER in parts else ("", ""),
        sections=_sections(plan, tasks, has_progress=has_progress) if Part.TASKS in parts else (),
        targets=_targets(plan, on) if Part.TARGETS in parts else (),
        done=sum(task.results_done_count for task in tasks) if has_progress else None,
        results=sum(task.results_count for task in tasks) if has_progress else None,
        budget=tuple((line.text, line.amount_vnd) for line in lines),
        budget_total_vnd=plan.budget_total_vnd if has_budget else None,
    )


def publication_of(plan: Plan) -> PlanPublication | None:
    """What stands published of a plan."""
    return PlanPublication.objects.filter(plan=plan, withdrawn_at__isnull=True).first()


def _brief(row: PlanPublication) -> PublishedBrief:
    plan = row.plan
    return PublishedBrief(
        code=plan.code,
        title=plan.title,
        doc_type=plan.doc_type,
        number=plan.document_number,
        agency=plan.issuing_agency_name or plan.agency.name,
        issued_on=plan.issued_on,
        starts_on=plan.starts_on,
        ends_on=plan.ends_on,
        published_on=clock.local_date(row.published_at),
        is_closed=plan.status == PlanStatus.CLOSED,
    )


def _tasks(plan: Plan) -> list[Task]:
    leads = Assignment.objects.filter(role=Assignment.LEAD).select_related("unit")
    rows = Task.objects.kept().filter(plan=plan).exclude(state=TaskState.CANCELLED)
    found = rows.prefetch_related(Prefetch("assignments", leads, to_attr="leads"))
    return list(found.order_by("order", "id"))


def _sections(
    plan: Plan, tasks: Iterable[Task], *, has_progress: bool
) -> tuple[PublishedSection, ...]:  # fmt: skip
    under: dict[int | None, list[PublishedTask]] = {}
    for task in tasks:
        under.setdefault(task.section_id, []).append(_task(task, has_progress=has_progress))
    known = [
        PublishedSection(row.number, row.heading, tuple(under.pop(row.pk)))
        for row in Section.objects.kept().filter(plan=plan).order_by("order", "id")
        if row.pk in under
    ]
    rest = [task for some in under.values() for task in some]
    return (*known, PublishedSection("", "", tuple(rest))) if rest else tuple(known)


def _task(task: Task, *, has_progress: bool) -> PublishedTask:
    leads = getattr(task, "leads", [])
    return PublishedTask(
        text=task.text,
        leads=tuple(one.unit.name if one.unit else named_publicly(one.named_as) for one in leads),
        done=task.results_done_count if has_progress else None,
        results=task.results_count if has_progress else None,
    )


def _targets(plan: Plan, on: date) -> tuple[PublishedTarget, ...]:
    return tuple(_target(view) for view in targets_of(plan, on=on))


def _target(view: TargetView) -> PublishedTarget:
    unit = view.target.unit or (view.measure.unit if view.measure else "")
    value = view.standing.pace.figure if view.standing else None
    if view.standing is None and view.count is not None:
        value = view.count.value
    whole = view.count.whole if view.count is not None else None
    reading = Reading(value=value, unit=unit, about=view.target.text, whole=whole)
    told = shown_figure(reading, fewest=settings.FEWEST_PERSONS)
    figure = f"{_period(view)}{told}"
    return PublishedTarget(view.target.text, figure, view.state.value, view.state.label)


def _period(view: TargetView) -> str:
    """ "Tháng 11/2026: " where the figure is that of one period."""
    if view.standing is None or view.aim is None or not view.aim.period:
        return ""
    begun = [one for one in view.standing.periods if one.state is not AimState.AHEAD]
    return f"{begun[-1].window.label}: " if begun else ""
