"""Under which names a unit is understood, and by whom.

"Sở Văn hóa và Thể thao" is understood anywhere in the province. "Văn phòng Sở" and "Phòng Nội vụ"
mean something only to a reader of the same agency, so such names are local.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from motcua.agencies.rules import names
from motcua.agencies.rules.organisation import UnitView
from motcua.kernel.text import fold

_COMMITTEE = "ủy ban nhân dân"
_NAMED_WITH_THEIR_PROVINCE = ("department", "public_service", "front", "union", "party")
_SORTS = ("sở", "tỉnh", "thành phố", "xã", "phường", "đặc khu", "bộ", "ban", "trung tâm", "trường")


@dataclass(frozen=True, slots=True)
class KnownName:
    """One name in the comparing form; `is_local`: understood inside the agency only."""

    key: str
    folded: str
    is_local: bool = False
    is_alias: bool = False


def names_of(
    unit: UnitView, *, aliases: Iterable[str], is_near: bool, province: str
) -> Iterator[KnownName]:
    """Every name of a unit. `is_near`: the reader's own agency or one above it.

    `province` is the name of the reader's provincial committee: its place may stand after a name.
    """
    own = [name for name in (unit.name, unit.short_name) if name]
    seen: set[str] = set()
    for text in own:
        yield from _new(text, seen, is_local=not unit.is_whole_agency)
    for text in _longer(own, unit, _place(names.key(province))):
        yield from _new(text, seen)
    for text in aliases:
        yield from _new(text, seen, is_alias=True)
    for text in _home_names(own, unit) if is_near else ():
        yield from _new(text, seen, is_local=True)


def _new(
    text: str, seen: set[str], *, is_local: bool = False, is_alias: bool = False
) -> Iterator[KnownName]:
    key = names.plain_key(text)
    if key and key not in seen:
        seen.add(key)
        yield KnownName(key, fold(key), is_local, is_alias)


def _longer(own: Iterable[str], unit: UnitView, province_place: str) -> Iterator[str]:
    """The names followed by the agency or by the province."""
    tails: list[str] = []
    if not unit.is_whole_agency:
        tails = [unit.agency_name, _place(names.key(unit.agency_name))]
    elif unit.agency_kind in _NAMED_WITH_THEIR_PROVINCE:
        tails = [province_place]
    yield from (f"{name} {tail}" for name in own for tail in tails if tail)


def _home_names(own: Iterable[str], unit: UnitView) -> Iterator[str]:
    """How colleagues say it: "Văn phòng Sở", and "Sở" for the whole; without the own place."""
    agency = names.key(unit.agency_name)
    sort, place = _sort(agency), _place(agency)
    for said in (sort, f"{_COMMITTEE} {sort}" if place and sort else ""):
        if said and unit.is_whole_agency:
            yield said
        elif said:
            yield from (f"{name} {said}" for name in own)
    if place and not unit.is_whole_agency:
        yield from (names.key(name).removesuffix(place) for name in own)


def _sort(agency_key: str) -> str:
    """What sort of agency it is, as its people call it: "sở", "tỉnh", "phường"."""
    rest = agency_key.removeprefix(_COMMITTEE).strip()
    return next((sort for sort in _SORTS if rest.startswith(f"{sort} ")), "")


def _place(agency_key: str) -> str:
    """The place a committee governs: "xã hòa bình"; empty for other agencies."""
    return agency_key.removeprefix(_COMMITTEE).strip() if agency_key.startswith(_COMMITTEE) else ""
