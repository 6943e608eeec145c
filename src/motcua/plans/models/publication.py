"""What of a plan its agency shows to everybody."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from motcua.plans.models.plan import Plan


class PlanPublication(models.Model):
    """The decision of the owner: which parts (`rules.publishing.Part`), since when, by whom.

    Without a row, or once withdrawn, nothing of the plan is public.
    """

    plan = models.OneToOneField(Plan, models.CASCADE, related_name="publication")
    parts = models.JSONField(_("những phần công khai"), default=list)
    published_by = models.CharField(max_length=40)
    published_at = models.DateTimeField(_("công khai lúc"))
    withdrawn_at = models.DateTimeField(_("thu hồi lúc"), null=True, blank=True)

    class Meta:
        verbose_name = _("kế hoạch công khai")
        ordering = ["-published_at", "-id"]
        indexes = [
            models.Index(
                fields=["published_at", "id"],
                condition=models.Q(withdrawn_at__isnull=True),
                name="publication_standing",
            )
        ]
        constraints = [
            models.CheckConstraint(
                name="publication_says_who", condition=~models.Q(published_by="")
            )
        ]

    def __str__(self) -> str:
        return f"{self.plan_id}: {', '.join(self.parts)}"
