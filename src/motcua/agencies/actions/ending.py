"""Ending units: merged, split, abolished; and taking that back."""

from __future__ import annotations

from datetime import date, datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from motcua.agencies import policies
from motcua.agencies.actions.finding import locked_unit
from motcua.agencies.messages import UnitAbolished
from motcua.agencies.models import Agency, Unit, UnitKind
from motcua.foundation import audit, outbox
from motcua.foundation.actor import Actor
from motcua.foundation.pages import invalidate


def abolish_unit(
    code: str, *, until: date, successor_code: str = "", by: Actor, at: datetime
) -> Unit:
    """Let a unit exist until `until` (inclusive); its work goes to the successor, if there is one.

    Raises ValidationError while units below it live on, or when the successor ends before it.
    """
    with transaction.atomic():
        unit = locked_unit(code)
        policies.require_edit(by, unit.path)
        successor = locked_unit(successor_code) if successor_code else None
        _refuse_impossible_end(unit, until, successor)
        unit.valid_until, unit.successor = until, successor
        unit.save(update_fields=["valid_until", "successor"])
        if unit.kind == UnitKind.AGENCY:
            heir = successor.agency if successor else None
            Agency.objects.filter(pk=unit.agency_id).update(valid_until=until, successor=heir)
        audit.record(
            "agencies.unit_abolished",
            unit,
            by=by,
            at=at,
            changes={
                "name": unit.name,
                "until": f"{until:%d/%m/%Y}",
                "successor": successor.name if successor else _("không có"),
            },
        )
        outbox.publish(
            UnitAbolished(unit=unit.code, until=until.isoformat(), successor=successor_code)
        )
    return unit


def restore_unit(code: str, *, by: Actor, at: datetime) -> Unit:
    """Take back the end of a unit that was recorded by mistake."""
    with transaction.atomic():
        unit = locked_unit(code)
        policies.require_edit(by, unit.path)
        unit.valid_until = unit.successor = None
        unit.save(update_fields=["valid_until", "successor"])
        if unit.kind == UnitKind.AGENCY:
            Agency.objects.filter(pk=unit.agency_id).update(valid_until=None, successor=None)
        invalidate("units")
        audit.record("agencies.unit_restored", unit, by=by, at=at, changes={"name": unit.name})
    return unit


def _refuse_impossible_end(unit: Unit, until: date, successor: Unit | None) -> None:
    if unit.valid_from and until < unit.valid_from:
        raise ValidationError(_("Ngày kết thúc đứng trước ngày đơn vị được lập."))
    alive = Q(valid_until__isnull=True) | Q(valid_until__gt=until)
    below = Unit.objects.under(unit.path).exclude(pk=unit.pk).filter(alive).first()
    if below:
        raise ValidationError(
            _("%(name)s vẫn thuộc đơn vị này. Hãy kết thúc các đơn vị bên dưới trước."),
            params={"name": below.name},
        )
    if successor is None:
        return
    if successor.path.startswith(unit.path):
        raise ValidationError(_("Đơn vị kế thừa phải là đơn vị khác, không nằm trong đơn vị này."))
    if successor.valid_until and successor.valid_until <= until:
        raise ValidationError(_("Đơn vị kế thừa cũng đã kết thúc. Hãy chọn đơn vị đang hoạt động."))
