"""Facts that this context announces."""

from dataclasses import dataclass
from typing import ClassVar

from motcua.foundation.outbox import Message


@dataclass(frozen=True, kw_only=True)
class PlanIssued(Message):
    """A plan was recorded as issued: its tasks are given to their units."""

    name: ClassVar[str] = "plans.plan_issued"
    plan: str

    @property
    def subject(self) -> str:
        """Messages of one plan arrive in order."""
        return f"plans.plan:{self.plan}"


@dataclass(frozen=True, kw_only=True)
class EvidenceAdded(Message):
    """A proof was handed in and waits for confirmation."""

    name: ClassVar[str] = "plans.evidence_added"
    evidence: str
    task: str

    @property
    def subject(self) -> str:
        """Messages of one proof arrive in order."""
        return f"plans.evidence:{self.evidence}"


@dataclass(frozen=True, kw_only=True)
class EvidenceDecided(Message):
    """A proof was confirmed or refused."""

    name: ClassVar[str] = "plans.evidence_decided"
    evidence: str
    is_confirmed: bool

    @property
    def subject(self) -> str:
        """Messages of one proof arrive in order."""
        return f"plans.evidence:{self.evidence}"


@dataclass(frozen=True, kw_only=True)
class AssignmentReturned(Message):
    """A unit sent a task back with a reason."""

    name: ClassVar[str] = "plans.assignment_returned"
    task: str
    unit_path: str
    reason: str

    @property
    def subject(self) -> str:
        """Messages of one task arrive in order."""
        return f"plans.task:{self.task}"


@dataclass(frozen=True, kw_only=True)
class ObstacleClimbed(Message):
    """An obstacle was raised or sent up: its holder has to decide."""

    name: ClassVar[str] = "plans.obstacle_climbed"
    obstacle: str
    holder_path: str

    @property
    def subject(self) -> str:
        """Messages of one obstacle arrive in order."""
        return f"plans.obstacle:{self.obstacle}"
