"""The state of a unit as a word."""

from __future__ import annotations

from datetime import date

from django.utils.translation import gettext as _

from motcua.agencies.models import Unit
from motcua.ui.formatting import vndate
from motcua.ui.parts import Badge


def badge_of(unit: Unit, on: date) -> Badge:
    """Whether the unit exists on the day, and whether it stands outside the line of command."""
    if unit.valid_until and unit.valid_until < on:
        return Badge("neutral", _("Kết thúc %(day)s") % {"day": vndate(unit.valid_until)}, "locked")
    if unit.valid_from and unit.valid_from > on:
        return Badge("neutral", _("Có từ %(day)s") % {"day": vndate(unit.valid_from)}, "waiting")
    if unit.valid_until:
        return Badge("warn", _("Đến hết %(day)s") % {"day": vndate(unit.valid_until)})
    if unit.is_partner:
        return Badge("neutral", _("Cơ quan phối hợp"), "hand_over")
    return Badge("good", _("Đang hoạt động"))
