"""Báo cáo: who owes whom a report by when, as the plan says and as dated obligations."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from motcua.agencies.keys import unit_key
from motcua.foundation.fields import CodeField
from motcua.foundation.paths import PathField
from motcua.plans.models.plan import Plan
from motcua.plans.models.structure import PlanItem, PlanItemQuerySet
from motcua.plans.rules.states import ObligationState


class ReportDuty(PlanItem):
    """A duty to report, in the plan's words: who, to whom, in what rhythm, by when."""

    code = CodeField()
    plan = models.ForeignKey(Plan, models.CASCADE, related_name="report_duties")
    who_text = models.CharField(_("ai báo cáo"), max_length=500, blank=True)
    to_text = models.CharField(_("báo cáo cho"), max_length=500, blank=True)
    content = models.TextField(_("nội dung"), blank=True)
    periods = models.JSONField(_("kỳ"), default=list, blank=True)
    due_text = models.CharField(_("thời hạn (theo văn bản)"), max_length=300, blank=True)
    due_date = models.DateField(_("hạn"), null=True, blank=True)
    due_is_exclusive = models.BooleanField(default=False)
    """True after "trước ngày": the last good day is the working day before."""
    due_recurring = models.CharField(max_length=120, blank=True)
    """The reader's rhythm: "monthly<20", "yearly<06-01;yearly<11-15"."""
    unit = unit_key(optional=True)
    unit_path = PathField(blank=True)
    internal_days = models.PositiveSmallIntegerField(_("số ngày làm việc gửi trước"), default=5)
    collects_from_units = models.BooleanField(_("thu báo cáo của các đơn vị"), default=False)

    objects = PlanItemQuerySet.as_manager()

    class Meta:
        verbose_name = _("chế độ báo cáo")
        ordering = ["order", "id"]

    def __str__(self) -> str:
        return f"{self.who_text[:40]} → {self.to_text[:40]}"


class ReportObligation(models.Model):
    """One report owed for one period, with its day and how the day was found."""

    code = CodeField()
    duty = models.ForeignKey(ReportDuty, models.CASCADE, related_name="obligations")
    plan = models.ForeignKey(Plan, models.CASCADE, related_name="obligations")
    unit_path = PathField(blank=True)
    label = models.CharField(max_length=60)
    period_kind = models.CharField(max_length=12, blank=True)
    period_year = models.PositiveSmallIntegerField(null=True, blank=True)
    period_index = models.PositiveSmallIntegerField(null=True, blank=True)
    starts_on = models.DateField(null=True, blank=True)
    ends_on = models.DateField(null=True, blank=True)
    due_on = models.DateField()
    internal_due_on = models.DateField()
    explanation = models.JSONField(default=list)
    """Vietnamese sentences: how the days were found."""
    is_provisional = models.BooleanField(default=False)
    state = models.CharField(
        max_length=10, choices=ObligationState.choices(), default=ObligationState.OPEN.value
    )
    report_ref = models.CharField(max_length=80, blank=True)
    submitted_on = models.DateField(null=True, blank=True)

    class Meta:
        verbose_name = _("báo cáo phải nộp")
        ordering = ["due_on", "id"]
        indexes = [models.Index(fields=["unit_path", "due_on"], name="obligation_unit_due")]
        constraints = [
            models.UniqueConstraint(fields=["duty", "due_on"], name="obligation_duty_day_once"),
            models.CheckConstraint(
                name="obligation_internal_first",
                condition=Q(internal_due_on__lte=models.F("due_on")),
            ),
            models.CheckConstraint(
                name="obligation_submitted_has_day",
                condition=~Q(state=ObligationState.SUBMITTED.value) | Q(submitted_on__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.label} {self.due_on}"


class UnitReport(models.Model):
    """What one unit sends in for an obligation: expected by the internal day, then received."""

    code = CodeField()
    obligation = models.ForeignKey(ReportObligation, models.CASCADE, related_name="unit_reports")
    unit = unit_key()
    unit_path = PathField()
    due_on = models.DateField()
    received_on = models.DateField(null=True, blank=True)
    text = models.TextField(blank=True)
    figures = models.JSONField(default=dict, blank=True)
    file = models.ForeignKey(
        "foundation.StoredFile", models.PROTECT, null=True, blank=True, related_name="+"
    )
    entered_for = models.CharField(max_length=200, blank=True)
    by = models.CharField(max_length=40, blank=True)

    class Meta:
        verbose_name = _("báo cáo của đơn vị")
        ordering = ["due_on", "unit_path"]
        constraints = [
            models.UniqueConstraint(
                fields=["obligation", "unit"], name="unit_report_once_for_each_unit"
            )
        ]

    def __str__(self) -> str:
        return f"{self.unit_path} {self.due_on}"
