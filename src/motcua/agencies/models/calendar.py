"""When an agency works: its week, and the days on which it differs from the country."""

from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from motcua.agencies.models.validity import DatedQuerySet, ends_after_it_starts


class WorkWeekRule(models.Model):
    """The working hours of an agency's week from one day to another (hours change by season).

    `blocks` maps the weekday ("0" is Monday) to its spans: {"0": [["07:30", "11:30"], …]}.
    """

    agency = models.ForeignKey(
        "agencies.Agency",
        verbose_name=_("cơ quan"),
        on_delete=models.CASCADE,
        related_name="week_rules",
    )
    blocks = models.JSONField(_("giờ làm việc trong tuần"))
    valid_from = models.DateField(_("áp dụng từ ngày"), null=True, blank=True)
    valid_until = models.DateField(_("đến hết ngày"), null=True, blank=True)
    basis = models.CharField(_("căn cứ"), max_length=200, blank=True)

    objects = DatedQuerySet.as_manager()

    class Meta:
        verbose_name = _("giờ làm việc")
        verbose_name_plural = _("giờ làm việc")
        ordering = ["agency", "valid_from", "id"]
        constraints = [ends_after_it_starts("work_week_rule_ends_after_it_starts")]

    def __str__(self) -> str:
        return f"{self.agency}: {self.basis}"


class DayKind(models.TextChoices):
    """Why a day is not an ordinary one (the kinds of kernel.working_time)."""

    HOLIDAY = "holiday", _("Nghỉ lễ, tết")
    SWAP_OFF = "swap_off", _("Nghỉ hoán đổi")
    MAKEUP_WORK = "makeup_work", _("Làm bù")
    LOCAL_OFF = "local_off", _("Nghỉ tại địa phương")


class DayState(models.TextChoices):
    """How sure the day is."""

    DECREED = "decreed", _("Đã có văn bản")
    COMPUTED = "computed", _("Tính theo luật")
    PROPOSED = "proposed", _("Dự kiến")


class CalendarDay(models.Model):
    """A day on which an agency, or with no agency the whole country, departs from its week.

    `blocks` are the hours still worked that day (a half-day); null means none on a day off and the
    ordinary hours on a make-up day.
    """

    agency = models.ForeignKey(
        "agencies.Agency",
        verbose_name=_("cơ quan"),
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="calendar_days",
    )
    on = models.DateField(_("ngày"))
    kind = models.CharField(_("loại ngày"), max_length=12, choices=DayKind)
    name = models.CharField(_("tên ngày"), max_length=120)
    state = models.CharField(
        _("tình trạng"), max_length=10, choices=DayState, default=DayState.DECREED
    )
    basis = models.CharField(_("căn cứ (số, ký hiệu văn bản)"), max_length=200, blank=True)
    blocks = models.JSONField(_("giờ vẫn làm việc"), null=True, blank=True)
    set_by = models.CharField(_("người ghi"), max_length=32, blank=True)
    set_at = models.DateTimeField(_("ghi lúc"))

    class Meta:
        verbose_name = _("ngày đặc biệt")
        verbose_name_plural = _("ngày đặc biệt")
        ordering = ["on", "id"]
        constraints = [
            models.UniqueConstraint(
                name="calendar_day_once_per_agency",
                fields=["agency", "on"],
                condition=Q(agency__isnull=False),
            ),
            models.UniqueConstraint(
                name="calendar_day_once_for_the_country",
                fields=["on"],
                condition=Q(agency__isnull=True),
            ),
            models.CheckConstraint(
                name="calendar_day_kind_known", condition=Q(kind__in=DayKind.values)
            ),
            models.CheckConstraint(
                name="calendar_day_state_known", condition=Q(state__in=DayState.values)
            ),
            models.CheckConstraint(
                name="calendar_day_decreed_names_its_basis",
                condition=~Q(state=DayState.DECREED) | ~Q(basis=""),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.on:%d/%m/%Y}: {self.name}"
