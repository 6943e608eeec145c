"""Nhiệm vụ: what units are given to do, who does it, and what was specified beside the words."""

from typing import Any, Self

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from motcua.agencies.keys import agency_key, unit_key
from motcua.foundation.fields import CodeField
from motcua.foundation.paths import PathField
from motcua.plans.models.plan import Plan
from motcua.plans.models.structure import PlanItem, PlanItemQuerySet, Section
from motcua.plans.rules.rhythm import Rhythm
from motcua.plans.rules.states import AssignmentState, PlanStatus, TaskState


class Task(PlanItem):
    """A task, of a plan or (plan is null) born from an official letter outside any plan.

    The fields of this table are the signed words and their plain reading. What the words leave
    open stands in `Specification`.
    """

    code = CodeField()
    plan = models.ForeignKey(Plan, models.CASCADE, null=True, blank=True, related_name="tasks")
    agency = agency_key()
    owner_path = PathField(db_index=True)
    section = models.ForeignKey(
        Section, models.SET_NULL, null=True, blank=True, related_name="tasks"
    )
    section_number = models.CharField(max_length=30, blank=True)
    origin = models.CharField(_("văn bản giao việc"), max_length=300, blank=True)
    """For a task outside any plan: the letter that gave it."""

    text = models.TextField(_("nội dung nhiệm vụ"))
    lead_texts = models.JSONField(_("chủ trì (theo văn bản)"), default=list, blank=True)
    supporting_texts = models.JSONField(_("phối hợp (theo văn bản)"), default=list, blank=True)
    timing_text = models.CharField(_("thời gian (theo văn bản)"), max_length=500, blank=True)
    start_term = models.CharField(max_length=10, blank=True)
    finish_term = models.CharField(max_length=10, blank=True)
    """As read: "2026", "2026-Q2", "2026-03", "2026-03-31"."""
    finish_is_exclusive = models.BooleanField(default=False)
    starts_on = models.DateField(_("bắt đầu"), null=True, blank=True)
    finishes_on = models.DateField(_("hoàn thành"), null=True, blank=True)
    recurrence = models.CharField(max_length=20, blank=True)
    expected_result = models.TextField(_("kết quả (theo văn bản)"), blank=True)
    form = models.CharField(max_length=10, default="prose")

    state = models.CharField(
        max_length=12, choices=TaskState.choices(), default=TaskState.PROPOSED.value
    )
    finished_at = models.DateTimeField(null=True, blank=True)
    next_due_on = models.DateField(null=True, blank=True)
    """The earliest due day among the results still owed; null when nothing is owed."""
    results_count = models.PositiveIntegerField(default=0)
    results_done_count = models.PositiveIntegerField(default=0)

    objects = PlanItemQuerySet.as_manager()

    class Meta:
        verbose_name = _("nhiệm vụ")
        ordering = ["order", "id"]
        indexes = [
            models.Index(fields=["plan", "order", "id"], name="task_plan_order"),
            models.Index(fields=["owner_path", "next_due_on"], name="task_owner_due"),
        ]
        constraints = [
            models.CheckConstraint(
                name="task_has_plan_or_origin",
                condition=Q(plan__isnull=False) | ~Q(origin=""),
            ),
            models.CheckConstraint(
                name="task_finished_has_moment",
                condition=~Q(state=TaskState.FINISHED.value) | Q(finished_at__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return self.text[:80]


class Assignment(models.Model):
    """One unit's part in a task: lead, supporting or deciding; matched to the tree or external."""

    LEAD, SUPPORT, DECIDE = "lead", "support", "decide"
    ROLES = [(LEAD, _("chủ trì")), (SUPPORT, _("phối hợp")), (DECIDE, _("quyết định"))]

    code = CodeField()
    task = models.ForeignKey(Task, models.CASCADE, related_name="assignments")
    plan = models.ForeignKey(
        Plan,
        models.CASCADE,
        null=True,
        editable=False,
        related_name="+",
        db_index=False,
    )
    """The task's, kept here too: whether a plan gives a unit anything is asked on every page."""
    role = models.CharField(max_length=8, choices=ROLES, default=LEAD)
    unit = unit_key(optional=True)
    unit_path = PathField(blank=True, db_index=True)
    named_as = models.CharField(_("tên trong văn bản"), max_length=500, blank=True)
    is_partner = models.BooleanField(default=False)
    """Outside the line of command: gets a request, never a late mark."""
    match_how = models.CharField(max_length=20, blank=True)
    match_score = models.PositiveSmallIntegerField(default=0)
    state = models.CharField(
        max_length=10, choices=AssignmentState.choices(), default=AssignmentState.PROPOSED.value
    )
    responsible = models.CharField(max_length=40, blank=True)
    """Code of the member who answers for it in the unit."""
    accepted_at = models.DateTimeField(null=True, blank=True)
    returned_reason = models.TextField(blank=True)
    order = models.PositiveIntegerField(default=0)

    class Meta:
        verbose_name = _("phân công")
        ordering = ["task_id", "role", "order", "id"]
        indexes = [
            models.Index(fields=["unit", "role", "state"], name="assignment_unit_role"),
            models.Index(fields=["plan", "unit_path"], name="assignment_plan_unit"),
            models.Index(
                fields=["task"],
                condition=Q(state=AssignmentState.RETURNED.value),
                name="assignment_returned",
            ),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["task", "unit", "role"],
                condition=Q(unit__isnull=False),
                name="assignment_unit_role_once",
            ),
            models.CheckConstraint(
                name="assignment_names_somebody",
                condition=Q(unit__isnull=False) | ~Q(named_as=""),
            ),
            models.CheckConstraint(
                name="assignment_returned_says_why",
                condition=~Q(state=AssignmentState.RETURNED.value) | ~Q(returned_reason=""),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.task_id} {self.role} {self.named_as or self.unit_path}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save; a new one takes the plan of its task, and neither ever changes."""
        if self._state.adding:
            self.plan_id = self.task.plan_id
        super().save(*args, **kwargs)

    @property
    def name(self) -> str:
        """The unit's name in the tree, else as the document wrote it."""
        return str(self.unit.name) if self.unit else self.named_as


class Specification(models.Model):
    """Cụ thể hóa: what the text leaves open, added apart from the signed words.

    Never printed as if signed.
    """

    task = models.OneToOneField(Task, models.CASCADE, related_name="specification")
    rhythm = models.CharField(_("nhịp"), max_length=12, choices=Rhythm.choices(), blank=True)
    starts_on = models.DateField(_("từ ngày"), null=True, blank=True)
    due_on = models.DateField(_("hạn nội bộ"), null=True, blank=True)
    product = models.CharField(_("sản phẩm"), max_length=20, blank=True)
    """A kind of evidence (`rules.evidence_kinds`), "" when any proof will do."""
    counted_by = models.CharField(_("đếm theo"), max_length=20, default="items")
    """"items", or the name of a figure of the evidence ("copies", "attendance", …)."""
    quantity = models.PositiveIntegerField(_("số lượng mỗi kỳ"), default=1)
    is_shared = models.BooleanField(_("các đơn vị làm chung"), default=False)
    """One proof of any lead unit serves all of them."""
    measure_note = models.CharField(_("cách đo"), max_length=300, blank=True)
    specified_by = models.CharField(max_length=40)
    specified_at = models.DateTimeField()

    class Meta:
        verbose_name = _("nội dung cụ thể hóa")
        constraints = [
            models.CheckConstraint(
                name="specification_quantity_positive", condition=Q(quantity__gte=1)
            )
        ]

    def __str__(self) -> str:
        return f"{self.task_id}: {self.rhythm} ×{self.quantity}"


class ExpectedResultQuerySet(models.QuerySet["ExpectedResult"]):
    """How results are asked for."""

    def pursued(self) -> Self:
        """Of open tasks, in plans that have not ended: the others are reminded of no more."""
        running = Q(plan=None) | Q(plan__status=PlanStatus.ISSUED.value)
        return self.filter(running, task__state=TaskState.OPEN.value)


class ExpectedResult(models.Model):
    """One result a lead unit owes in one window of time: the grain of progress and lateness.

    Rows are made anew by `actions.schedule` when a task is specified; those with proof stay.
    """

    code = CodeField()
    task = models.ForeignKey(Task, models.CASCADE, related_name="results")
    assignment = models.ForeignKey(Assignment, models.CASCADE, related_name="results")
    plan = models.ForeignKey(Plan, models.CASCADE, null=True, blank=True, related_name="+")
    unit_path = PathField(blank=True)
    label = models.CharField(max_length=40)
    """"Tháng 3/2026", "Tuần 12/2026", "Cả đợt"."""
    starts_on = models.DateField()
    due_on = models.DateField()
    quantity = models.PositiveIntegerField(default=1)
    accepted_amount = models.PositiveIntegerField(default=0)
    waiting_amount = models.PositiveIntegerField(default=0)
    done_on = models.DateField(null=True, blank=True)
    """The day the quantity was reached by proof that happened by then; null while owed."""
    is_binding = models.BooleanField(default=True)
    """False for partners: shown, never late."""

    objects = ExpectedResultQuerySet.as_manager()

    class Meta:
        verbose_name = _("kết quả phải có")
        ordering = ["due_on", "id"]
        indexes = [
            models.Index(fields=["unit_path", "due_on", "id"], name="result_unit_due"),
            models.Index(fields=["plan", "due_on", "id"], name="result_plan_due"),
            models.Index(
                fields=["due_on"], condition=Q(done_on__isnull=True), name="result_owed_due"
            ),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["assignment", "starts_on"], name="result_one_for_each_window"
            ),
            models.CheckConstraint(
                name="result_due_not_before_start", condition=Q(due_on__gte=models.F("starts_on"))
            ),
        ]

    def __str__(self) -> str:
        return f"{self.task_id} {self.label}"


class ProgressNote(models.Model):
    """What a unit said about a task: a line of progress, a reason for returning it."""

    task = models.ForeignKey(Task, models.CASCADE, related_name="notes")
    assignment = models.ForeignKey(Assignment, models.CASCADE, null=True, related_name="notes")
    text = models.TextField(_("nội dung"))
    entered_for = models.CharField(_("nguồn"), max_length=200, blank=True)
    """When somebody enters it for a unit: where it came from ("Công văn 12/…", "tin Zalo")."""
    by = models.CharField(max_length=40)
    at = models.DateTimeField()

    class Meta:
        verbose_name = _("ghi chú tiến độ")
        ordering = ["-at", "-id"]

    def __str__(self) -> str:
        return self.text[:60]
