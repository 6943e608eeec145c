"""What leads a person to a procedure: events of life, desks, places for what is not ours."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from motcua.agencies.keys import unit_key
from motcua.catalogue.models.procedure import Procedure, Sector
from motcua.catalogue.rules.kinds import DeskRole
from motcua.foundation.fields import CodeField
from motcua.foundation.paths import PathField


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


class Signpost(models.Model):
    """Where to go for what is not ours: identity cards, passports, court matters."""

    code = CodeField()
    title = models.CharField(_("việc"), max_length=200)
    words = models.CharField(_("từ người dân hay gõ"), max_length=600, blank=True)
    advice = models.TextField(_("đến đâu"))
    url = models.URLField(_("địa chỉ"), max_length=500, blank=True)

    class Meta:
        verbose_name = _("chỉ đường")
        ordering = ["title"]

    def __str__(self) -> str:
        return self.title


class OneStopDesk(models.Model):
    """Bộ phận Một cửa: where people come, with hours and how to reach it.

    `hours` is a list of {"days": "Thứ Hai – Thứ Sáu", "from": "07:30", "until": "11:30"}.
    Without sectors it receives every procedure of its level.
    """

    code = CodeField()
    slug = models.SlugField(_("địa chỉ trên mạng"), max_length=100, unique=True)
    unit = unit_key()
    unit_path = PathField()
    name = models.CharField(_("tên"), max_length=200)
    address = models.CharField(_("địa chỉ"), max_length=300)
    directions = models.CharField(_("chỉ đường"), max_length=300, blank=True)
    hours = models.JSONField(_("giờ tiếp nhận"), default=list, blank=True)
    phone = models.CharField(_("điện thoại"), max_length=40, blank=True)
    hotline = models.CharField(_("đường dây nóng"), max_length=40, blank=True)
    email = models.EmailField(_("thư điện tử"), blank=True)
    website = models.URLField(_("trang thông tin"), blank=True)
    feedback_address = models.CharField(
        _("nơi nhận phản ánh, kiến nghị"), max_length=300, blank=True
    )
    serves_province = models.BooleanField(_("nhận thủ tục cấp tỉnh"), default=False)
    serves_commune = models.BooleanField(_("nhận thủ tục cấp xã"), default=True)
    sectors = models.ManyToManyField(
        Sector, verbose_name=_("lĩnh vực"), blank=True, related_name="desks"
    )
    is_published = models.BooleanField(_("công khai"), default=True)
    order = models.PositiveSmallIntegerField(_("thứ tự"), default=0)

    class Meta:
        verbose_name = _("bộ phận một cửa")
        ordering = ["order", "name"]

    def __str__(self) -> str:
        return self.name


class DeskOfficer(models.Model):
    """A person whose name hangs at the desk (Decree 118/2025/NĐ-CP art. 9.8)."""

    desk = models.ForeignKey(OneStopDesk, models.CASCADE, related_name="officers")
    code = CodeField()
    name = models.CharField(_("họ và tên"), max_length=120)
    post = models.CharField(_("chức danh"), max_length=160)
    role = models.CharField(
        max_length=8, choices=DeskRole.choices(), default=DeskRole.OFFICER.value
    )
    field = models.CharField(_("lĩnh vực phụ trách"), max_length=200, blank=True)
    phone = models.CharField(_("điện thoại"), max_length=40, blank=True)
    order = models.PositiveSmallIntegerField(_("thứ tự"), default=0)

    class Meta:
        verbose_name = _("người làm việc tại bộ phận một cửa")
        ordering = ["order", "id"]

    def __str__(self) -> str:
        return self.name
