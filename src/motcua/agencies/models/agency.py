"""An agency: a body with its own seal that issues documents under its own symbol."""

from __future__ import annotations

from datetime import date

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from motcua.agencies.models.kinds import AgencyKind, Level
from motcua.agencies.models.validity import DatedQuerySet, ends_after_it_starts, is_valid_on
from motcua.foundation.fields import CodeField

DISTRICTS_ENDED_ON = date(2025, 6, 30)
"""The last day of the district tier (Resolution 203/2025/QH15, art. 2)."""


class AgencyQuerySet(DatedQuerySet["Agency"]):
    """Agencies in the words of the domain."""


class Agency(models.Model):
    """A body that issues documents: a ministry, a people's committee, a department, a partner.

    Each agency has one root unit, which stands for it in the tree of units.
    """

    code = CodeField(_("mã"))
    name = models.CharField(_("tên đầy đủ"), max_length=200)
    short_name = models.CharField(_("tên gọn"), max_length=80, blank=True)
    symbol = models.CharField(_("ký hiệu trong số văn bản"), max_length=40, blank=True)
    kind = models.CharField(_("loại"), max_length=20, choices=AgencyKind)
    level = models.CharField(_("cấp"), max_length=10, choices=Level)
    place = models.CharField(_("địa danh trên văn bản"), max_length=80, blank=True)
    parent = models.ForeignKey(
        "self",
        verbose_name=_("cơ quan cấp trên"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="children",
    )
    valid_from = models.DateField(_("có từ ngày"), null=True, blank=True)
    valid_until = models.DateField(_("đến hết ngày"), null=True, blank=True)
    successor = models.ForeignKey(
        "self",
        verbose_name=_("cơ quan kế thừa"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="predecessors",
    )

    objects = AgencyQuerySet.as_manager()

    class Meta:
        verbose_name = _("cơ quan")
        verbose_name_plural = _("cơ quan")
        ordering = ["name", "id"]
        constraints = [
            ends_after_it_starts("agency_ends_after_it_starts"),
            models.CheckConstraint(
                name="agency_kind_known", condition=Q(kind__in=AgencyKind.values)
            ),
            models.CheckConstraint(name="agency_level_known", condition=Q(level__in=Level.values)),
            models.CheckConstraint(
                name="agency_is_not_its_own_parent",
                condition=Q(parent__isnull=True) | ~Q(parent=F("id")),
            ),
            models.CheckConstraint(
                name="agency_successor_only_after_its_end",
                condition=Q(successor__isnull=True) | Q(valid_until__isnull=False),
            ),
            models.CheckConstraint(
                name="agency_district_tier_has_ended",
                condition=~Q(level=Level.DISTRICT) | Q(valid_until__lte=DISTRICTS_ENDED_ON),
            ),
        ]

    def __str__(self) -> str:
        return self.name

    def exists_on(self, day: date) -> bool:
        """Whether the agency exists on `day`."""
        return is_valid_on(self.valid_from, self.valid_until, day)
