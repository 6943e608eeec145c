"""Learning and forgetting the other names of units."""

from __future__ import annotations

from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from motcua.agencies import policies
from motcua.agencies.actions.finding import locked_unit
from motcua.agencies.models import UnitAlias
from motcua.foundation import audit
from motcua.foundation.actor import Actor
from motcua.foundation.policies import Missing
from motcua.kernel.text import fold, nfc, squeeze


def learn_alias(text: str, unit_code: str, *, by: Actor, at: datetime) -> None:
    """Remember that documents call the unit `text`; learning it again changes nothing."""
    said = squeeze(nfc(text))
    if not fold(said):
        raise ValidationError(_("Hãy ghi tên gọi khác."))
    with transaction.atomic():
        unit = locked_unit(unit_code)
        policies.require_learn(by, unit.path)
        _alias, is_new = UnitAlias.objects.get_or_create(
            unit=unit,
            text=said,
            defaults={"folded": fold(said), "learned_by": by.code, "learned_at": at},
        )
        if is_new:
            changes = {"text": said, "name": unit.name}
            audit.record("agencies.alias_learned", unit, by=by, at=at, changes=changes)


def forget_alias(text: str, unit_code: str, *, by: Actor, at: datetime) -> None:
    """Forget one of a unit's other names. Raises Missing when it has no such name."""
    with transaction.atomic():
        unit = locked_unit(unit_code)
        policies.require_edit(by, unit.path)
        if not UnitAlias.objects.filter(unit=unit, text=text).delete()[0]:
            raise Missing
        changes = {"text": text, "name": unit.name}
        audit.record("agencies.alias_forgotten", unit, by=by, at=at, changes=changes)
