"""Who acts. Built once per request or job by `people`; policies, audit and files know only this."""

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What a member may do for a unit. The words of the offices are in the glossary."""

    COORDINATOR = "coordinator"
    UNIT_OFFICER = "unit_officer"
    CLERK = "clerk"
    WRITER = "writer"
    EDITOR = "editor"
    APPROVER = "approver"
    LEADER = "leader"
    ADMINISTRATOR = "administrator"


@dataclass(frozen=True, slots=True)
class Grant:
    """A role on a unit and everything below it; the empty path is the whole tree."""

    role: str
    unit_path: str

    def covers(self, unit_path: str) -> bool:
        """Whether `unit_path` is this grant's unit or lies below it."""
        above = self.unit_path.rstrip("/")
        return not above or f"{unit_path.rstrip('/')}/".startswith(f"{above}/")


@dataclass(frozen=True, slots=True)
class Actor:
    """A person acting for an agency, or the system itself. Two empty codes mean a stranger."""

    account: str
    member: str
    name: str
    grants: tuple[Grant, ...] = ()

    @property
    def code(self) -> str:
        """What is stored as "by": the member, else the account."""
        return self.member or self.account

    @property
    def is_anonymous(self) -> bool:
        """Whether nobody has signed in."""
        return not self.code

    def has(self, role: str, unit_path: str | None = None) -> bool:
        """Whether the role is held on this unit; without a unit, anywhere at all."""
        return any(
            grant.role == role and (unit_path is None or grant.covers(unit_path))
            for grant in self.grants
        )

    def paths(self, role: str) -> tuple[str, ...]:
        """The units on which the role is held, in the order granted."""
        return tuple(grant.unit_path for grant in self.grants if grant.role == role)


ANONYMOUS = Actor(account="", member="", name="Khách")
# Jobs and imports act as the system: every role, everywhere. No request ever carries it.
SYSTEM = Actor(
    account="system",
    member="",
    name="Hệ thống",
    grants=tuple(Grant(role, "") for role in Role),
)
