"""A unit: who is given work; the tree of units runs through all agencies."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, Self

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from motcua.agencies.models.alias import UnitAlias
from motcua.agencies.models.kinds import UnitKind
from motcua.agencies.models.validity import DatedQuerySet, ends_after_it_starts, is_valid_on
from motcua.foundation.fields import CodeField
from motcua.kernel.text import fold


class UnitQuerySet(DatedQuerySet["Unit"]):
    """Units in the words of the domain."""

    def under(self, path: str) -> Self:
        """The unit at `path` and everything below it."""
        return self.filter(path__startswith=path)

    def under_any(self, paths: Iterable[str]) -> Self:
        """Everything at or below one of the paths; no path, no unit."""
        condition = Q(pk__in=[])
        for path in paths:
            condition |= Q(path__startswith=path)
        return self.filter(condition)

    def called(self, text: str) -> Self:
        """Those whose name, or another name of theirs, contains the text; marks do not matter."""
        searched = fold(text)
        return self.filter(
            Q(folded__contains=searched)
            | Q(pk__in=UnitAlias.objects.filter(folded__contains=searched).values("unit"))
        )

    def roots(self) -> Self:
        """Units that stand for their whole agency."""
        return self.filter(kind=UnitKind.AGENCY)


class Unit(models.Model):
    """A part of an agency that receives work, or, as its root unit, the whole agency.

    `path` lists the ancestors ("bm/svhttdl/vp/") and never changes: rights are granted on it.
    A partner (`is_partner`) stands outside the line of command: it gets a request, never an order
    and never a late mark.
    """

    code = CodeField(_("mã"))
    agency = models.ForeignKey(
        "agencies.Agency",
        verbose_name=_("cơ quan"),
        on_delete=models.PROTECT,
        related_name="units",
    )
    parent = models.ForeignKey(
        "self",
        verbose_name=_("đơn vị cấp trên"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="children",
    )
    path = models.CharField(_("đường dẫn trong cây"), max_length=200, unique=True)
    name = models.CharField(_("tên đầy đủ"), max_length=200)
    short_name = models.CharField(_("tên gọn"), max_length=80, blank=True)
    folded = models.CharField(_("tên không dấu"), max_length=300, editable=False)
    kind = models.CharField(_("loại"), max_length=20, choices=UnitKind)
    is_partner = models.BooleanField(_("cơ quan phối hợp"), default=False)
    valid_from = models.DateField(_("có từ ngày"), null=True, blank=True)
    valid_until = models.DateField(_("đến hết ngày"), null=True, blank=True)
    successor = models.ForeignKey(
        "self",
        verbose_name=_("đơn vị kế thừa"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="predecessors",
    )

    objects = UnitQuerySet.as_manager()

    class Meta:
        verbose_name = _("đơn vị")
        verbose_name_plural = _("đơn vị")
        ordering = ["path"]
        constraints = [
            ends_after_it_starts("unit_ends_after_it_starts"),
            models.CheckConstraint(name="unit_kind_known", condition=Q(kind__in=UnitKind.values)),
            models.CheckConstraint(
                name="unit_path_ends_with_slash", condition=Q(path__endswith="/")
            ),
            models.CheckConstraint(
                name="unit_is_not_its_own_parent",
                condition=Q(parent__isnull=True) | ~Q(parent=F("id")),
            ),
            models.CheckConstraint(
                name="unit_successor_only_after_its_end",
                condition=Q(successor__isnull=True) | Q(valid_until__isnull=False),
            ),
            models.CheckConstraint(
                name="unit_is_not_its_own_successor",
                condition=Q(successor__isnull=True) | ~Q(successor=F("id")),
            ),
            models.UniqueConstraint(
                name="unit_one_root_per_agency",
                fields=["agency"],
                condition=Q(kind=UnitKind.AGENCY),
            ),
        ]

    def __str__(self) -> str:
        return self.name

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save with the searching form of both names."""
        self.folded = fold(f"{self.name} {self.short_name}")
        if fields := kwargs.get("update_fields"):
            kwargs["update_fields"] = {*fields, "folded"}
        super().save(*args, **kwargs)

    def exists_on(self, day: date) -> bool:
        """Whether the unit exists on `day`."""
        return is_valid_on(self.valid_from, self.valid_until, day)

    @property
    def depth(self) -> int:
        """How many units stand above this one."""
        return self.path.count("/") - 1
