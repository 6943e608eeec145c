"""Everybody who can be named, as seen by a reader in one agency on one day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from functools import cached_property

from motcua.agencies.rules import names
from motcua.agencies.rules.known_names import KnownName, names_of
from motcua.agencies.rules.match_result import How
from motcua.agencies.rules.organisation import UnitView


class Nearness(IntEnum):
    """How far a unit stands from the reader; the nearest bearer of a name is meant."""

    HOME = 0
    ABOVE = 1
    SAME_PROVINCE = 2
    ELSEWHERE = 3


@dataclass(frozen=True, slots=True)
class Listed:
    """A unit of the directory with its other names and, once it has ended, its successor."""

    unit: UnitView
    aliases: tuple[str, ...] = ()
    successor_code: str = ""


@dataclass(frozen=True, slots=True)
class Bearer:
    """A unit under one of its names. `is_local` names are understood only at home."""

    listed: Listed
    name: KnownName

    @property
    def how(self) -> How:
        """By what a reader of this name recognises the unit."""
        return How.ALIAS if self.name.is_alias else How.EXACT


@dataclass(frozen=True)
class Directory:
    """The listed units; `within` is the path of the reader's unit, empty for nobody's."""

    listed: tuple[Listed, ...]
    within: str
    on: date

    @cached_property
    def by_code(self) -> Mapping[str, Listed]:
        """The listed units by code."""
        return {listed.unit.code: listed for listed in self.listed}

    @cached_property
    def roots(self) -> tuple[UnitView, ...]:
        """The agencies on the reader's way up, the own one first."""
        above = [
            listed.unit
            for listed in self.listed
            if listed.unit.is_whole_agency and self.within.startswith(listed.unit.path)
        ]
        return tuple(sorted(above, key=lambda unit: -len(unit.path)))

    @property
    def home(self) -> UnitView | None:
        """The reader's agency."""
        return self.roots[0] if self.roots else None

    @cached_property
    def province(self) -> UnitView | None:
        """The province the reader's agency belongs to."""
        return next((root for root in self.roots if root.agency_kind == "province"), None)

    def nearness(self, unit: UnitView) -> Nearness:
        """How far the unit stands from the reader."""
        if self.home and unit.path.startswith(self.home.path):
            own = unit.agency_code == self.home.agency_code
            return Nearness.HOME if own else Nearness.SAME_PROVINCE
        if any(unit.agency_code == root.agency_code for root in self.roots):
            return Nearness.ABOVE
        if self.province and unit.path.startswith(self.province.path):
            return Nearness.SAME_PROVINCE
        return Nearness.ELSEWHERE

    def living(self, listed: Listed) -> UnitView | None:
        """The unit itself, or the one that continues its work on the day; None when nobody does."""
        seen: set[str] = set()
        current: Listed | None = listed
        while current and current.unit.code not in seen:
            if current.unit.exists_on(self.on):
                return current.unit
            seen.add(current.unit.code)
            current = self.by_code.get(current.successor_code)
        return None

    def existing(self) -> Iterator[UnitView]:
        """The units of the day, in the order of the tree."""
        for listed in self.listed:
            if listed.unit.exists_on(self.on):
                yield listed.unit

    @cached_property
    def bearers(self) -> tuple[Bearer, ...]:
        """Every unit under every name that the reader may use for it."""
        reader = {root.agency_code for root in self.roots}
        province = self.province.agency_name if self.province else ""
        return tuple(
            Bearer(listed, name)
            for listed in self.listed
            for name in names_of(
                listed.unit,
                aliases=listed.aliases,
                is_near=listed.unit.agency_code in reader,
                province=province,
            )
        )

    @cached_property
    def by_key(self) -> Mapping[str, tuple[Bearer, ...]]:
        """Bearers by the name with its marks."""
        return _index((bearer.name.key, bearer) for bearer in self.bearers)

    @cached_property
    def by_folded_key(self) -> Mapping[str, tuple[Bearer, ...]]:
        """Bearers by the name without marks."""
        return _index((bearer.name.folded, bearer) for bearer in self.bearers)

    @cached_property
    def by_initials(self) -> Mapping[str, tuple[Bearer, ...]]:
        """Bearers by the first letters of their names."""
        return _index((names.initials(bearer.name.key.split()), bearer) for bearer in self.bearers)


def _index(pairs: Iterable[tuple[str, Bearer]]) -> Mapping[str, tuple[Bearer, ...]]:
    found: dict[str, list[Bearer]] = defaultdict(list)
    for name, bearer in pairs:
        found[name].append(bearer)
    return {name: tuple(bearers) for name, bearers in found.items()}
