"""Facts that this context announces.

Each names the procedure by its public code, its number ("1.001193"), and the version by its code.
"""

from dataclasses import dataclass
from typing import ClassVar

from motcua.foundation.outbox import Message


@dataclass(frozen=True, kw_only=True)
class OfProcedure(Message, is_base=True):
    """Something happened to one procedure: heard in order, and its public pages end."""

    procedure: str
    number: str

    @property
    def subject(self) -> str:
        """Messages of one procedure arrive in order."""
        return subject_of(self.procedure)

    @property
    def page_tags(self) -> tuple[str, ...]:
        """Its own page and every list of procedures."""
        return "procedures", f"procedure:{self.number}"


@dataclass(frozen=True, kw_only=True)
class OfVersion(OfProcedure, is_base=True):
    """Something happened to one version."""

    version: str


@dataclass(frozen=True, kw_only=True)
class ProcedureVersionAnnounced(OfVersion):
    """A version was announced: it takes effect now or on a later day."""

    name: ClassVar[str] = "catalogue.version_announced"


@dataclass(frozen=True, kw_only=True)
class ProcedureVersionTookEffect(OfVersion):
    """The first day of a version has come."""

    name: ClassVar[str] = "catalogue.version_took_effect"


@dataclass(frozen=True, kw_only=True)
class ProcedureVersionEnded(OfVersion):
    """The last day of a version is past; whatever quotes it is out of date."""

    name: ClassVar[str] = "catalogue.version_ended"


@dataclass(frozen=True, kw_only=True)
class ProcedureVersionCorrected(OfVersion):
    """A version in force was corrected on record."""

    name: ClassVar[str] = "catalogue.version_corrected"


@dataclass(frozen=True, kw_only=True)
class ProcedureVersionWithdrawn(OfVersion):
    """The announcement of a version was taken back before its first day; it will not hold."""

    name: ClassVar[str] = "catalogue.version_withdrawn"


@dataclass(frozen=True, kw_only=True)
class ProcedureVersionReopened(OfVersion):
    """A last day that had been set was taken back before it was past: the version goes on."""

    name: ClassVar[str] = "catalogue.version_reopened"


@dataclass(frozen=True, kw_only=True)
class IssueUndone(Message):
    """The recorded issue of a decision was taken back, with the reason that was given."""

    name: ClassVar[str] = "catalogue.issue_undone"
    announcement: str
    reason: str
    by: str

    @property
    def subject(self) -> str:
        """Messages of one decision arrive in order."""
        return f"catalogue.announcement:{self.announcement}"


@dataclass(frozen=True, kw_only=True)
class ProcedureMarked(OfProcedure):
    """The marks of a procedure were set: it may have become internal, or public again."""

    name: ClassVar[str] = "catalogue.procedure_marked"


@dataclass(frozen=True, kw_only=True)
class ProceduresTaken(Message):
    """A unit took procedures that nobody kept; public pages do not say who keeps them."""

    name: ClassVar[str] = "catalogue.procedures_taken"
    unit: str
    numbers: tuple[str, ...]

    @property
    def subject(self) -> str:
        """Messages of one unit arrive in order."""
        return f"agencies.unit:{self.unit}"


@dataclass(frozen=True, kw_only=True)
class ProceduresImported(Message):
    """A batch of an import was written. New procedures are told by this alone, for speed; what
    was corrected or followed by a new version is told by its own message as well."""

    name: ClassVar[str] = "catalogue.procedures_imported"
    run: str
    numbers: tuple[str, ...]

    @property
    def subject(self) -> str:
        """Batches of one import arrive in order."""
        return f"catalogue.procedure_import:{self.run}"

    @property
    def page_tags(self) -> tuple[str, ...]:
        """Every list of procedures, and the pages of these."""
        return "procedures", *(f"procedure:{number}" for number in self.numbers)


@dataclass(frozen=True, kw_only=True)
class RepostDutyOpened(Message):
    """Sheets on a unit's walls are out of date: a duty to replace them was opened."""

    name: ClassVar[str] = "catalogue.repost_duty_opened"
    duty: str
    unit_path: str
    count: int

    @property
    def subject(self) -> str:
        """Messages of one duty arrive in order."""
        return f"catalogue.duty:{self.duty}"


@dataclass(frozen=True, kw_only=True)
class SheetSignalled(Message):
    """Somebody who read a sheet said that it is wrong, damaged or out of place; once a day."""

    name: ClassVar[str] = "catalogue.sheet_signalled"
    copy: str
    kind: str

    @property
    def subject(self) -> str:
        """Messages of one copy arrive in order."""
        return f"catalogue.posted_copy:{self.copy}"


def subject_of(procedure: str) -> str:
    """The subject under which the messages of a procedure are ordered, and its trail is kept."""
    return f"catalogue.procedure:{procedure}"
