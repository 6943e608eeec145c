"""Hand in proof, and decide on it; every change counts the results again."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from django.db import IntegrityError, transaction

from motcua.foundation import audit, outbox
from motcua.foundation.actor import Actor
from motcua.foundation.policies import Forbidden, Missing
from motcua.plans import policies
from motcua.plans.actions.uses import locked, recount, serve, workable
from motcua.plans.messages import EvidenceAdded, EvidenceDecided
from motcua.plans.models import (
    Assignment,
    Evidence,
    EvidenceFile,
    LinkCapture,
)
from motcua.plans.rules.addresses import address_key
from motcua.plans.rules.states import EVIDENCE_MOVES, EvidenceState, check_move


@dataclass(frozen=True, slots=True, kw_only=True)
class NewEvidence:
    """What is handed in: one thing, its figures, files and address."""

    kind: str
    title: str
    happened_on: date
    figures: dict[str, Any] = field(default_factory=dict)
    url: str = ""
    note: str = ""
    theme: str = ""
    entered_for: str = ""
    file_ids: tuple[int, ...] = ()
    upload_key: str = ""


def prove(
    assignment_codes: Sequence[str], new: NewEvidence, *, by: Actor, at: datetime
) -> Evidence:
    """Hand in one proof for one or many tasks (lồng ghép); the same address is the same proof.

    Raises Missing and Forbidden as `policies.require_carry_out`, Forbidden for a task that is not
    being carried out.
    """
    with transaction.atomic():
        assignments = workable(assignment_codes, by)
        evidence, is_new = _found_or_made(new, assignments[0], by=by, at=at)
        if evidence.state == EvidenceState.WAITING:
            _attach_files(evidence, new.file_ids)
        is_asked = serve(evidence, assignments, by=by)
        changes = {"title": evidence.title}
        code = "evidence.added" if is_new else "evidence.used"
        audit.record(code, evidence, by=by, at=at, changes=changes)
        if is_new or is_asked:
            outbox.publish(EvidenceAdded(evidence=evidence.code, task=assignments[0].task.code))
    return evidence


def confirm(evidence_code: str, *, by: Actor, at: datetime) -> Evidence:
    """Accept a proof: what it serves is counted as done."""
    return _decide(evidence_code, EvidenceState.CONFIRMED, "", by=by, at=at)


def refuse(evidence_code: str, *, reason: str, by: Actor, at: datetime) -> Evidence:
    """Refuse a proof with the reason; what it served is owed again."""
    return _decide(evidence_code, EvidenceState.REFUSED, reason, by=by, at=at)


def _decide(
    evidence_code: str, state: EvidenceState, reason: str, *, by: Actor, at: datetime
) -> Evidence:
    with transaction.atomic():
        evidence = locked(Evidence.objects.filter(code=evidence_code))
        if evidence is None:
            raise Missing
        if not policies.covers(by, policies.RIGHTS["confirm"], evidence.owner_path):
            raise Forbidden("confirm")
        check_move(EVIDENCE_MOVES, EvidenceState(evidence.state), state)
        evidence.state, evidence.refused_reason = state, reason
        evidence.confirmed_by, evidence.confirmed_at = by.code, at
        evidence.save(update_fields=["state", "refused_reason", "confirmed_by", "confirmed_at"])
        recount(evidence)
        is_confirmed = state == EvidenceState.CONFIRMED
        changes = {"title": evidence.title} | ({} if is_confirmed else {"reason": reason})
        audit.record(
            "evidence.confirmed" if is_confirmed else "evidence.refused",
            evidence,
            by=by,
            at=at,
            changes=changes,
        )
        outbox.publish(EvidenceDecided(evidence=evidence.code, is_confirmed=is_confirmed))
    return evidence


def _found_or_made(
    new: NewEvidence, assignment: Assignment, *, by: Actor, at: datetime
) -> tuple[Evidence, bool]:
    """The proof that this already is, held; else a new one (True).

    Two who send the same at one moment meet at the unique address: the second finds the first's.
    """
    evidence = _existing(new, assignment, by)
    if evidence is not None:
        return evidence, False
    try:
        with transaction.atomic():
            return _create(new, assignment, by=by, at=at), True
    except IntegrityError:
        evidence = _existing(new, assignment, by)
        if evidence is None:
            raise
        return evidence, False


def _existing(new: NewEvidence, assignment: Assignment, by: Actor) -> Evidence | None:
    """The proof that this already is: sent before by the same phone, or the same address."""
    known = Evidence.objects.exclude(state=EvidenceState.REFUSED)
    if new.upload_key:
        sent = locked(Evidence.objects.filter(created_by=by.code, upload_key=new.upload_key))
        if sent is not None:
            return sent
    key = address_key(new.url)
    return locked(known.filter(agency=assignment.task.agency_id, url_key=key)) if key else None


def _create(new: NewEvidence, assignment: Assignment, *, by: Actor, at: datetime) -> Evidence:
    evidence = Evidence.objects.create(
        agency_id=assignment.task.agency_id,
        owner_path=assignment.task.owner_path,
        unit_id=assignment.unit_id,
        unit_path=assignment.unit_path,
        kind=new.kind,
        title=new.title,
        happened_on=new.happened_on,
        theme=new.theme,
        figures=new.figures,
        url=new.url,
        url_key=address_key(new.url),
        note=new.note,
        entered_for=new.entered_for,
        upload_key=new.upload_key,
        created_by=by.code,
        created_at=at,
    )
    if evidence.url:
        LinkCapture.objects.create(evidence=evidence, next_attempt_at=at)
    return evidence


def _attach_files(evidence: Evidence, file_ids: Iterable[int]) -> None:
    for order, file_id in enumerate(file_ids, start=evidence.files.count()):
        EvidenceFile.objects.get_or_create(
            evidence=evidence, file_id=file_id, defaults={"order": order}
        )
