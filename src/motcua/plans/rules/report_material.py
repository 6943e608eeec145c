"""What a report about a term is written from: values that the reports context reads."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class PlanBrief:
    """A plan as a report names it. `number` is "12/KH-SVHTT" once issued."""

    code: str
    title: str
    doc_type: str
    number: str
    issued_on: date | None
    issuer: str
    owner_code: str
    owner_path: str
    agency_code: str
    starts_on: date
    ends_on: date
    signer: tuple[str, str, str] = ("", "", "")
    """Authority, position, name of whoever signed it."""


@dataclass(frozen=True, slots=True)
class SectionBrief:
    """A heading of a plan; `task_count` is how many tasks stand directly under it."""

    plan_code: str
    number: str
    heading: str
    level: int
    task_count: int = 0


@dataclass(frozen=True, slots=True)
class TaskBrief:
    """A task with the sections above it ("IV", "IV.2") and the names of its lead units."""

    code: str
    text: str
    section: str
    leads: tuple[str, ...]
    is_finished: bool
    url: str


@dataclass(frozen=True, slots=True)
class ResultRow:
    """What one lead unit owed in one window; `reason` is the unit's newest note, or ""."""

    task_code: str
    label: str
    unit_name: str
    starts_on: date
    due_on: date
    done_on: date | None
    is_waiting: bool
    is_binding: bool
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ProofRow:
    """A proof with its figures and the tasks that it serves."""

    code: str
    kind: str
    title: str
    on: date
    unit_name: str
    theme: str
    figures: Mapping[str, object]
    address: str
    files: tuple[str, ...]
    is_confirmed: bool
    tasks: frozenset[str]
    url: str


@dataclass(frozen=True, slots=True)
class ObstacleRow:
    """An obstacle that stood in the term, with what is proposed and how it ended."""

    text: str
    proposal: str
    unit_name: str
    task_text: str
    raised_on: date
    resolution: str
    url: str


@dataclass(frozen=True, slots=True)
class FigureProof:
    """One row behind a target's figure."""

    title: str
    on: date
    unit_name: str
    amount: Decimal
    url: str


@dataclass(frozen=True, slots=True)
class TargetRow:
    """A target with its figure of the term alone; None while there is none."""

    code: str
    text: str
    unit: str
    measure: str
    figure: Decimal | None
    proofs: tuple[FigureProof, ...]
    url: str


@dataclass(frozen=True, slots=True)
class Material:
    """All that the plans know of a term, in order of day or of the plan."""

    tasks: tuple[TaskBrief, ...] = ()
    results: tuple[ResultRow, ...] = ()
    next_results: tuple[ResultRow, ...] = ()
    proofs: tuple[ProofRow, ...] = ()
    obstacles: tuple[ObstacleRow, ...] = ()
    targets: tuple[TargetRow, ...] = ()
    sections: tuple[SectionBrief, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class ObligationBrief:
    """A report owed: for which plan and period, by when, to whom."""

    code: str
    label: str
    plan_code: str
    plan_title: str
    owner_path: str
    to_text: str
    period_kind: str
    period_year: int | None
    period_index: int | None
    due_on: date
    internal_due_on: date
    is_submitted: bool
    report_ref: str


@dataclass(frozen=True, slots=True)
class ReceivedReport:
    """What one unit sent in for an obligation. `file_id` names a stored file, None without."""

    code: str
    unit_name: str
    received_on: date
    text: str
    figures: Mapping[str, object]
    file_id: int | None
