"""What a plan was read from, beside the plan: long, and needed only where words are compared."""

from django.db import models

from motcua.plans.models.plan import Plan


class PlanSource(models.Model):
    """The text of the document and its reading.

    Apart from `Plan`, so that a page that names a plan does not carry its whole document along.
    """

    plan = models.OneToOneField(Plan, models.CASCADE, related_name="source")
    text = models.TextField(blank=True)
    reading = models.JSONField(default=dict, blank=True)

    class Meta:
        ordering = ["plan"]

    def __str__(self) -> str:
        return f"{self.plan_id}: {self.text[:60]}"
