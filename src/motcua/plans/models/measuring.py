"""How a target is measured: the measure it is bound to, and figures entered by hand."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from motcua.foundation.fields import CodeField
from motcua.plans.models.evidence import Evidence
from motcua.plans.models.structure import Target


class MeasureBinding(models.Model):
    """A target bound to a measure of the registry by name, with the filters it counts over."""

    target = models.OneToOneField(Target, models.CASCADE, related_name="binding")
    measure = models.CharField(_("thước đo"), max_length=60)
    filters = models.JSONField(default=dict, blank=True)
    value = models.DecimalField(
        _("mức phải đạt"), max_digits=18, decimal_places=3, null=True, blank=True
    )
    """The number agreed for a wordy target; null where the signed words give one."""
    bound_by = models.CharField(max_length=40)
    bound_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.CheckConstraint(name="binding_names_a_measure", condition=~models.Q(measure=""))
        ]

    def __str__(self) -> str:
        return f"{self.target_id}: {self.measure}"


class MeasureReading(models.Model):
    """A figure entered by hand for a target, with what it rests on."""

    code = CodeField()
    target = models.ForeignKey(Target, models.CASCADE, related_name="readings")
    value = models.DecimalField(_("giá trị"), max_digits=18, decimal_places=3)
    whole = models.PositiveIntegerField(_("tính trên"), null=True, blank=True)
    """Of how many a share is; without it a share of persons is not published."""
    read_on = models.DateField(_("tính đến ngày"))
    evidence = models.ForeignKey(
        Evidence, models.SET_NULL, null=True, blank=True, related_name="readings"
    )
    source = models.CharField(_("nguồn số liệu"), max_length=300)
    by = models.CharField(max_length=40)
    at = models.DateTimeField()

    class Meta:
        ordering = ["-read_on", "-id"]
        constraints = [
            models.CheckConstraint(
                name="measure_reading_names_source", condition=~models.Q(source="")
            )
        ]

    def __str__(self) -> str:
        return f"{self.target_id} = {self.value}"
