"""What the catalogue tells machines and lists: values without a table behind them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from motcua.catalogue.rules.kinds import Level
from motcua.catalogue.rules.record import ProcedureRecord
from motcua.kernel.labelled import LabelledEnum


class ChangeKind(LabelledEnum):
    """What happened to a procedure, as a feed says it."""

    NEW = "new", "Ban hành mới"
    AMENDED = "amended", "Sửa đổi, bổ sung"
    REPLACED = "replaced", "Thay thế"
    CORRECTED = "corrected", "Đính chính"
    ENDED = "ended", "Hết hiệu lực"
    WITHDRAWN = "withdrawn", "Rút lại việc công bố"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProcedureBrief:
    """A procedure as a list shows it, by the version in force on the day asked."""

    number: str
    name: str
    sector: str
    sector_slug: str
    levels: tuple[Level, ...]
    online_level: str
    source: str
    issuer: str
    is_linked: bool
    is_on_the_spot: bool
    is_boundary_free: bool
    decision: str
    decided_on: date | None
    valid_from: date | None
    valid_until: date | None
    version: str
    revision: int
    changed_at: datetime | None
    """When it was announced or last corrected."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionBrief:
    """One of the versions of a procedure, with its days."""

    code: str
    ordinal: int
    change: str
    decision: str
    decided_on: date | None
    valid_from: date | None
    valid_until: date | None
    ended_because: str
    announced_at: datetime | None
    corrected_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProcedureFacts:
    """A procedure whole: its version on a day and all its announced versions, newest first."""

    brief: ProcedureBrief
    record: ProcedureRecord
    origin_url: str
    versions: tuple[VersionBrief, ...]


@dataclass(frozen=True, slots=True)
class SectorFacts:
    """A field with the number of its procedures in force."""

    slug: str
    name: str
    official_code: str
    procedures_count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskPerson:
    """A person whose name hangs at the desk."""

    name: str
    post: str
    role: str
    field: str
    phone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskFacts:
    """A desk where people come. `hours` as the desk states them: days, from, until."""

    slug: str
    name: str
    unit_code: str
    is_of_province: bool
    """Whose desk it is, whatever it receives."""
    address: str
    directions: str
    hours: tuple[Mapping[str, str], ...]
    phone: str
    hotline: str
    email: str
    website: str
    feedback_address: str
    serves_province: bool
    serves_commune: bool
    sectors: tuple[tuple[str, str], ...]
    """Slug and name; empty is every field."""
    people: tuple[DeskPerson, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ProcedureChange:
    """Something that happened to a procedure. `key` never changes and is never used again."""

    key: str
    kind: ChangeKind
    at: datetime
    version: str
    number: str
    name: str
    sector: str
    sector_slug: str
    decision: str
    effective_on: date | None
    reason: str = ""
    words: tuple[str, ...] = field(default=())
    """What is different, in plain sentences; empty where nobody has compared."""
