"""A document on its way in: uploaded, being read, read into a plan, or refused with the reason."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from motcua.agencies.keys import unit_key
from motcua.foundation.fields import CodeField
from motcua.foundation.paths import PathField
from motcua.plans.models.plan import Plan
from motcua.plans.rules.states import ImportState


class PlanImport(models.Model):
    """One upload. A document that cannot be read, or is no plan, leaves no plan behind."""

    code = CodeField()
    owner = unit_key()
    owner_path = PathField(db_index=True)
    file = models.ForeignKey(
        "foundation.StoredFile", models.PROTECT, null=True, blank=True, related_name="+"
    )
    file_name = models.CharField(max_length=255)
    state = models.CharField(
        max_length=10, choices=ImportState.choices(), default=ImportState.QUEUED.value
    )
    message = models.TextField(blank=True)
    """Why it was refused, in Vietnamese: what happened, what was kept, what to do."""
    plan = models.ForeignKey(Plan, models.SET_NULL, null=True, blank=True, related_name="imports")
    by = models.CharField(max_length=40)
    at = models.DateTimeField()
    claimed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("lượt nạp kế hoạch")
        ordering = ["-at", "-id"]
        constraints = [
            models.CheckConstraint(
                name="import_refused_says_why",
                condition=~Q(state=ImportState.REFUSED.value) | ~Q(message=""),
            )
        ]

    def __str__(self) -> str:
        return f"{self.file_name}: {self.state}"
