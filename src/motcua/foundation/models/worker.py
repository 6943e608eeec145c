"""Heartbeats: of workers and of everything that runs on a schedule."""

from datetime import datetime
from typing import Self

from django.db import models


class WorkerBeat(models.Model):
    """A worker process that says every few seconds that it lives."""

    worker = models.CharField("tiến trình", max_length=64, unique=True)
    place = models.CharField("nơi chạy", max_length=200)
    started_at = models.DateTimeField("bắt đầu lúc")
    beat_at = models.DateTimeField("nhịp gần nhất")

    class Meta:
        verbose_name = "nhịp của tiến trình"
        verbose_name_plural = "nhịp của tiến trình"

    def __str__(self) -> str:
        return f"{self.worker} ({self.place})"


class ScheduledJobQuerySet(models.QuerySet["ScheduledJob"]):
    """The claim that lets one worker, and only one, run a job."""

    def due(self, at: datetime) -> Self:
        """Jobs whose time has come and that nobody holds."""
        return self.filter(next_run_at__lte=at, holder="")

    def claim(self, name: str, *, holder: str, at: datetime) -> bool:
        """Take the job if it is still due and free; False when another was faster."""
        taken = self.due(at).filter(name=name).update(holder=holder, started_at=at)
        return taken == 1


class ScheduledJob(models.Model):
    """The state of one periodic job: when it ran, when it runs next, who holds it."""

    name = models.CharField("việc", max_length=100, unique=True)
    next_run_at = models.DateTimeField("chạy tiếp lúc")
    holder = models.CharField("tiến trình đang giữ", max_length=64, blank=True)
    started_at = models.DateTimeField("bắt đầu lúc", null=True)
    finished_at = models.DateTimeField("xong lúc", null=True)
    last_error = models.TextField("lỗi gần nhất", blank=True)

    objects = ScheduledJobQuerySet.as_manager()

    class Meta:
        verbose_name = "việc định kỳ"
        verbose_name_plural = "việc định kỳ"

    def __str__(self) -> str:
        return self.name
