"""Undo the recorded issue of a decision that has not taken effect: everything as it was before."""

from datetime import date, datetime

from django.db import transaction

from motcua.catalogue import policies
from motcua.catalogue.actions import succession
from motcua.catalogue.actions.announcing import NotOpen, lock_announcement
from motcua.catalogue.actions.duties import forget_duties_of_issue
from motcua.catalogue.actions.quoting import flag
from motcua.catalogue.messages import IssueUndone
from motcua.catalogue.models import Announcement, ProcedureVersion
from motcua.catalogue.queries.undoing import Undoing, undoing_of
from motcua.catalogue.rules.announcement_kinds import AnnouncementState
from motcua.catalogue.rules.kinds import VersionState
from motcua.catalogue.rules.undoing import Obstacle, may_be_undone
from motcua.foundation import audit, outbox
from motcua.foundation.actor import Actor


class InEffect(ValueError):
    """The decision holds already: it is corrected or followed by another, not undone."""


class Blocked(ValueError):
    """Something stands on the decision; `obstacles` are numbers of procedures with the reason."""

    def __init__(self, obstacles: tuple[tuple[str, Obstacle], ...]) -> None:
        super().__init__(obstacles)
        self.obstacles = obstacles


def undo_issue(code: str, *, reason: str, on: date, by: Actor, at: datetime) -> Announcement:
    """Take back that a decision was issued. Raises NotOpen, InEffect, Blocked, ValueError.

    Whoever may record the issue may undo it. Its versions stay on record as withdrawn, for
    whatever heard of them, and drafts with the same words take their place in the decision.
    """
    if not reason.strip():
        raise ValueError("Undoing says why.")
    with transaction.atomic():
        row = lock_announcement(code)
        policies.require_at(by, "issue" if row.is_own else "submit", row.owner_path)
        if row.state != AnnouncementState.ISSUED:
            raise NotOpen(code)
        if not may_be_undone(row.effective_on, on=on):
            raise InEffect(code)
        found = _locked(row)
        _take_back(row, found, reason=reason.strip(), by=by, at=at)
        row.state = AnnouncementState.SUBMITTED if row.is_own else AnnouncementState.DRAFT
        row.issued_at = None
        row.save(update_fields=["state", "issued_at"])
        duties = forget_duties_of_issue(row)
        changes = {
            "number": row.number,
            "effective_on": f"{row.effective_on:%Y-%m-%d}",
            "reason": reason.strip(),
            "count": len(found.begun),
            "duties": duties,
        }
        audit.record("announcement.issue_undone", row, by=by, at=at, changes=changes)
        told = IssueUndone(announcement=row.code, reason=reason.strip(), by=by.code)
        outbox.publish(told)
    return row


def _locked(row: Announcement) -> Undoing:
    """What will be undone, once its procedures are locked in the order that issuing locks them."""
    touched = undoing_of(row)
    codes = {one.procedure.code for one in touched.begun}
    codes |= {ending.version.procedure.code for ending in touched.endings}
    for code in sorted(codes):
        succession.lock(code)
    found = undoing_of(row)
    if found.obstacles:
        raise Blocked(found.obstacles)
    return found


def _take_back(row: Announcement, found: Undoing, *, reason: str, by: Actor, at: datetime) -> None:
    because = f"{reason} (Quyết định số {row.number})"
    for version in found.begun:
        succession.withdraw(version, because=because, by=by, at=at)
        flag(version, at=at)
        draft = _draft_again(version, by=by, at=at)
        row.items.filter(version=version).update(version=draft)
    for ending in found.endings:
        succession.reopen(ending, because=because, by=by, at=at)


def _draft_again(version: ProcedureVersion, *, by: Actor, at: datetime) -> ProcedureVersion:
    draft = ProcedureVersion(
        procedure=version.procedure,
        ordinal=succession.next_ordinal(version.procedure),
        state=VersionState.DRAFT,
        change=version.change,
        created_by=by.code,
        created_at=at,
    )
    draft.put(version.content, version.sector)
    draft.save()
    audit.record("version.drafted", draft, by=by, at=at)
    return draft
