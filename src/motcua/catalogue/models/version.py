"""A version of a procedure: its whole content, in force on certain days."""

from datetime import date
from functools import cached_property
from typing import Self

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from motcua.catalogue.models.announcement import Announcement
from motcua.catalogue.models.procedure import Procedure
from motcua.catalogue.models.sector import Sector
from motcua.catalogue.rules.announcement_kinds import Change
from motcua.catalogue.rules.completeness import owed
from motcua.catalogue.rules.kinds import Level, OnlineLevel, VersionState
from motcua.catalogue.rules.record import ProcedureRecord
from motcua.catalogue.rules.record_json import digest, from_json, to_json
from motcua.catalogue.rules.validity import Span
from motcua.foundation.fields import CodeField
from motcua.kernel.text import fold

NARROWED_BY = (
    "procedure", "sector", "valid_from", "valid_until", "online_level",
    "at_ministry", "at_province", "at_commune", "at_other",
)  # fmt: skip
"""Read from the index where lists are narrowed: behind the record a column costs its whole row."""


class VersionQuerySet(models.QuerySet["ProcedureVersion"]):
    """Versions in the words of the domain."""

    def in_force(self, on: date) -> Self:
        """Announced versions whose days hold `on`."""
        return self.filter(
            Q(valid_from__isnull=True) | Q(valid_from__lte=on),
            Q(valid_until__isnull=True) | Q(valid_until__gte=on),
            state=VersionState.ANNOUNCED,
        )

    def public(self) -> Self:
        """Of procedures that strangers may see."""
        return self.filter(procedure__is_internal=False)


class ProcedureVersion(models.Model):
    """The content of a procedure as announced; kept as JSON (see `rules.record`).

    The columns beside it repeat what lists sort and filter by; `put` writes both together.
    Without `valid_from` nobody knows since when (imported records). A version that was announced
    is never edited: a slip is put right by a `Correction`, which raises `revision`.
    """

    code = CodeField()
    procedure = models.ForeignKey(Procedure, models.PROTECT, related_name="versions")
    ordinal = models.PositiveIntegerField(_("lần"))
    state = models.CharField(
        max_length=10, choices=VersionState.choices(), default=VersionState.DRAFT.value
    )
    change = models.CharField(max_length=10, choices=Change.choices(), default=Change.NEW.value)
    announcement = models.ForeignKey(
        Announcement, models.PROTECT, null=True, blank=True, related_name="versions"
    )
    decision = models.CharField(_("quyết định công bố"), max_length=100, blank=True)
    """Number of the decision, also where only the number is known ("163/QĐ-BTP")."""
    decided_on = models.DateField(_("ngày quyết định"), null=True, blank=True)
    valid_from = models.DateField(_("có hiệu lực từ"), null=True, blank=True)
    valid_until = models.DateField(_("đến hết ngày"), null=True, blank=True)
    ended_because = models.CharField(_("lý do hết hiệu lực"), max_length=300, blank=True)
    record = models.JSONField(_("nội dung"))
    digest = models.CharField(max_length=64)
    cited_digest = models.CharField(max_length=64, blank=True, editable=False)
    """Of the content whose legal bases stand in the register of documents."""
    revision = models.PositiveIntegerField(default=1)

    name = models.CharField(_("tên thủ tục"), max_length=1200)
    folded = models.CharField(max_length=1200, editable=False)
    name_key = models.CharField(max_length=120, editable=False)
    """The beginning of the folded name: what lists sort by."""
    sector = models.ForeignKey(Sector, models.PROTECT, related_name="versions")
    at_ministry = models.BooleanField(default=False)
    at_province = models.BooleanField(default=False)
    at_commune = models.BooleanField(default=False)
    at_other = models.BooleanField(default=False)
    online_level = models.CharField(
        max_length=12, choices=OnlineLevel.choices(), default=OnlineLevel.UNKNOWN.value
    )

    missing_count = models.PositiveSmallIntegerField(default=0, editable=False)
    """How many things that are ours to say are not (see rules.completeness)."""

    created_by = models.CharField(max_length=40)
    created_at = models.DateTimeField()
    edited_by = models.CharField(max_length=40, blank=True)
    edited_at = models.DateTimeField(null=True, blank=True)
    announced_at = models.DateTimeField(null=True, blank=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    """When its announcement was taken back, before its first day."""
    withdrawn_because = models.CharField(_("lý do rút lại"), max_length=300, blank=True)
    began_told_at = models.DateTimeField(null=True, blank=True)
    """When the worker told others that the first day had come."""
    ended_told_at = models.DateTimeField(null=True, blank=True)
    """When the worker told others that the last day was past."""

    objects = VersionQuerySet.as_manager()

    class Meta:
        verbose_name = _("phiên bản thủ tục")
        ordering = ["procedure", "-ordinal"]
        indexes = [
            models.Index(fields=["state", "name_key", "id", *NARROWED_BY], name="version_by_name"),
            models.Index(
                # Its last three let it answer alone, as the one by name does: a planner without
                # statistics would else read that one whole for every sector.
                fields=[
                    "sector",
                    "state",
                    "name_key",
                    "id",
                    "procedure",
                    "valid_from",
                    "valid_until",
                ],
                name="version_by_sector",
            ),
            models.Index(
                fields=["name_key", "id", "state", *NARROWED_BY, "missing_count"],
                condition=Q(missing_count__gt=0),
                name="version_incomplete",
            ),
            models.Index(
                fields=["id"], condition=~Q(cited_digest=F("digest")), name="version_uncited"
            ),
            models.Index(fields=["procedure", "state", "valid_from"], name="version_in_force"),
            models.Index(
                fields=["state", "announced_at", "id"],
                condition=Q(valid_from__isnull=False),
                name="version_news",
            ),
            models.Index(fields=["state", "announced_at", "id"], name="version_announced_at"),
            models.Index(fields=["state", "valid_until", "id"], name="version_ended_on"),
            models.Index(
                fields=["withdrawn_at", "id"],
                condition=Q(withdrawn_at__isnull=False),
                name="version_withdrawn_at",
            ),
            models.Index(
                fields=["valid_until"],
                condition=Q(ended_told_at__isnull=True, valid_until__isnull=False),
                name="version_end_untold",
            ),
            models.Index(
                fields=["valid_from"],
                condition=Q(began_told_at__isnull=True, valid_from__isnull=False),
                name="version_begin_untold",
            ),
        ]
        constraints = [
            models.UniqueConstraint(fields=["procedure", "ordinal"], name="version_ordinal_once"),
            models.UniqueConstraint(
                fields=["procedure"],
                condition=Q(state=VersionState.DRAFT.value),
                name="version_one_draft",
            ),
            models.CheckConstraint(
                name="version_ends_after_it_starts",
                condition=Q(valid_from__isnull=True)
                | Q(valid_until__isnull=True)
                | Q(valid_until__gte=F("valid_from")),
            ),
            models.CheckConstraint(
                name="version_announced_says_when",
                condition=~Q(state=VersionState.ANNOUNCED.value) | Q(announced_at__isnull=False),
            ),
            models.CheckConstraint(
                name="version_withdrawn_says_why",
                condition=~Q(state=VersionState.WITHDRAWN.value)
                | (Q(withdrawn_at__isnull=False) & ~Q(withdrawn_because="")),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.procedure_id}/{self.ordinal}"

    def put(self, record: ProcedureRecord, sector: Sector) -> None:
        """Set the content and the columns that repeat parts of it; the caller saves."""
        self.record, self.digest = to_json(record), digest(record)
        self.name, self.folded = record.name, fold(record.name)
        self.name_key, self.sector = self.folded[:120], sector
        self.at_ministry = Level.MINISTRY in record.levels
        self.at_province = Level.PROVINCE in record.levels
        self.at_commune = Level.COMMUNE in record.levels
        self.at_other = Level.OTHER in record.levels
        self.online_level = record.online_level
        self.missing_count = len(owed(record, self.procedure.source))
        self.__dict__.pop("content", None)

    @cached_property
    def content(self) -> ProcedureRecord:
        """The record as a value."""
        return from_json(self.record)

    @property
    def span(self) -> Span:
        """Its days."""
        return Span(self.valid_from, self.valid_until)

    def is_in_force(self, on: date) -> bool:
        """Whether it is announced and its days hold `on`."""
        return self.state == VersionState.ANNOUNCED and self.span.holds(on)
