"""The plan: one signed document and the programme it becomes."""

from typing import TYPE_CHECKING, Self

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from motcua.agencies.keys import agency_key, unit_key
from motcua.foundation.fields import CodeField
from motcua.foundation.paths import PathField, below
from motcua.plans.rules.states import EDITABLE_PLAN, PlanStatus

if TYPE_CHECKING:
    pass


class PlanQuerySet(models.QuerySet["Plan"]):
    """How plans are asked for."""

    def under(self, path: str) -> Self:
        """Plans owned by a unit at or below the path."""
        return self.filter(below("owner_path", path))

    def running(self) -> Self:
        """Plans in execution: issued and not closed."""
        return self.filter(status=PlanStatus.ISSUED.value)

    def drafts(self) -> Self:
        """Plans that are not issued yet."""
        return self.exclude(status__in=[PlanStatus.ISSUED.value, PlanStatus.CLOSED.value])


class Plan(models.Model):
    """A communication plan of one agency.

    Its words (sections, tasks, targets, duties, money) are rows that may change only while it
    is a draft; each change raises `revision`. Approval names a revision and a later change
    voids it. What is added to carry it out (specifications) never touches these words.
    """

    code = CodeField()
    agency = agency_key()
    owner = unit_key()
    owner_path = PathField(db_index=True)

    doc_type = models.CharField(_("loại văn bản"), max_length=60, default="Kế hoạch")
    title = models.TextField(_("trích yếu"))
    years = models.JSONField(_("năm kế hoạch"), default=list, blank=True)
    starts_on = models.DateField(_("bắt đầu từ"))
    ends_on = models.DateField(_("kết thúc"))
    place = models.CharField(_("địa danh"), max_length=120, blank=True)
    parent_agency_name = models.CharField(_("cơ quan chủ quản"), max_length=250, blank=True)
    issuing_agency_name = models.CharField(_("cơ quan ban hành"), max_length=250, blank=True)
    legal_bases = models.JSONField(_("căn cứ"), default=list, blank=True)
    recipients = models.JSONField(_("nơi nhận"), default=list, blank=True)
    budget_total_vnd = models.BigIntegerField(_("tổng kinh phí"), null=True, blank=True)

    status = models.CharField(
        _("trạng thái"), max_length=12, choices=PlanStatus.choices(), default=PlanStatus.DRAFT.value
    )
    revision = models.PositiveIntegerField(default=1)
    approved_revision = models.PositiveIntegerField(null=True, blank=True)
    approved_by = models.CharField(max_length=40, blank=True)
    approved_at = models.DateTimeField(null=True, blank=True)
    last_edited_by = models.CharField(max_length=40)

    symbol = models.CharField(_("ký hiệu"), max_length=60, blank=True)
    number = models.CharField(_("số"), max_length=20, blank=True)
    issued_on = models.DateField(_("ngày ban hành"), null=True, blank=True)
    signer_authority = models.CharField(_("quyền hạn ký"), max_length=200, blank=True)
    signer_position = models.CharField(_("chức vụ người ký"), max_length=200, blank=True)
    signer_name = models.CharField(_("người ký"), max_length=120, blank=True)

    source_file = models.ForeignKey(
        "foundation.StoredFile", models.PROTECT, null=True, blank=True, related_name="+"
    )
    signed_file = models.ForeignKey(
        "foundation.StoredFile", models.PROTECT, null=True, blank=True, related_name="+"
    )
    signed_check = models.JSONField(default=dict, blank=True)

    created_by = models.CharField(max_length=40)
    created_at = models.DateTimeField()
    closed_at = models.DateTimeField(null=True, blank=True)

    objects = PlanQuerySet.as_manager()

    class Meta:
        verbose_name = _("kế hoạch")
        ordering = ["-created_at", "-id"]
        indexes = [models.Index(fields=["owner_path", "status"], name="plan_owner_status")]
        constraints = [
            models.CheckConstraint(
                name="plan_issued_has_number_and_day",
                condition=~Q(status__in=[PlanStatus.ISSUED.value, PlanStatus.CLOSED.value])
                | (~Q(number="") & Q(issued_on__isnull=False)),
            ),
            models.CheckConstraint(
                name="plan_approval_names_a_revision",
                condition=~Q(status=PlanStatus.APPROVED.value) | Q(approved_revision__isnull=False),
            ),
            models.CheckConstraint(
                name="plan_ends_after_it_starts", condition=Q(ends_on__gte=models.F("starts_on"))
            ),
        ]

    def __str__(self) -> str:
        return f"{self.document_number or self.code}: {self.title[:80]}"

    @property
    def document_number(self) -> str:
        """ "67/KH-SVHTT" once issued, "" before."""
        return f"{self.number}{self.symbol}" if self.number else ""

    @property
    def is_editable(self) -> bool:
        """True while the signed words may still change."""
        return self.status in EDITABLE_PLAN


class PlanRevision(models.Model):
    """What a plan said at one revision: kept when it is submitted, so approval can name it."""

    plan = models.ForeignKey(Plan, models.CASCADE, related_name="revisions")
    number = models.PositiveIntegerField()
    content = models.JSONField()
    sha256 = models.CharField(max_length=64)
    created_by = models.CharField(max_length=40)
    created_at = models.DateTimeField()

    class Meta:
        ordering = ["number"]
        constraints = [
            models.UniqueConstraint(fields=["plan", "number"], name="plan_revision_number_once")
        ]

    def __str__(self) -> str:
        return f"{self.plan_id} r{self.number}"
