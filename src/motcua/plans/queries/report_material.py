"""What a report about a term is written from: a fixed number of queries for any number of rows."""

from collections.abc import Iterable, Sequence
from datetime import date

from django.db.models import Exists, OuterRef, Prefetch, Q

from motcua.kernel.clock import local_date
from motcua.plans.models import (
    Assignment,
    Evidence,
    EvidenceFile,
    EvidenceUse,
    ExpectedResult,
    Obstacle,
    Plan,
    ProgressNote,
    Section,
    Task,
)
from motcua.plans.queries.pages import page_of
from motcua.plans.queries.report_targets import targets_in
from motcua.plans.rules.report_material import (
    Material,
    ObstacleRow,
    ProofRow,
    ResultRow,
    SectionBrief,
    TaskBrief,
)
from motcua.plans.rules.states import EvidenceState, TaskState

Days = tuple[date, date]


def material(plan_codes: Sequence[str], days: Days, following: Days) -> Material:
    """What the plans know of a term (both days inside), and what is due in the one after it."""
    plans = list(Plan.objects.filter(code__in=plan_codes).order_by("issued_on", "id"))
    return Material(
        tasks=_tasks(plans),
        results=_results(plans, days),
        next_results=_results(plans, following),
        proofs=_proofs(plans, days),
        obstacles=_obstacles(plans, days),
        targets=targets_in(plans, days),
        sections=sections_of(plans),
    )


def sections_of(plans: Iterable[Plan]) -> tuple[SectionBrief, ...]:
    """The headings of the plans in their order, with the number of tasks under each."""
    counted: dict[int, int] = {}
    tasks = Task.objects.kept().filter(plan__in=plans, section__isnull=False)
    for pk in tasks.values_list("section_id", flat=True):
        counted[pk or 0] = counted.get(pk or 0, 0) + 1
    rows = Section.objects.kept().filter(plan__in=plans).select_related("plan")
    return tuple(
        SectionBrief(row.plan.code, row.number, row.heading, row.level, counted.get(row.pk, 0))
        for row in rows.order_by("plan__issued_on", "plan_id", "order", "id")
    )


def _tasks(plans: Sequence[Plan]) -> tuple[TaskBrief, ...]:
    leads = Assignment.objects.filter(role=Assignment.LEAD).select_related("unit")
    rows = (
        Task.objects.kept()
        .filter(plan__in=plans)
        .exclude(state=TaskState.CANCELLED)
        .select_related("section")
        .prefetch_related(Prefetch("assignments", leads, to_attr="leads"))
        .order_by("plan__issued_on", "plan_id", "order", "id")
    )
    return tuple(
        TaskBrief(
            code=row.code,
            text=row.text,
            section=row.section.number if row.section else row.section_number,
            leads=tuple(_name_of(lead) for lead in getattr(row, "leads", [])),
            is_finished=row.state == TaskState.FINISHED,
            url=page_of("task", row.code),
        )
        for row in rows
    )


def _name_of(assignment: Assignment) -> str:
    unit = assignment.unit
    return (unit.short_name or unit.name) if unit else assignment.named_as


def _results(plans: Sequence[Plan], days: Days) -> tuple[ResultRow, ...]:
    rows = list(
        ExpectedResult.objects.filter(
            plan__in=plans, due_on__gte=days[0], due_on__lte=days[1], task__dropped_at__isnull=True
        )
        .exclude(task__state=TaskState.CANCELLED)
        .select_related("task", "assignment__unit")
        .order_by("due_on", "task__order", "id")
    )
    reasons = _reasons({row.assignment_id for row in rows})
    return tuple(
        ResultRow(
            task_code=row.task.code,
            label=row.label,
            unit_name=_name_of(row.assignment),
            starts_on=row.starts_on,
            due_on=row.due_on,
            done_on=row.done_on,
            is_waiting=row.done_on is None
            and row.accepted_amount + row.waiting_amount >= row.quantity,
            is_binding=row.is_binding,
            reason=reasons.get(row.assignment_id, ""),
        )
        for row in rows
    )


def _reasons(assignments: set[int]) -> dict[int, str]:
    """The newest note of each unit's part: what it says about its progress."""
    notes = ProgressNote.objects.filter(assignment__in=assignments).order_by("at", "id")
    return {pk: text for pk, text in notes.values_list("assignment_id", "text") if pk is not None}


def _proofs(plans: Sequence[Plan], days: Days) -> tuple[ProofRow, ...]:
    used = EvidenceUse.objects.filter(evidence=OuterRef("pk"), task__plan__in=plans)
    rows = (
        Evidence.objects.filter(Exists(used), happened_on__gte=days[0], happened_on__lte=days[1])
        .exclude(state=EvidenceState.REFUSED)
        .select_related("unit")
        .prefetch_related(
            Prefetch("files", EvidenceFile.objects.select_related("file")),
            Prefetch("uses", EvidenceUse.objects.select_related("task")),
        )
        .order_by("happened_on", "id")
    )
    return tuple(_proof(row) for row in rows)


def _proof(row: Evidence) -> ProofRow:
    return ProofRow(
        code=row.code,
        kind=row.kind,
        title=row.title,
        on=row.happened_on,
        unit_name=(row.unit.short_name or row.unit.name) if row.unit else row.entered_for,
        theme=row.theme,
        figures=row.figures,
        address=row.url,
        files=tuple(one.caption or one.file.name for one in row.files.all()),
        is_confirmed=row.state == EvidenceState.CONFIRMED,
        tasks=frozenset(use.task.code for use in row.uses.all()),
        url=page_of("evidence", row.code),
    )


def _obstacles(plans: Sequence[Plan], days: Days) -> tuple[ObstacleRow, ...]:
    """Raised by the end of the term and not yet resolved when it began."""
    rows = (
        Obstacle.objects.filter(Q(plan__in=plans) | Q(task__plan__in=plans))
        .filter(raised_at__date__lte=days[1])
        .exclude(resolved_at__date__lt=days[0])
        .select_related("task", "raised_unit")
        .order_by("raised_at", "id")
    )
    return tuple(
        ObstacleRow(
            text=row.text,
            proposal=row.proposal,
            unit_name=row.raised_unit.short_name or row.raised_unit.name,
            task_text=row.task.text if row.task else "",
            raised_on=local_date(row.raised_at),
            resolution=row.resolution,
            url=page_of("obstacle", row.code),
        )
        for row in rows
    )
