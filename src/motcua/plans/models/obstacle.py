"""Khó khăn, vướng mắc: an obstacle that climbs one level at a time and fills the report."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from motcua.agencies.keys import unit_key
from motcua.foundation.fields import CodeField
from motcua.foundation.paths import PathField
from motcua.plans.models.plan import Plan
from motcua.plans.models.task import Task
from motcua.plans.rules.states import ObstacleState


class Obstacle(models.Model):
    """What stands in the way of a task or a plan, who holds it now, and how it ended."""

    code = CodeField()
    plan = models.ForeignKey(Plan, models.CASCADE, null=True, blank=True, related_name="obstacles")
    task = models.ForeignKey(Task, models.CASCADE, null=True, blank=True, related_name="obstacles")
    owner_path = PathField()
    text = models.TextField(_("khó khăn, vướng mắc"))
    proposal = models.TextField(_("kiến nghị, đề xuất"), blank=True)
    raised_unit = unit_key()
    raised_path = PathField()
    holder = unit_key()
    holder_path = PathField()
    state = models.CharField(
        max_length=10, choices=ObstacleState.choices(), default=ObstacleState.OPEN.value
    )
    resolution = models.TextField(_("cách giải quyết"), blank=True)
    raised_by = models.CharField(max_length=40)
    raised_at = models.DateTimeField()
    resolved_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("khó khăn, vướng mắc")
        ordering = ["-raised_at", "-id"]
        indexes = [models.Index(fields=["holder_path", "state"], name="obstacle_holder_state")]
        constraints = [
            models.CheckConstraint(
                name="obstacle_on_plan_or_task",
                condition=Q(plan__isnull=False) | Q(task__isnull=False),
            ),
            models.CheckConstraint(
                name="obstacle_resolved_says_how",
                condition=~Q(state=ObstacleState.RESOLVED.value)
                | (~Q(resolution="") & Q(resolved_at__isnull=False)),
            ),
        ]

    def __str__(self) -> str:
        return self.text[:80]
