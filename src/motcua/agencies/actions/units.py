"""Adding and naming agencies and units."""

from __future__ import annotations

from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from motcua.agencies import policies
from motcua.agencies.actions.finding import locked_agency, locked_unit, root_of
from motcua.agencies.messages import UnitRenamed
from motcua.agencies.models import Agency, Unit, UnitAlias, UnitKind
from motcua.agencies.rules.descriptions import NewAgency, NewUnit, segment_of
from motcua.foundation import audit, outbox
from motcua.foundation.actor import Actor
from motcua.foundation.pages import invalidate
from motcua.kernel.text import fold, squeeze


def add_agency(new: NewAgency, *, by: Actor, at: datetime) -> Unit:
    """Add an agency; returns its root unit (`.agency` is the agency)."""
    with transaction.atomic():
        parent = locked_unit(new.parent_code) if new.parent_code else None
        policies.require_edit(by, parent.path if parent else policies.COUNTRY)
        agency = Agency.objects.create(
            name=_named(new.name),
            short_name=squeeze(new.short_name),
            symbol=squeeze(new.symbol),
            kind=new.kind,
            level=new.level,
            place=squeeze(new.place),
            parent=parent.agency if parent else None,
            valid_from=new.valid_from,
        )
        root = Unit.objects.create(
            agency=agency,
            parent=parent,
            path=_path_below(parent, new.segment, new.symbol, new.short_name, new.name),
            name=agency.name,
            short_name=agency.short_name,
            kind=UnitKind.AGENCY,
            is_partner=new.is_partner,
            valid_from=new.valid_from,
        )
        invalidate("units")
        audit.record("agencies.agency_added", root, by=by, at=at, changes={"name": root.name})
    return root


def add_unit(new: NewUnit, *, by: Actor, at: datetime) -> Unit:
    """Add a unit inside the agency of its parent."""
    with transaction.atomic():
        parent = locked_unit(new.parent_code)
        policies.require_edit(by, parent.path)
        if new.kind == UnitKind.AGENCY:
            raise ValidationError(_("Một cơ quan chỉ có một đơn vị gốc. Hãy thêm cơ quan mới."))
        unit = Unit.objects.create(
            agency=parent.agency,
            parent=parent,
            path=_path_below(parent, new.segment, new.short_name, new.name),
            name=_named(new.name),
            short_name=squeeze(new.short_name),
            kind=new.kind,
            is_partner=new.is_partner or parent.is_partner,
            valid_from=new.valid_from,
        )
        invalidate("units")
        audit.record("agencies.unit_added", unit, by=by, at=at, changes={"name": unit.name})
    return unit


def rename_unit(code: str, *, name: str, short_name: str, by: Actor, at: datetime) -> Unit:
    """Give a unit another name, its agency too when it stands for it; the old name is an alias."""
    with transaction.atomic():
        unit = locked_unit(code)
        policies.require_edit(by, unit.path)
        old_name = unit.name
        unit.name, unit.short_name = _named(name), squeeze(short_name)
        unit.save(update_fields=["name", "short_name"])
        if unit.kind == UnitKind.AGENCY:
            Agency.objects.filter(pk=unit.agency_id).update(
                name=unit.name, short_name=unit.short_name
            )
        invalidate("units")
        if unit.name != old_name:
            _keep_old_name(unit, old_name, by=by, at=at)
    return unit


def describe_agency(code: str, *, symbol: str, place: str, by: Actor, at: datetime) -> Agency:
    """Correct the symbol and the place that an agency's documents carry."""
    with transaction.atomic():
        agency = locked_agency(code)
        root = root_of(agency)
        policies.require_edit(by, root.path)
        agency.symbol, agency.place = squeeze(symbol), squeeze(place)
        agency.save(update_fields=["symbol", "place"])
        invalidate("units")
        audit.record(
            "agencies.agency_described",
            root,
            by=by,
            at=at,
            changes={"name": agency.name, "fields": f"{agency.symbol}, {agency.place}"},
        )
    return agency


def _named(name: str) -> str:
    if not squeeze(name):
        raise ValidationError(_("Hãy ghi tên đơn vị."))
    return squeeze(name)


def _path_below(parent: Unit | None, *candidates: str) -> str:
    prefix = parent.path if parent else ""
    beside = Unit.objects.filter(parent=parent).values_list("path", flat=True)
    taken = {path.removeprefix(prefix).strip("/") for path in beside}
    return f"{prefix}{segment_of(*candidates, taken=taken)}/"


def _keep_old_name(unit: Unit, old_name: str, *, by: Actor, at: datetime) -> None:
    UnitAlias.objects.get_or_create(
        unit=unit,
        text=old_name,
        defaults={"folded": fold(old_name), "learned_by": by.code, "learned_at": at},
    )
    audit.record(
        "agencies.unit_renamed",
        unit,
        by=by,
        at=at,
        changes={"old_name": old_name, "new_name": unit.name},
    )
    outbox.publish(UnitRenamed(unit=unit.code, old_name=old_name, new_name=unit.name))
