"""Prepare a decision of announcement: begin it, describe it, put procedures into it."""

from dataclasses import asdict, dataclass
from datetime import date, datetime

from django.db import transaction

from motcua.agencies.facade import UnitView
from motcua.catalogue import policies
from motcua.catalogue.actions.duties import keep_duty_to_decide, move_duties
from motcua.catalogue.models import Announcement, AnnouncementItem, Procedure, ProcedureVersion
from motcua.catalogue.rules.announcement_kinds import AnnouncementKind, AnnouncementState, Change
from motcua.catalogue.rules.kinds import VersionState
from motcua.catalogue.rules.terms import Decider
from motcua.foundation import audit
from motcua.foundation.actor import Actor
from motcua.foundation.policies import Missing


class NotOpen(ValueError):
    """The decision is no longer a draft: what it says cannot be changed here."""


class NothingToAnnounce(ValueError):
    """The procedure has no draft (to announce) or no announced version (to list or abolish)."""


class AlreadyIn(ValueError):
    """The procedure stands in the decision already."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What a decision is about, and the legal document that makes it necessary."""

    kind: AnnouncementKind
    is_own: bool
    issuer: str
    subject: str
    legal_text: str = ""
    legal_text_on: date | None = None
    legal_effective_on: date | None = None
    is_shortened: bool = False


def start(
    about: Subject,
    *,
    unit_code: str,
    owner_path: str,
    decider: Decider,
    by: Actor,
    at: datetime,
) -> Announcement:
    """A decision that is being written (or another agency's, to be recorded)."""
    with transaction.atomic():
        policies.require_at(by, "submit", owner_path)
        row = Announcement.objects.create(
            **asdict(about),
            unit_id=unit_code,
            owner_path=owner_path,
            created_by=by.code,
            created_at=at,
        )
        keep_duty_to_decide(row, decider=decider, at=at)
        audit.record("announcement.started", row, by=by, at=at)
    return row


def describe(
    code: str, about: Subject, *, decider: Decider, by: Actor, at: datetime
) -> Announcement:
    """Change what a decision is about while it is a draft; its duty moves along."""
    with transaction.atomic():
        row = lock_open(code, by)
        for name, value in asdict(about).items():
            setattr(row, name, value)
        row.save()
        keep_duty_to_decide(row, decider=decider, at=at)
        audit.record("announcement.described", row, by=by, at=at)
    return row


def hand_over(
    code: str, unit: UnitView, *, decider: Decider, by: Actor, at: datetime
) -> Announcement:
    """Another unit drafts it and its clerk will record it; both must be the actor's to give.

    Its open duties go along. Handing it to the unit that has it already changes nothing.
    """
    with transaction.atomic():
        row = lock_open(code, by)
        policies.require_at(by, "submit", unit.path)
        if (row.unit_id, row.owner_path) == (unit.code, unit.path):
            return row
        row.unit_id, row.owner_path = unit.code, unit.path
        row.save(update_fields=["unit", "owner_path"])
        move_duties(row)
        keep_duty_to_decide(row, decider=decider, at=at)
        changes = {"unit": unit.code, "name": unit.label}
        audit.record("announcement.handed_over", row, by=by, at=at, changes=changes)
    return row


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What a decision does to a procedure, all named by their numbers."""

    number: str
    change: Change
    replaces: str = ""
    note: str = ""


def put_in(code: str, entry: Entry, *, by: Actor, at: datetime) -> AnnouncementItem:
    """Put a procedure into a decision. Raises AlreadyIn, NothingToAnnounce, Missing.

    Whoever does it must keep the procedure, and the one that it replaces: else Forbidden.
    """
    with transaction.atomic():
        row = lock_open(code, by)
        procedure = _procedure(entry.number, by)
        if row.items.filter(procedure=procedure).exists():
            raise AlreadyIn(entry.number)
        item = AnnouncementItem.objects.create(
            announcement=row,
            procedure=procedure,
            change=entry.change,
            version=_version(procedure, entry.change, row.kind),
            replaces=_procedure(entry.replaces, by) if entry.replaces else None,
            note=entry.note,
            order=row.items.count(),
        )
        audit.record("announcement.put_in", row, by=by, at=at, changes={"number": entry.number})
    return item


def take_out(code: str, number: str, *, by: Actor, at: datetime) -> None:
    """Take a procedure out of a decision; its draft stays. Raises Missing."""
    with transaction.atomic():
        row = lock_open(code, by)
        if not row.items.filter(procedure__number=number).delete()[0]:
            raise Missing
        audit.record("announcement.taken_out", row, by=by, at=at, changes={"number": number})


def lock_open(code: str, by: Actor) -> Announcement:
    """The decision, locked, while it may be changed. Raises Missing, Forbidden, NotOpen."""
    row = lock_announcement(code)
    policies.require_at(by, "submit", row.owner_path)
    if row.state != AnnouncementState.DRAFT:
        raise NotOpen(code)
    return row


def lock_announcement(code: str) -> Announcement:
    """The decision, locked. Raises Missing."""
    row = Announcement.objects.select_for_update(no_key=True).filter(code=code).first()
    if row is None:
        raise Missing
    return row


def _procedure(number: str, by: Actor) -> Procedure:
    procedure = Procedure.objects.filter(number=number).first()
    if procedure is None:
        raise Missing
    policies.require_at(by, "submit", procedure.unit_path)
    return procedure


def _version(procedure: Procedure, change: Change, kind: str) -> ProcedureVersion | None:
    """The draft; in a list also the announced version; none where it is abolished."""
    announced = procedure.versions.filter(state=VersionState.ANNOUNCED).order_by("-ordinal")
    if change is Change.ABOLISHED:
        if not announced.exists():
            raise NothingToAnnounce(procedure.number)
        return None
    version = procedure.versions.filter(state=VersionState.DRAFT).first()
    if version is None and kind == AnnouncementKind.LIST:
        version = announced.first()
    if version is None:
        raise NothingToAnnounce(procedure.number)
    return version
