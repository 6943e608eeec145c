"""Units and agencies as values: what matching, other contexts and pages are given."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class UnitView:
    """A unit. `kind` and `agency_kind` are the values of UnitKind and AgencyKind."""

    code: str
    name: str
    short_name: str
    path: str
    agency_code: str
    agency_name: str
    is_partner: bool
    kind: str
    agency_kind: str = ""
    agency_level: str = ""
    valid_from: date | None = None
    valid_until: date | None = None

    @property
    def is_whole_agency(self) -> bool:
        """Whether the unit stands for its whole agency."""
        return self.kind == "agency"

    @property
    def label(self) -> str:
        """The name as it reads outside its agency: "Văn phòng – Sở Văn hóa và Thể thao"."""
        return self.name if self.is_whole_agency else f"{self.name} – {self.agency_name}"

    def exists_on(self, day: date) -> bool:
        """Whether the unit exists on `day` (both ends inclusive)."""
        starts_by_then = self.valid_from is None or self.valid_from <= day
        return starts_by_then and (self.valid_until is None or day <= self.valid_until)


@dataclass(frozen=True, slots=True)
class AgencyView:
    """An agency; `path` is that of its root unit, `parent_name` empty when nothing is above."""

    code: str
    name: str
    short_name: str
    symbol: str
    place: str
    level: str
    parent_name: str
    path: str
    kind: str = ""
