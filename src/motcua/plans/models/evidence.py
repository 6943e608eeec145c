"""Minh chứng: proof that something was done, counted once whatever it serves."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from motcua.agencies.keys import agency_key, unit_key
from motcua.foundation.fields import CodeField
from motcua.foundation.paths import PathField
from motcua.plans.models.task import Assignment, ExpectedResult, Task
from motcua.plans.rules.evidence_kinds import EvidenceKind
from motcua.plans.rules.states import CaptureState, EvidenceState


class Evidence(models.Model):
    """A thing of its own: a published item, a broadcast, a meeting … with its figures and files.

    It serves any number of expected results in any number of plans through `EvidenceUse`.
    """

    code = CodeField()
    agency = agency_key()
    owner_path = PathField()
    unit = unit_key(optional=True)
    unit_path = PathField(blank=True)
    kind = models.CharField(_("loại"), max_length=20, choices=EvidenceKind.choices())
    title = models.CharField(_("tên minh chứng"), max_length=300)
    happened_on = models.DateField(_("ngày"))
    theme = models.CharField(_("chủ đề"), max_length=120, blank=True)
    figures = models.JSONField(_("số liệu"), default=dict, blank=True)
    """Whole numbers and words by name: station, minutes, times, copies, attendance."""
    url = models.URLField(_("địa chỉ"), max_length=1000, blank=True)
    url_key = models.CharField(max_length=64, blank=True)
    """SHA-256 of the canonical address: the same page is one proof."""
    note = models.TextField(_("ghi chú"), blank=True)
    entered_for = models.CharField(_("nguồn"), max_length=200, blank=True)
    upload_key = models.CharField(max_length=64, blank=True)
    """Chosen by the phone: the same at every attempt to send, so that it arrives once."""

    state = models.CharField(
        max_length=10, choices=EvidenceState.choices(), default=EvidenceState.WAITING.value
    )
    refused_reason = models.TextField(blank=True)
    confirmed_by = models.CharField(max_length=40, blank=True)
    confirmed_at = models.DateTimeField(null=True, blank=True)
    created_by = models.CharField(max_length=40)
    created_at = models.DateTimeField()

    class Meta:
        verbose_name = _("minh chứng")
        ordering = ["-created_at", "-id"]
        indexes = [
            models.Index(fields=["unit_path", "kind", "happened_on"], name="evidence_unit_kind"),
            models.Index(fields=["owner_path", "state", "id"], name="evidence_owner_state"),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["agency", "url_key"],
                condition=~Q(url_key="") & ~Q(state=EvidenceState.REFUSED.value),
                name="evidence_address_once",
            ),
            models.UniqueConstraint(
                fields=["created_by", "upload_key"],
                condition=~Q(upload_key=""),
                name="evidence_upload_once",
            ),
            models.CheckConstraint(
                name="evidence_refused_says_why",
                condition=~Q(state=EvidenceState.REFUSED.value) | ~Q(refused_reason=""),
            ),
        ]

    def __str__(self) -> str:
        return self.title[:80]


class EvidenceFile(models.Model):
    """A file of a proof: photograph, scan, screenshot."""

    evidence = models.ForeignKey(Evidence, models.CASCADE, related_name="files")
    file = models.ForeignKey("foundation.StoredFile", models.PROTECT, related_name="+")
    caption = models.CharField(max_length=200, blank=True)
    order = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["order", "id"]
        constraints = [
            models.UniqueConstraint(fields=["evidence", "file"], name="evidence_file_once")
        ]

    def __str__(self) -> str:
        return f"{self.evidence_id}: {self.caption}"


class EvidenceUse(models.Model):
    """One proof serving one unit's part in a task: the result of its day, with what it brings.

    Without a result the task owes nothing by a day (not specified, as it arises, sent back): the
    proof still stands with the task and takes its window once there is one.
    """

    evidence = models.ForeignKey(Evidence, models.CASCADE, related_name="uses")
    assignment = models.ForeignKey(Assignment, models.CASCADE, related_name="evidence_uses")
    result = models.ForeignKey(
        ExpectedResult, models.CASCADE, null=True, blank=True, related_name="uses"
    )
    task = models.ForeignKey(Task, models.CASCADE, related_name="evidence_uses")
    amount = models.PositiveIntegerField(default=1)
    is_asked = models.BooleanField(default=False)
    """Added to a proof already confirmed, by somebody who may not confirm: it waits by itself."""

    class Meta:
        indexes = [
            models.Index(fields=["evidence"], condition=Q(is_asked=True), name="evidence_use_asked")
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["evidence", "result"],
                condition=Q(result__isnull=False),
                name="evidence_use_once",
            ),
            models.UniqueConstraint(
                fields=["evidence", "assignment"],
                condition=Q(result__isnull=True),
                name="evidence_use_without_result_once",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.evidence_id} → {self.result_id}"


class LinkCapture(models.Model):
    """What was found behind a pasted address, fetched by a job; a failure is said."""

    evidence = models.OneToOneField(Evidence, models.CASCADE, related_name="capture")
    state = models.CharField(
        max_length=8, choices=CaptureState.choices(), default=CaptureState.QUEUED.value
    )
    attempts = models.PositiveSmallIntegerField(default=0)
    next_attempt_at = models.DateTimeField()
    claimed_at = models.DateTimeField(null=True, blank=True)
    status_code = models.PositiveSmallIntegerField(null=True, blank=True)
    headers = models.JSONField(default=dict, blank=True)
    sha256 = models.CharField(max_length=64, blank=True)
    page_title = models.CharField(max_length=300, blank=True)
    file = models.ForeignKey("foundation.StoredFile", models.PROTECT, null=True, related_name="+")
    error = models.CharField(max_length=300, blank=True)
    captured_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        indexes = [models.Index(fields=["state", "next_attempt_at"], name="capture_due")]
        constraints = [
            models.CheckConstraint(
                name="capture_failed_says_why",
                condition=~Q(state=CaptureState.FAILED.value) | ~Q(error=""),
            )
        ]

    def __str__(self) -> str:
        return f"{self.evidence_id}: {self.state}"


class SignedLink(models.Model):
    """A way for a unit without an account to answer for one task: random token, only its hash."""

    assignment = models.ForeignKey("plans.Assignment", models.CASCADE, related_name="signed_links")
    code = CodeField()
    token_hash = models.CharField(max_length=64, unique=True)
    created_by = models.CharField(max_length=40)
    created_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True, blank=True)
    used_count = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="signed_link_expires_later",
                condition=Q(expires_at__gt=models.F("created_at")),
            )
        ]

    def __str__(self) -> str:
        return f"{self.code} → {self.assignment_id}"


class Reminder(models.Model):
    """A reminder sent for an expected result at one step (50, 80, 100 % of its time)."""

    result = models.ForeignKey(ExpectedResult, models.CASCADE, related_name="reminders")
    step = models.PositiveSmallIntegerField()
    sent_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["result", "step"], name="reminder_step_once")
        ]

    def __str__(self) -> str:
        return f"{self.result_id} {self.step} %"
