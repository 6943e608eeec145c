"""The words of a plan as rows: sections, targets, money, each with its place in the source."""

from typing import Self, TypeVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from motcua.foundation.fields import CodeField
from motcua.plans.models.plan import Plan

Item = TypeVar("Item", bound=models.Model, covariant=True)


class PlanItemQuerySet(models.QuerySet[Item]):
    """Items that still count."""

    def kept(self) -> Self:
        """Without the items dropped in review."""
        return self.filter(dropped_at__isnull=True)


class PlanItem(models.Model):
    """What every item of a plan has: order, place in the source text, origin, dropped or not."""

    order = models.PositiveIntegerField(default=0)
    place_start = models.PositiveIntegerField(null=True, blank=True)
    place_end = models.PositiveIntegerField(null=True, blank=True)
    is_added = models.BooleanField(default=False)
    """Typed in review, not read from the document."""
    dropped_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        abstract = True


class Section(PlanItem):
    """A heading of the plan: "V.2.a", its words, its level."""

    code = CodeField()
    plan = models.ForeignKey(Plan, models.CASCADE, related_name="sections")
    number = models.CharField(_("số mục"), max_length=30, blank=True)
    heading = models.TextField(_("tên mục"))
    level = models.PositiveSmallIntegerField(default=1)

    objects = PlanItemQuerySet.as_manager()

    class Meta:
        verbose_name = _("mục")
        ordering = ["order", "id"]
        constraints = [
            models.CheckConstraint(
                name="section_level_1_to_4", condition=models.Q(level__gte=1, level__lte=4)
            )
        ]

    def __str__(self) -> str:
        return f"{self.number} {self.heading[:80]}"


class Target(PlanItem):
    """Chỉ tiêu: a quantified aim of the plan, in the plan's own words."""

    code = CodeField()
    plan = models.ForeignKey(Plan, models.CASCADE, related_name="targets")
    text = models.TextField(_("chỉ tiêu"))
    metric = models.CharField(_("nội dung đo"), max_length=300, blank=True)
    comparator = models.CharField(_("so sánh"), max_length=2, default=">=")
    value = models.DecimalField(
        _("giá trị"), max_digits=18, decimal_places=3, null=True, blank=True
    )
    unit = models.CharField(_("đơn vị tính"), max_length=60, blank=True)
    period = models.CharField(_("nhịp"), max_length=20, blank=True)
    """tuần, tháng, quý, năm or "" for the whole plan."""
    deadline_on = models.DateField(_("đến ngày"), null=True, blank=True)

    objects = PlanItemQuerySet.as_manager()

    class Meta:
        verbose_name = _("chỉ tiêu")
        ordering = ["order", "id"]
        constraints = [
            models.CheckConstraint(
                name="target_comparator_known",
                condition=models.Q(comparator__in=[">=", "<=", ">", "<", "="]),
            )
        ]

    def __str__(self) -> str:
        return self.text[:80]


class BudgetLine(PlanItem):
    """Dự toán: an amount of the plan for something, in whole đồng."""

    code = CodeField()
    plan = models.ForeignKey(Plan, models.CASCADE, related_name="budget_lines")
    text = models.TextField(_("nội dung chi"))
    amount_vnd = models.BigIntegerField(_("số tiền"))

    objects = PlanItemQuerySet.as_manager()

    class Meta:
        verbose_name = _("dòng dự toán")
        ordering = ["order", "id"]
        constraints = [
            models.CheckConstraint(
                name="budget_line_not_negative", condition=models.Q(amount_vnd__gte=0)
            )
        ]

    def __str__(self) -> str:
        return f"{self.text[:60]}: {self.amount_vnd}"
