"""Báo cáo: one periodic report, from the draft to the issued document."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from motcua.foundation.fields import CodeField
from motcua.foundation.paths import PathField
from motcua.kernel.periods import Period, PeriodKind, PeriodRule
from motcua.reports.models.outline import Outline
from motcua.reports.rules.states import ReportStatus


class Report(models.Model):
    """A report of one agency about one period of one or several plans.

    Only a draft may change; each change raises `revision`. Approval names a revision: what was
    approved is what is issued.
    """

    code = CodeField()
    agency = models.ForeignKey("agencies.Agency", models.PROTECT, to_field="code", related_name="+")
    owner = models.ForeignKey("agencies.Unit", models.PROTECT, to_field="code", related_name="+")
    owner_path = PathField(db_index=True)
    outline = models.ForeignKey(Outline, models.PROTECT, related_name="reports")
    obligation_code = models.CharField(max_length=16, blank=True)
    """The report owed that this one answers; "" when nobody asked for it."""

    title = models.TextField(_("trích yếu"))
    period_kind = models.CharField(max_length=1, choices=[(k.value, k.name) for k in PeriodKind])
    period_year = models.PositiveSmallIntegerField()
    period_index = models.PositiveSmallIntegerField(default=1)
    period_rule = models.CharField(
        max_length=10, choices=[(r.value, r.name) for r in PeriodRule], default="fifteenth"
    )
    starts_on = models.DateField(_("từ ngày"))
    ends_on = models.DateField(_("đến ngày"))

    opening = models.TextField(_("lời mở đầu"), blank=True)
    closing = models.TextField(_("lời kết"), blank=True)
    addressees = models.JSONField(_("kính gửi"), default=list, blank=True)
    recipients = models.JSONField(_("nơi nhận"), default=list, blank=True)

    status = models.CharField(
        _("trạng thái"),
        max_length=12,
        choices=ReportStatus.choices(),
        default=ReportStatus.DRAFT.value,
    )
    revision = models.PositiveIntegerField(default=1)
    approved_revision = models.PositiveIntegerField(null=True, blank=True)
    approved_by = models.CharField(max_length=40, blank=True)
    approved_at = models.DateTimeField(null=True, blank=True)
    last_edited_by = models.CharField(max_length=40)
    last_edited_at = models.DateTimeField()
    drafted_at = models.DateTimeField()
    """When figures and proposals were last taken from the plans."""

    symbol = models.CharField(_("ký hiệu"), max_length=60, blank=True)
    number = models.CharField(_("số"), max_length=20, blank=True)
    issued_on = models.DateField(_("ngày ban hành"), null=True, blank=True)
    signer_authority = models.CharField(_("quyền hạn ký"), max_length=200, blank=True)
    signer_position = models.CharField(_("chức vụ người ký"), max_length=200, blank=True)
    signer_name = models.CharField(_("người ký"), max_length=120, blank=True)
    signed_file = models.ForeignKey(
        "foundation.StoredFile", models.PROTECT, null=True, blank=True, related_name="+"
    )
    signed_check = models.JSONField(default=dict, blank=True)

    created_by = models.CharField(max_length=40)
    created_at = models.DateTimeField()

    class Meta:
        verbose_name = _("báo cáo")
        ordering = ["-created_at", "-id"]
        indexes = [
            models.Index(fields=["owner_path", "status"], name="report_owner_status"),
            models.Index(fields=["outline", "ends_on"], name="report_outline_ends"),
        ]
        constraints = [
            models.CheckConstraint(
                name="report_issued_has_number_and_day",
                condition=~Q(status=ReportStatus.ISSUED.value)
                | (~Q(number="") & Q(issued_on__isnull=False)),
            ),
            models.CheckConstraint(
                name="report_approval_names_a_revision",
                condition=~Q(status__in=[ReportStatus.APPROVED.value, ReportStatus.ISSUED.value])
                | Q(approved_revision=F("revision")),
            ),
            models.CheckConstraint(
                name="report_ends_after_it_starts", condition=Q(ends_on__gte=F("starts_on"))
            ),
            models.UniqueConstraint(
                fields=["obligation_code"],
                condition=~Q(obligation_code=""),
                name="report_answers_an_obligation_once",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.document_number or self.code}: {self.title[:80]}"

    @property
    def document_number(self) -> str:
        """ "15/BC-SVHTT" once issued, "" before."""
        return f"{self.number}{self.symbol}" if self.number else ""

    @property
    def is_editable(self) -> bool:
        """True while its words may change."""
        return self.status == ReportStatus.DRAFT.value

    @property
    def period(self) -> Period:
        """The period it is about."""
        return Period(PeriodKind(self.period_kind), self.period_year, self.period_index)

    @property
    def plan_codes(self) -> list[str]:
        """The codes of the plans it is about; one query."""
        return [row.plan_id for row in self.plan_rows.all()]

    @property
    def rule(self) -> PeriodRule:
        """Where its months begin and end."""
        return PeriodRule(self.period_rule)


class ReportPlan(models.Model):
    """One plan that a report is about."""

    report = models.ForeignKey(Report, models.CASCADE, related_name="plan_rows")
    plan = models.ForeignKey("plans.Plan", models.PROTECT, to_field="code", related_name="+")

    class Meta:
        ordering = ["id"]
        constraints = [models.UniqueConstraint(fields=["report", "plan"], name="report_plan_once")]

    def __str__(self) -> str:
        return f"{self.report_id}: {self.plan_id}"
