"""Reads of the organisation, each with a fixed number of queries."""

from motcua.agencies.queries.calendars import calendar_of
from motcua.agencies.queries.directories import directory
from motcua.agencies.queries.views import (
    agency_of_unit,
    agency_view,
    unit_view,
    unit_views,
    units_under,
)

__all__ = [
    "agency_of_unit",
    "agency_view",
    "calendar_of",
    "directory",
    "unit_view",
    "unit_views",
    "units_under",
]
