"""The places that sheets print, and a mark by which a change of them is seen."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import asdict

from motcua.agencies import facade as agencies
from motcua.catalogue.models import DeskOfficer, OneStopDesk, PostedCopy
from motcua.catalogue.rules.desk_hours import hours_lines
from motcua.catalogue.rules.kinds import DeskRole
from motcua.catalogue.rules.sheet_kinds import SheetKind
from motcua.catalogue.sheets.places import Officer, Place

PLACE = "place"
"""Key of `PostedCopy.printed`: the mark of the place as it was printed."""


def place_of_desk(desk: OneStopDesk, agency: str) -> Place:
    """The desk as sheets print it; `officers` are prefetched where many desks are asked for."""
    return Place(
        name=desk.name,
        agency=agency,
        address=desk.address,
        hours=hours_lines(desk.hours),
        phone=desk.phone,
        hotline=desk.hotline,
        email=desk.email,
        website=desk.website,
        feedback=desk.feedback_address,
        officers=[_officer(one) for one in desk.officers.all()],
    )


def _officer(one: DeskOfficer) -> Officer:
    role = DeskRole(one.role).label
    return Officer(name=one.name, post=one.post, role=role, field=one.field, phone=one.phone)


def places_of(copies: Iterable[PostedCopy]) -> dict[int, Place]:
    """Copy id → the place it prints, as it is now. Three queries."""
    some = list(copies)
    desks = OneStopDesk.objects.filter(pk__in={one.desk_id for one in some if one.desk_id})
    known = {desk.pk: desk for desk in desks.prefetch_related("officers")}
    units = agencies.units({one.unit_id for one in some})
    found = {}
    for copy in some:
        unit = units.get(copy.unit_id)
        agency = unit.agency_name if unit else ""
        desk = known.get(copy.desk_id or 0)
        name = unit.label if unit else ""
        found[copy.pk] = place_of_desk(desk, agency) if desk else Place(name=name, agency=agency)
    return found


def mark_of(place: Place, kind: str) -> str:
    """The same for equal places; the people count only for the sheet that names them."""
    values = asdict(place)
    if kind != SheetKind.STAFF:
        values.pop("officers")
    plain = json.dumps(values, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(plain.encode()).hexdigest()[:16]


def has_moved(copy: PostedCopy, now: Place) -> bool:
    """Whether the place was printed otherwise than it is now."""
    printed = copy.printed.get(PLACE, "")
    return bool(printed) and printed != mark_of(now, copy.kind)
