"""What a decision of announcement says: its letterhead, and each procedure that it announces."""

from dataclasses import dataclass
from datetime import date

from motcua.catalogue.rules.announcement_kinds import Change


@dataclass(frozen=True, kw_only=True)
class AnnouncedProcedure:
    """One procedure as the decision names it; `number` may be empty, `change` None if unclear.

    `line` counts from 1 in the text that was read; `source` is the wording there. `replaces` is
    the name of the procedure that it takes the place of, `replaces_number` its code.
    """

    line: int
    name: str
    number: str = ""
    change: Change | None = None
    sector: str = ""
    basis: str = ""
    replaces: str = ""
    replaces_number: str = ""
    source: str = ""


@dataclass(frozen=True, kw_only=True)
class DecisionFound:
    """A decision read; what is not stated is empty."""

    number: str = ""
    signed_on: date | None = None
    subject: str = ""
    issuer: str = ""
    effective_on: date | None = None
    items: tuple[AnnouncedProcedure, ...] = ()
    remarks: tuple[str, ...] = ()
