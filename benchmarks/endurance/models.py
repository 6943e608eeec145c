"""Rows that count what happened. Effects have no unique key: a doubled one must show."""

from django.db import models


class Write(models.Model):
    """A write that a client asked for under a key of its own."""

    key = models.CharField(max_length=40, unique=True)
    number = models.PositiveIntegerField()

    def __str__(self) -> str:
        return self.key


class Duty(models.Model):
    """What a background job has to do once."""

    done_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return str(self.pk)


class Effect(models.Model):
    """Something visible that a handler ("echo") or a job ("job") has done."""

    kind = models.CharField(max_length=10)
    key = models.CharField(max_length=40)

    def __str__(self) -> str:
        return f"{self.kind} {self.key}"
