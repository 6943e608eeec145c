"""Whether a task is being carried out: only then is it accepted, proved, specified, directed."""

from motcua.plans.rules.states import PlanStatus, TaskState

AT_WORK = frozenset({TaskState.OPEN, TaskState.FINISHED})
"""A finished task still takes a proof that comes late."""


def why_not_at_work(plan_status: str | None, task_state: str, *, is_dropped: bool) -> str:
    """The Vietnamese reason why nothing can be done with a task; "" when something can.

    `plan_status` is None for a task outside plans.
    """
    if plan_status == PlanStatus.CLOSED:
        return "Kế hoạch đã kết thúc: không ghi nhận thêm được nữa."
    if plan_status not in (None, PlanStatus.ISSUED) or task_state == TaskState.PROPOSED:
        return "Kế hoạch chưa ban hành: nhiệm vụ chưa được giao."
    if task_state not in AT_WORK or is_dropped:
        return "Nhiệm vụ không còn được thực hiện."
    return ""
