"""A plan on its way: edited, submitted, approved, recorded as issued, closed.

Basis: NĐ 30/2020/NĐ-CP art. 15, 18 (only the clerk, văn thư, numbers a document).
"""

from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any

from django.db import transaction

from motcua.foundation import audit, outbox
from motcua.foundation.actor import Actor
from motcua.foundation.pages import invalidate
from motcua.foundation.policies import Forbidden, Missing
from motcua.plans import policies
from motcua.plans.actions.results import Calendars, lock_tasks, rebuild
from motcua.plans.actions.snapshots import content_of, digest_of
from motcua.plans.messages import PlanIssued
from motcua.plans.models import Assignment, Plan, PlanRevision, Task
from motcua.plans.rules.states import (
    PLAN_MOVES,
    AssignmentState,
    IllegalMove,
    PlanStatus,
    TaskState,
    check_move,
)

PUBLISHED_PAGES = "plans.published"
"""Tag of public pages that name published plans."""


class SameEditor(Forbidden):
    """Who edited last may not approve: four eyes."""


class NothingAssigned(ValueError):
    """A plan without tasks cannot be submitted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """What the clerk enters of the document that was issued."""

    number: str
    symbol: str
    issued_on: date
    signer_authority: str = ""
    signer_position: str = ""
    signer_name: str = ""
    signed_file_id: int | None = None
    signed_check: dict[str, Any] | None = None


def lock_plan(code: str) -> Plan:
    """The plan, locked to the end of the transaction. Raises Missing."""
    plan = Plan.objects.select_for_update(no_key=True).filter(code=code).first()
    if plan is None:
        raise Missing
    return plan


def submit(code: str, *, by: Actor, at: datetime) -> Plan:
    """Send the draft for approval: its words are kept as a numbered revision."""
    with transaction.atomic():
        plan = lock_plan(code)
        policies.require(by, "submit", plan)
        if not plan.tasks.kept().exists():
            raise NothingAssigned("Kế hoạch chưa có nhiệm vụ nào nên chưa trình ký được.")
        _move(plan, PlanStatus.SUBMITTED)
        content = content_of(plan)
        PlanRevision.objects.update_or_create(
            plan=plan,
            number=plan.revision,
            defaults={
                "content": content,
                "sha256": digest_of(content),
                "created_by": by.code,
                "created_at": at,
            },
        )
        plan.save(update_fields=["status"])
        audit.record("plan.submitted", plan, by=by, at=at, changes={"revision": plan.revision})
    return plan


def approve(code: str, *, revision: int, by: Actor, at: datetime) -> Plan:
    """Approve exactly the revision that the approver has read."""
    with transaction.atomic():
        plan = lock_plan(code)
        policies.require(by, "approve", plan)
        if plan.last_edited_by == by.code:
            raise SameEditor("Người sửa cuối cùng không được duyệt.")
        if plan.revision != revision:
            raise Forbidden("Kế hoạch đã được sửa sau khi Ông/Bà mở trang. Hãy đọc lại bản mới.")
        _move(plan, PlanStatus.APPROVED)
        plan.approved_revision, plan.approved_by, plan.approved_at = revision, by.code, at
        plan.save(update_fields=["status", "approved_revision", "approved_by", "approved_at"])
        audit.record("plan.approved", plan, by=by, at=at, changes={"revision": revision})
    return plan


def send_back(code: str, *, reason: str, by: Actor, at: datetime) -> Plan:
    """Return a submitted or approved plan to its editors, with the reason."""
    with transaction.atomic():
        plan = lock_plan(code)
        policies.require(by, "approve", plan)
        if not void_approval(plan):
            raise IllegalMove("Kế hoạch đang là dự thảo: không có gì để trả lại.")
        audit.record("plan.sent_back", plan, by=by, at=at, changes={"reason": reason})
    return plan


def record_issue(code: str, issue: Issue, *, calendars: Calendars, by: Actor, at: datetime) -> Plan:
    """Record that the document was issued: only now do units receive their tasks."""
    with transaction.atomic():
        plan = lock_plan(code)
        policies.require(by, "issue", plan)
        _move(plan, PlanStatus.ISSUED)
        entered = asdict(issue)
        entered["signed_check"] = issue.signed_check or {}
        for field, value in entered.items():
            if value or field in ("number", "symbol", "issued_on", "signed_check"):
                setattr(plan, field, value)
        plan.save()
        _give_out(plan, calendars)
        audit.record(
            "plan.issued",
            plan,
            by=by,
            at=at,
            changes={"number": plan.document_number, "issued_on": f"{issue.issued_on:%d/%m/%Y}"},
        )
        outbox.publish(PlanIssued(plan=plan.code))
    return plan


def _give_out(plan: Plan, calendars: Calendars) -> None:
    """Tasks open and matched units receive them; what matched nothing stays an external party."""
    tasks = plan.tasks.kept().filter(state=TaskState.PROPOSED)
    lock_tasks(tasks.values_list("pk", flat=True))
    tasks.update(state=TaskState.OPEN)
    Assignment.objects.filter(
        task__plan=plan,
        task__dropped_at__isnull=True,
        state=AssignmentState.PROPOSED,
        unit__isnull=False,
    ).update(state=AssignmentState.ASSIGNED)
    for task in Task.objects.filter(plan=plan, state=TaskState.OPEN).select_related("plan"):
        rebuild(task, calendars)


def close(code: str, *, by: Actor, at: datetime) -> Plan:
    """End the programme: nothing more is expected of it; its figures stay."""
    with transaction.atomic():
        plan = lock_plan(code)
        policies.require(by, "close", plan)
        _move(plan, PlanStatus.CLOSED)
        plan.closed_at = at
        plan.save(update_fields=["status", "closed_at"])
        audit.record("plan.closed", plan, by=by, at=at)
        invalidate(PUBLISHED_PAGES)
    return plan


def touch(plan: Plan, what: str, *, by: Actor, at: datetime) -> None:
    """Every edit of the words: a new revision, a void approval, one audit line.

    Shared by the editing actions; inside their transaction, on a locked plan.
    """
    policies.require(by, "edit", plan)
    if not plan.is_editable:
        raise Forbidden("Kế hoạch đã ban hành: lời văn không sửa được nữa.")
    if void_approval(plan):
        audit.record("plan.approval_voided", plan, by=by, at=at)
    plan.revision += 1
    plan.last_edited_by = by.code
    plan.save(update_fields=["revision", "last_edited_by"])
    audit.record("plan.edited", plan, by=by, at=at, changes={"what": what})


def void_approval(plan: Plan) -> bool:
    """Back to draft; True when the plan had been submitted or approved."""
    if plan.status == PlanStatus.DRAFT:
        return False
    _move(plan, PlanStatus.DRAFT)
    plan.approved_revision, plan.approved_by, plan.approved_at = None, "", None
    plan.save(update_fields=["status", "approved_revision", "approved_by", "approved_at"])
    return True


def _move(plan: Plan, then: PlanStatus) -> None:
    check_move(PLAN_MOVES, PlanStatus(plan.status), then)
    plan.status = then
