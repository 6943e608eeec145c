"""The way of a decision: submitted, sent back, cancelled, issued.

Issuing begins and ends versions.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db import transaction

from motcua.catalogue import policies
from motcua.catalogue.actions import succession
from motcua.catalogue.actions.announcing import NotOpen, lock_announcement
from motcua.catalogue.actions.duties import close_duty_to_decide, open_duties_of_issue
from motcua.catalogue.models import Announcement, AnnouncementItem, Procedure
from motcua.catalogue.rules.announcement_kinds import AnnouncementState, Change
from motcua.catalogue.rules.completeness import lacking
from motcua.catalogue.rules.kinds import VersionState
from motcua.catalogue.rules.terms import Decider
from motcua.foundation import audit
from motcua.foundation.actor import Actor
from motcua.kernel.working_calendar import WorkingCalendar


class Empty(ValueError):
    """A decision without procedures announces nothing."""


class Incomplete(ValueError):
    """A procedure of our own decision lacks parts that the law wants; says its number."""


class Collides(ValueError):
    """A version of the procedure begins on that day or later; the argument is its number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """What the clerk records of the signed decision."""

    number: str
    signed_on: date
    effective_on: date
    signer: str = ""
    signer_post: str = ""
    file_id: int | None = None


def submit(code: str, *, by: Actor, at: datetime) -> Announcement:
    """Send our own decision for signing. Raises Empty, Incomplete, NotOpen."""
    with transaction.atomic():
        row = lock_announcement(code)
        policies.require_at(by, "submit", row.owner_path)
        if row.state != AnnouncementState.DRAFT or not row.is_own:
            raise NotOpen(code)
        _require_whole(row)
        row.state, row.submitted_at = AnnouncementState.SUBMITTED, at
        row.save(update_fields=["state", "submitted_at"])
        audit.record("announcement.submitted", row, by=by, at=at)
    return row


def send_back(code: str, *, by: Actor, at: datetime) -> Announcement:
    """Take a submitted decision back to be changed."""
    with transaction.atomic():
        row = lock_announcement(code)
        policies.require_at(by, "submit", row.owner_path)
        if row.state != AnnouncementState.SUBMITTED:
            raise NotOpen(code)
        row.state = AnnouncementState.DRAFT
        row.save(update_fields=["state"])
        audit.record("announcement.sent_back", row, by=by, at=at)
    return row


def cancel(code: str, *, reason: str, by: Actor, at: datetime) -> Announcement:
    """Give up a decision that was not issued; drafts of procedures stay, its duties go.

    An issued decision is not cancelled: the law wants another decision.
    """
    with transaction.atomic():
        row = lock_announcement(code)
        policies.require_at(by, "submit", row.owner_path)
        if row.state not in (AnnouncementState.DRAFT, AnnouncementState.SUBMITTED):
            raise NotOpen(code)
        row.state = AnnouncementState.CANCELLED
        row.save(update_fields=["state"])
        row.items.all().delete()
        row.duties.filter(done_at__isnull=True).delete()
        audit.record("announcement.cancelled", row, by=by, at=at, changes={"reason": reason})
    return row


def issue(
    code: str,
    details: Issue,
    *,
    decider: Decider,
    calendar: WorkingCalendar,
    by: Actor,
    at: datetime,
) -> Announcement:
    """Record that a decision was issued: its versions begin, others end, duties open.

    Our own is recorded by the clerk after it was submitted; another agency's by whoever prepares
    decisions. Raises NotOpen, Empty, Collides.
    """
    with transaction.atomic():
        row = lock_announcement(code)
        verb = "issue" if row.is_own else "submit"
        policies.require_at(by, verb, row.owner_path)
        wanted = AnnouncementState.SUBMITTED if row.is_own else AnnouncementState.DRAFT
        if row.state != wanted:
            raise NotOpen(code)
        for name in ("number", "signed_on", "effective_on", "signer", "signer_post"):
            setattr(row, name, getattr(details, name))
        row.file_id = details.file_id or row.file_id  # the file that was read, or kept before
        row.state, row.issued_at = AnnouncementState.ISSUED, at
        row.save()
        items = list(row.items.select_related("procedure", "version", "replaces"))
        if not items:
            raise Empty(code)
        _carry_out(row, items, by=by, at=at)
        close_duty_to_decide(row, by=by, at=at)
        open_duties_of_issue(row, decider=decider, calendar=calendar, at=at)
        audit.record("announcement.issued", row, by=by, at=at, changes={"number": row.number})
    return row


def _require_whole(row: Announcement) -> None:
    items = list(row.items.select_related("procedure", "version"))
    if not items:
        raise Empty(row.code)
    for item in items:
        source, version = item.procedure.source, item.version
        if version is not None and lacking(version.content, source, row.kind):
            raise Incomplete(item.procedure.number)


def _carry_out(
    row: Announcement, items: Iterable[AnnouncementItem], *, by: Actor, at: datetime
) -> None:
    """Each item in the order of the procedures' codes, so that two decisions never wait in turn."""
    for item in sorted(items, key=lambda one: one.procedure.code):
        succession.lock(item.procedure.code)
        try:
            _begin(row, item, by=by, at=at)
        except succession.Overlaps:
            raise Collides(item.procedure.number) from None
        if item.change == Change.ABOLISHED:
            _end(row, item.procedure, by=by, at=at)
        if item.replaces is not None:
            succession.lock(item.replaces.code)
            _end(row, item.replaces, by=by, at=at)


def _begin(row: Announcement, item: AnnouncementItem, *, by: Actor, at: datetime) -> None:
    version = item.version
    if version is None or version.state != VersionState.DRAFT:
        return
    version.announcement, version.change = row, item.change
    version.decision, version.decided_on = row.number[:100], row.signed_on
    succession.begin(version, row.effective_on, because=_because(row), by=by, at=at)


def _end(row: Announcement, procedure: Procedure, *, by: Actor, at: datetime) -> None:
    """The version that would hold on the day of effect ends the day before."""
    if row.effective_on is None:
        return
    versions = procedure.versions.in_force(row.effective_on)
    for version in versions.select_related("procedure"):
        if version.valid_from and version.valid_from >= row.effective_on:
            raise Collides(procedure.number)
        last_day = row.effective_on - timedelta(days=1)
        succession.end(version, last_day, because=_because(row), decision=row, by=by, at=at)


def _because(row: Announcement) -> str:
    return f"Quyết định số {row.number} của {row.issuer}"
