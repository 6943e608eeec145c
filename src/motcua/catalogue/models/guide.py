"""What leads a person to a procedure: events of life, places for what is not ours."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from motcua.catalogue.models.procedure import Procedure
from motcua.foundation.fields import CodeField


class LifeEvent(models.Model):
    """ "Sinh con": what people come for, with questions that choose what they need.

    `questions` is a list of rules.record.Question as JSON.
    """

    code = CodeField()
    slug = models.SlugField(_("địa chỉ"), max_length=80, unique=True)
    name = models.CharField(_("tên"), max_length=120)
    summary = models.CharField(_("nói gọn"), max_length=300, blank=True)
    questions = models.JSONField(_("câu hỏi"), default=list, blank=True)
    order = models.PositiveSmallIntegerField(_("thứ tự"), default=0)
    is_published = models.BooleanField(_("công khai"), default=False)

    class Meta:
        verbose_name = _("sự kiện đời sống")
        ordering = ["order", "name"]

    def __str__(self) -> str:
        return self.name


class LifeEventItem(models.Model):
    """A thing to do for a life event: a procedure, or advice on what is not one of ours."""

    life_event = models.ForeignKey(LifeEvent, models.CASCADE, related_name="items")
    procedure = models.ForeignKey(
        Procedure, models.PROTECT, null=True, blank=True, related_name="life_event_items"
    )
    title = models.CharField(_("việc cần làm"), max_length=200, blank=True)
    advice = models.TextField(_("hướng dẫn"), blank=True)
    url = models.URLField(_("nơi làm"), max_length=500, blank=True)
    when = models.JSONField(_("khi nào cần"), default=dict, blank=True)
    order = models.PositiveSmallIntegerField(_("thứ tự"), default=0)

    class Meta:
        verbose_name = _("việc của sự kiện đời sống")
        ordering = ["order", "id"]
        constraints = [
            models.CheckConstraint(
                name="life_event_item_says_what",
                condition=models.Q(procedure__isnull=False) | ~models.Q(title=""),
            )
        ]

    def __str__(self) -> str:
        return self.title or str(self.procedure_id)
