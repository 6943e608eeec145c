"""Hand in proof, decide on it, let it serve other tasks; every change counts the results again."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from django.db import transaction

from motcua.foundation import audit, outbox
from motcua.foundation.actor import Actor
from motcua.foundation.policies import Forbidden
from motcua.plans import policies
from motcua.plans.actions.results import account, summarise, window_for
from motcua.plans.messages import EvidenceAdded, EvidenceDecided
from motcua.plans.models import (
    Assignment,
    Evidence,
    EvidenceFile,
    EvidenceUse,
    ExpectedResult,
    LinkCapture,
    Specification,
    Task,
)
from motcua.plans.rules.addresses import address_key
from motcua.plans.rules.evidence_kinds import amount_of
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
    """Hand in one proof for one or many tasks (lồng ghép); the same address is the same proof."""
    with transaction.atomic():
        assignments = _assignments(assignment_codes)
        for assignment in assignments:
            policies.require_carry_out(by, assignment)
        evidence = _existing(new, assignments[0], by) or _create(new, assignments[0], by=by, at=at)
        _attach_files(evidence, new.file_ids)
        serve(evidence, assignments)
        audit.record("evidence.added", evidence, by=by, at=at, changes={"title": evidence.title})
        outbox.publish(EvidenceAdded(evidence=evidence.code, task=assignments[0].task.code))
    return evidence


def serve_more(
    evidence_code: str, assignment_codes: Sequence[str], *, by: Actor, at: datetime
) -> Evidence:
    """Let a proof that exists serve further tasks; it stays one proof, counted once."""
    with transaction.atomic():
        evidence = Evidence.objects.select_for_update(no_key=True).get(code=evidence_code)
        assignments = _assignments(assignment_codes)
        for assignment in assignments:
            policies.require_carry_out(by, assignment)
        serve(evidence, assignments)
        audit.record("evidence.used", evidence, by=by, at=at, changes={"title": evidence.title})
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
        evidence = Evidence.objects.select_for_update(no_key=True).get(code=evidence_code)
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


def _assignments(codes: Sequence[str]) -> list[Assignment]:
    found = Assignment.objects.select_related("task", "task__plan", "unit").in_bulk(
        codes, field_name="code"
    )
    return [found[code] for code in codes]


def _existing(new: NewEvidence, assignment: Assignment, by: Actor) -> Evidence | None:
    """The proof that this already is: sent before by the same phone, or the same address."""
    if new.upload_key:
        return Evidence.objects.filter(created_by=by.code, upload_key=new.upload_key).first()
    key = address_key(new.url)
    if not key:
        return None
    return (
        Evidence.objects.filter(agency=assignment.task.agency_id, url_key=key)
        .exclude(state=EvidenceState.REFUSED)
        .first()
    )


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


def serve(evidence: Evidence, assignments: Iterable[Assignment]) -> None:
    """Tie a proof to the window of its day in each task, and count again."""
    for assignment in assignments:
        specification = Specification.objects.filter(task=assignment.task_id).first()
        counted_by = specification.counted_by if specification else "items"
        results = _windows(assignment, specification, evidence.happened_on)
        owed: list[ExpectedResult | None] = [*results] or [None]
        for result in owed:
            EvidenceUse.objects.get_or_create(
                evidence=evidence,
                assignment_id=result.assignment_id if result else assignment.pk,
                result=result,
                defaults={
                    "task_id": assignment.task_id,
                    "amount": amount_of(evidence.figures, counted_by),
                },
            )
    recount(evidence)


def _windows(
    assignment: Assignment, specification: Specification | None, day: date
) -> list[ExpectedResult]:
    """The result of the day; for work done together, that of every lead unit."""
    results = ExpectedResult.objects.filter(task=assignment.task_id).order_by("starts_on", "id")
    together = specification is not None and specification.is_shared
    if not together and assignment.role == Assignment.LEAD:
        results = results.filter(assignment=assignment)
    by_assignment: dict[int, list[ExpectedResult]] = {}
    for result in results:
        by_assignment.setdefault(result.assignment_id, []).append(result)
    found = [window_for(rows, day) for rows in by_assignment.values()]
    return [result for result in found if result is not None]


def recount(evidence: Evidence) -> None:
    """Count again the results that a proof serves, and their tasks."""
    results = ExpectedResult.objects.filter(uses__evidence=evidence).distinct()
    account(results)
    for task in Task.objects.filter(evidence_uses__evidence=evidence).distinct():
        summarise(task)
