"""States as badges: a word, a tone, an icon."""

from motcua.plans.rules.lateness import Standing
from motcua.plans.rules.states import AssignmentState, EvidenceState, PlanStatus, TaskState
from motcua.ui.parts import Badge, Tone

PLAN: dict[PlanStatus, Tone] = {
    PlanStatus.DRAFT: "neutral",
    PlanStatus.SUBMITTED: "active",
    PlanStatus.APPROVED: "active",
    PlanStatus.ISSUED: "good",
    PlanStatus.CLOSED: "neutral",
}
TASK: dict[TaskState, Tone] = {
    TaskState.PROPOSED: "neutral",
    TaskState.OPEN: "active",
    TaskState.FINISHED: "good",
    TaskState.CANCELLED: "neutral",
}
ASSIGNMENT: dict[AssignmentState, Tone] = {
    AssignmentState.PROPOSED: "neutral",
    AssignmentState.ASSIGNED: "active",
    AssignmentState.ACCEPTED: "good",
    AssignmentState.RETURNED: "warn",
}
EVIDENCE: dict[EvidenceState, Tone] = {
    EvidenceState.WAITING: "active",
    EvidenceState.CONFIRMED: "good",
    EvidenceState.REFUSED: "bad",
}
STANDING: dict[Standing, Tone] = {
    Standing.DONE: "good",
    Standing.DONE_LATE: "good",
    Standing.WAITING: "active",
    Standing.LATE: "bad",
    Standing.ASKED: "neutral",
    Standing.DUE_SOON: "warn",
    Standing.OPEN: "active",
    Standing.AHEAD: "neutral",
}


def plan_badge(status: str) -> Badge:
    """The state of a plan."""
    state = PlanStatus(status)
    return Badge(PLAN[state], state.label)


def task_badge(value: str) -> Badge:
    """The state of a task."""
    state = TaskState(value)
    return Badge(TASK[state], state.label)


def assignment_badge(value: str) -> Badge:
    """The state of one unit's part."""
    state = AssignmentState(value)
    return Badge(ASSIGNMENT[state], state.label)


def evidence_badge(value: str) -> Badge:
    """The state of a proof."""
    state = EvidenceState(value)
    return Badge(EVIDENCE[state], state.label)


def standing_badge(standing: Standing) -> Badge:
    """Where an expected result stands."""
    return Badge(STANDING[standing], standing.label)
