"""What other contexts may ask of agencies, and the verbs they may call."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from motcua.agencies import queries
from motcua.agencies.actions.aliases import learn_alias
from motcua.agencies.actions.units import add_agency
from motcua.agencies.queries import paths as paths_queries
from motcua.agencies.rules.descriptions import NewAgency
from motcua.agencies.rules.match_result import How, Outcome, Resolution, UnitMatch
from motcua.agencies.rules.matching import resolve
from motcua.agencies.rules.organisation import AgencyView, UnitView
from motcua.kernel.working_time import WorkingCalendar

__all__ = [
    "AgencyView",
    "How",
    "NewAgency",
    "Outcome",
    "Resolution",
    "UnitMatch",
    "UnitView",
    "add_agency",
    "agency",
    "agency_of_unit",
    "calendar_of",
    "learn_alias",
    "match",
    "match_all",
    "unit",
    "units",
    "units_at",
    "units_under",
]


def unit(code: str) -> UnitView:
    """The unit with this code. Raises foundation.policies.Missing when there is none."""
    return queries.unit_view(code)


def units(codes: Iterable[str]) -> dict[str, UnitView]:
    """The units with these codes, by code; unknown codes are left out. One query."""
    return queries.unit_views(codes)


def units_at(paths: Iterable[str]) -> dict[str, UnitView]:
    """The units that stand exactly at these paths, by path; unknown ones left out. One query."""
    return paths_queries.units_at(paths)


def units_under(path: str, on: date | None = None) -> list[UnitView]:
    """The unit at `path` and all below it, in the order of the tree; with `on`, that day's."""
    return queries.units_under(path, on=on)


def match(name: str, *, within: str | None, on: date) -> list[UnitMatch]:
    """The units that a written name may mean, best first; see `match_all`."""
    return list(match_all([name], within=within, on=on)[name].matches)


def match_all(names: Iterable[str], *, within: str | None, on: date) -> dict[str, Resolution]:
    """What each written name means to a reader in the agency at path `within` on day `on`.

    Three queries for any number of names. A name is never guessed silently: below certainty its
    units come as proposals (`Outcome.PROPOSALS`, `certain` false), and a group ("các phòng, đơn vị
    thuộc Sở") comes as all its units (`Outcome.GROUP`).
    """
    directory = queries.directory(within=within, on=on)
    return {name: resolve(name, directory) for name in names}


def agency(code: str) -> AgencyView:
    """The agency with this code. Raises foundation.policies.Missing when there is none."""
    return queries.agency_view(code)


def agency_of_unit(code: str) -> AgencyView:
    """The agency that the unit with this code belongs to. Raises Missing."""
    return queries.agency_of_unit(code)


def calendar_of(unit_code: str, on: date | None = None) -> WorkingCalendar:
    """The working calendar of the unit's agency: national days, then those of each agency above.

    `on` chooses the working week in force that day (hours change by season); without it the latest.
    Raises Missing when there is no such unit. Four queries.
    """
    return queries.calendar_of(unit_code, on=on)
