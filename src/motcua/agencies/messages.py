"""What happened to the organisation, for the contexts above."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from motcua.foundation.outbox import Message


@dataclass(frozen=True, kw_only=True)
class OfUnit(Message, is_base=True):
    """Something happened to one unit."""

    unit: str

    @property
    def subject(self) -> str:
        """The unit."""
        return f"agencies.unit:{self.unit}"

    @property
    def page_tags(self) -> tuple[str, ...]:
        """Whatever names units."""
        return ("units",)


@dataclass(frozen=True, kw_only=True)
class UnitRenamed(OfUnit):
    """A unit bears another name; the old one stays as an alias."""

    name: ClassVar[str] = "agencies.unit_renamed"
    old_name: str
    new_name: str


@dataclass(frozen=True, kw_only=True)
class UnitAbolished(OfUnit):
    """A unit exists until a day (ISO, inclusive); its work goes to `successor`, or to nobody."""

    name: ClassVar[str] = "agencies.unit_abolished"
    until: str
    successor: str


@dataclass(frozen=True, kw_only=True)
class CalendarChanged(Message):
    """Days or hours of an agency changed, or, with an empty code, those of the whole country."""

    name: ClassVar[str] = "agencies.calendar_changed"
    agency: str
    from_day: str

    @property
    def subject(self) -> str:
        """The agency whose calendar it is."""
        return f"agencies.agency:{self.agency or 'national'}"

    @property
    def page_tags(self) -> tuple[str, ...]:
        """Whatever says when an office is open or a day falls due."""
        return ("calendars",)
