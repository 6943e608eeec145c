"""The content of a procedure as one value: parts a to h, each structured.

Basis: Decree 63/2010/NĐ-CP art. 8.2 as amended by 92/2017/NĐ-CP: a name; b steps; c manner;
d components and sets; đ time; e audience; g bodies; h forms, results, conditions, fees if any.
A record is kept as JSON with its version (`record_json`); two equal records have equal digests.
"""

from dataclasses import dataclass, field

from motcua.catalogue.rules.kinds import Level, OnlineLevel
from motcua.catalogue.rules.record_money import FeeRule
from motcua.catalogue.rules.record_time import TimeLimit

NONE_STATED = "Không"
"""How a record says that it has no forms, conditions or fees: stated, never left blank."""


@dataclass(frozen=True, kw_only=True)
class Step:
    """One step of the order of execution; `actor` says who acts ("applicant", "agency", "")."""

    text: str
    title: str = ""
    actor: str = ""
    place: str = ""
    time: str = ""


@dataclass(frozen=True, kw_only=True)
class SubmissionChannel:
    """A way to submit: direct, online, post or vneid, with its own times and fees.

    "other" is one whose kind an imported source does not tell; its words stand in `note`.
    """

    kind: str
    times: tuple[TimeLimit, ...] = ()
    fees: tuple[FeeRule, ...] = ()
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class CopyCount:
    """How many of which form: original, certified, plain (photocopy), electronic."""

    form: str
    quantity: int


@dataclass(frozen=True, kw_only=True)
class Component:
    """A paper of the dossier.

    `group` is the heading it stands under ("Giấy tờ phải xuất trình"), `when` the answers under
    which it is needed: question key → keys of answers (see `needs`); empty is always.
    `replaced_by_data` names the database whose data spare the paper.
    """

    name: str
    copies: tuple[CopyCount, ...] = ()
    group: str = ""
    is_required: bool = True
    form_name: str = ""
    form_file: str = ""
    type_code: str = ""
    replaced_by_data: str = ""
    note: str = ""
    when: dict[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Result:
    """What the applicant gets, with its code in the national database ("KQ.G01.00262")."""

    name: str
    code: str = ""
    validity: str = ""
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class LegalBasis:
    """A document the procedure rests on; `number` is "63/2010/NĐ-CP", empty if unknown."""

    title: str
    number: str = ""
    issued_on: str = ""
    issuer: str = ""


@dataclass(frozen=True, kw_only=True)
class Choice:
    """An answer to a question."""

    key: str
    text: str


@dataclass(frozen=True, kw_only=True)
class Question:
    """A question whose answer decides which papers, fees and times apply."""

    key: str
    text: str
    choices: tuple[Choice, ...]
    help: str = ""


@dataclass(frozen=True, kw_only=True)
class Bodies:
    """Who decides, carries out, is delegated, takes part, and where dossiers are received."""

    competent: str = ""
    executing: str = ""
    delegated: str = ""
    coordinating: str = ""
    reception: str = ""


@dataclass(frozen=True, kw_only=True)
class ProcedureRecord:
    """All parts of a procedure at one time.

    `summary` says in everyday words what it is for; `keywords` are the everyday names people use.
    `conditions` is NONE_STATED where there are none.
    """

    name: str
    sector: str
    levels: tuple[Level, ...]
    steps: tuple[Step, ...] = ()
    channels: tuple[SubmissionChannel, ...] = ()
    components: tuple[Component, ...] = ()
    dossier_sets: str = ""
    audiences: tuple[str, ...] = ()
    bodies: Bodies = Bodies()
    results: tuple[Result, ...] = ()
    conditions: str = ""
    legal_bases: tuple[LegalBasis, ...] = ()
    online_level: OnlineLevel = OnlineLevel.UNKNOWN
    partial_reason: str = ""
    """Why a service is only partly online, with the law that says so (Decree 224/2026 art. 14)."""
    summary: str = ""
    keywords: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    questions: tuple[Question, ...] = ()
    kind_of_regulation: str = ""
