"""Working calendars for pages: one lookup for each agency and request."""

from motcua.plans.queries.working_calendars import calendars

__all__ = ["calendars"]
