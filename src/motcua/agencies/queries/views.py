"""Units and agencies as values."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from motcua.agencies.models import Agency, Unit, UnitKind
from motcua.agencies.models.unit import UnitQuerySet
from motcua.agencies.rules.organisation import AgencyView, UnitView
from motcua.foundation.policies import Missing


def view_of(unit: Unit) -> UnitView:
    """The value of a unit whose agency is loaded."""
    return UnitView(
        code=unit.code,
        name=unit.name,
        short_name=unit.short_name,
        path=unit.path,
        agency_code=unit.agency.code,
        agency_name=unit.agency.name,
        is_partner=unit.is_partner,
        kind=unit.kind,
        agency_kind=unit.agency.kind,
        agency_level=unit.agency.level,
        valid_from=unit.valid_from,
        valid_until=unit.valid_until,
    )


def unit_view(code: str) -> UnitView:
    """The unit with this code. Raises Missing."""
    found = unit_views([code])
    if code not in found:
        raise Missing
    return found[code]


def unit_views(codes: Iterable[str]) -> dict[str, UnitView]:
    """The units with these codes, by code."""
    units = Unit.objects.filter(code__in=set(codes)).select_related("agency")
    return {unit.code: view_of(unit) for unit in units}


def units_under(path: str, on: date | None = None) -> list[UnitView]:
    """The unit at `path` and all below it, in the order of the tree; with `on`, that day's."""
    units = Unit.objects.under(path).select_related("agency").order_by("path")
    return [view_of(unit) for unit in (units.on(on) if on else units)]


def agency_view(code: str) -> AgencyView:
    """The agency with this code. Raises Missing."""
    root = _roots().filter(agency__code=code).first()
    if root is None:
        raise Missing
    return _agency_of(root)


def agency_of_unit(code: str) -> AgencyView:
    """The agency of the unit with this code. Raises Missing."""
    root = _roots().filter(agency__units__code=code).first()
    if root is None:
        raise Missing
    return _agency_of(root)


def _roots() -> UnitQuerySet:
    return Unit.objects.filter(kind=UnitKind.AGENCY).select_related("agency__parent")


def _agency_of(root: Unit) -> AgencyView:
    agency: Agency = root.agency
    return AgencyView(
        code=agency.code,
        name=agency.name,
        short_name=agency.short_name,
        symbol=agency.symbol,
        place=agency.place,
        level=agency.level,
        parent_name=agency.parent.name if agency.parent else "",
        path=root.path,
        kind=agency.kind,
    )
