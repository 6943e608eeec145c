"""A step that an obstacle took on its way up."""

from django.db import models

from motcua.agencies.keys import unit_key
from motcua.plans.models.obstacle import Obstacle


class ObstacleStep(models.Model):
    """One step of an obstacle: sent up a level, or answered."""

    obstacle = models.ForeignKey(Obstacle, models.CASCADE, related_name="steps")
    from_unit = unit_key()
    to_unit = unit_key()
    text = models.TextField(blank=True)
    by = models.CharField(max_length=40)
    at = models.DateTimeField()

    class Meta:
        ordering = ["at", "id"]

    def __str__(self) -> str:
        return f"{self.obstacle_id}: {self.from_unit_id} → {self.to_unit_id}"
