"""States of the things of a plan and the moves between them: one table each, no entry = final.

Basis: NĐ 30/2020/NĐ-CP art. 18 (only the clerk numbers a document); house decisions in
docs/architecture.md (approval names a revision, approver ≠ last editor).
"""

from collections.abc import Mapping
from typing import TypeVar

from motcua.kernel.labelled import LabelledEnum

S = TypeVar("S", bound=LabelledEnum)


class IllegalMove(ValueError):
    """A move that the table of states does not have."""


class PlanStatus(LabelledEnum):
    """A plan on its way from the draft to the closed programme."""

    DRAFT = "draft", "dự thảo"
    SUBMITTED = "submitted", "trình ký"
    APPROVED = "approved", "đã duyệt"
    ISSUED = "issued", "đã ban hành"
    CLOSED = "closed", "đã kết thúc"


EDITABLE_PLAN = frozenset({PlanStatus.DRAFT, PlanStatus.SUBMITTED, PlanStatus.APPROVED})
"""An edit of a submitted or approved plan takes it back to draft: the approval is void."""

PLAN_MOVES: Mapping[PlanStatus, frozenset[PlanStatus]] = {
    PlanStatus.DRAFT: frozenset({PlanStatus.SUBMITTED}),
    PlanStatus.SUBMITTED: frozenset({PlanStatus.DRAFT, PlanStatus.APPROVED}),
    PlanStatus.APPROVED: frozenset({PlanStatus.DRAFT, PlanStatus.ISSUED}),
    PlanStatus.ISSUED: frozenset({PlanStatus.CLOSED}),
}


class TaskState(LabelledEnum):
    """A task: proposed while its plan is a draft, then open until finished or cancelled."""

    PROPOSED = "proposed", "chưa giao"
    OPEN = "open", "đang thực hiện"
    FINISHED = "finished", "hoàn thành"
    CANCELLED = "cancelled", "đã hủy"


TASK_MOVES: Mapping[TaskState, frozenset[TaskState]] = {
    TaskState.PROPOSED: frozenset({TaskState.OPEN, TaskState.CANCELLED}),
    TaskState.OPEN: frozenset({TaskState.FINISHED, TaskState.CANCELLED}),
    TaskState.FINISHED: frozenset({TaskState.OPEN}),
}


class AssignmentState(LabelledEnum):
    """One unit's part: given, taken or sent back with a reason."""

    PROPOSED = "proposed", "chưa giao"
    ASSIGNED = "assigned", "đã giao"
    ACCEPTED = "accepted", "đã nhận"
    RETURNED = "returned", "trả lại"


ASSIGNMENT_MOVES: Mapping[AssignmentState, frozenset[AssignmentState]] = {
    AssignmentState.PROPOSED: frozenset({AssignmentState.ASSIGNED}),
    AssignmentState.ASSIGNED: frozenset({AssignmentState.ACCEPTED, AssignmentState.RETURNED}),
    AssignmentState.ACCEPTED: frozenset({AssignmentState.RETURNED}),
    AssignmentState.RETURNED: frozenset({AssignmentState.ASSIGNED}),
}


class EvidenceState(LabelledEnum):
    """A proof: waiting until the coordinator confirms or refuses it."""

    WAITING = "waiting", "chờ xác nhận"
    CONFIRMED = "confirmed", "đã xác nhận"
    REFUSED = "refused", "không chấp nhận"


EVIDENCE_MOVES: Mapping[EvidenceState, frozenset[EvidenceState]] = {
    EvidenceState.WAITING: frozenset({EvidenceState.CONFIRMED, EvidenceState.REFUSED}),
    EvidenceState.CONFIRMED: frozenset({EvidenceState.REFUSED}),
    EvidenceState.REFUSED: frozenset({EvidenceState.WAITING}),
}


class ImportState(LabelledEnum):
    """A document being read into a plan."""

    QUEUED = "queued", "chờ đọc"
    READING = "reading", "đang đọc"
    DONE = "done", "đã đọc"
    REFUSED = "refused", "không nhận"


class CaptureState(LabelledEnum):
    """The fetching of a pasted address."""

    QUEUED = "queued", "chờ lưu trang"
    DONE = "done", "đã lưu trang"
    FAILED = "failed", "không lưu được trang"


class ObligationState(LabelledEnum):
    """A report owed."""

    OPEN = "open", "chưa nộp"
    SUBMITTED = "submitted", "đã nộp"


class ObstacleState(LabelledEnum):
    """An obstacle."""

    OPEN = "open", "đang vướng"
    RESOLVED = "resolved", "đã giải quyết"


def check_move(moves: Mapping[S, frozenset[S]], now: S, then: S) -> None:
    """Raise IllegalMove unless the table lets `now` become `then`."""
    if then not in moves.get(now, frozenset()):
        raise IllegalMove(f"Không thể chuyển từ “{now.label}” sang “{then.label}”.")
