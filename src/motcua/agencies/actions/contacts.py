"""How to reach a unit: adding, correcting, removing contact points."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime

from django.db import transaction

from motcua.agencies import policies
from motcua.agencies.actions.finding import locked_unit
from motcua.agencies.models import ContactPoint
from motcua.agencies.rules.descriptions import ContactDescription
from motcua.foundation import audit
from motcua.foundation.actor import Actor
from motcua.foundation.pages import invalidate
from motcua.foundation.policies import Missing


def add_contact_point(
    unit_code: str, told: ContactDescription, *, by: Actor, at: datetime
) -> ContactPoint:
    """Add a way to reach the unit."""
    with transaction.atomic():
        unit = locked_unit(unit_code)
        policies.require_edit(by, unit.path)
        contact = ContactPoint.objects.create(unit=unit, **asdict(told))
        changes = {"value": contact.value}
        invalidate("units")
        audit.record("agencies.contact_added", unit, by=by, at=at, changes=changes)
    return contact


def edit_contact_point(
    code: str, told: ContactDescription, *, by: Actor, at: datetime
) -> ContactPoint:
    """Correct a contact point. Raises Missing."""
    with transaction.atomic():
        contact = _locked(code)
        policies.require_edit(by, contact.unit.path)
        changes = {"old_value": contact.value, "value": told.value}
        for field, value in asdict(told).items():
            setattr(contact, field, value)
        contact.save(update_fields=list(asdict(told)))
        invalidate("units")
        audit.record("agencies.contact_edited", contact.unit, by=by, at=at, changes=changes)
    return contact


def remove_contact_point(code: str, *, by: Actor, at: datetime) -> None:
    """Remove a contact point. Raises Missing."""
    with transaction.atomic():
        contact = _locked(code)
        policies.require_edit(by, contact.unit.path)
        changes = {"value": contact.value}
        contact.delete()
        invalidate("units")
        audit.record("agencies.contact_removed", contact.unit, by=by, at=at, changes=changes)


def _locked(code: str) -> ContactPoint:
    contacts = ContactPoint.objects.select_for_update(of=("self",), no_key=True)
    contact = contacts.select_related("unit").filter(code=code).first()
    if contact is None:
        raise Missing
    return contact
