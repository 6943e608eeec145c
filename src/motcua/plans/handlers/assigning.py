"""Tell the people concerned: tasks given, returned, proofs waiting and decided."""

from collections import Counter

from django.urls import reverse
from django.utils.translation import gettext as _

from motcua.foundation.actor import Role
from motcua.foundation.outbox import hears
from motcua.kernel import clock
from motcua.people import facade as people
from motcua.plans.messages import AssignmentReturned, EvidenceAdded, EvidenceDecided, PlanIssued
from motcua.plans.models import Assignment, Evidence, Plan, Task


@hears(PlanIssued)
def tell_units_of_their_tasks(message: PlanIssued) -> None:
    """One notice for each unit: how many tasks of which plan."""
    plan = Plan.objects.get(code=message.plan)
    parts = Assignment.objects.filter(
        task__plan=plan, task__dropped_at__isnull=True, unit__isnull=False
    )
    given = set(parts.values_list("unit_path", "task_id"))  # a task once, whatever the roles in it
    for path, count in sorted(Counter(path for path, _task in given).items()):
        _tell(
            _officers(path),
            _("Kế hoạch %(plan)s giao đơn vị %(count)s nhiệm vụ.")
            % {"plan": plan.document_number, "count": count},
            url=f"{reverse('plans:programme', args=[plan.code])}?don-vi={path}",
            ref=f"plans.plan:{plan.code}",
            kind="plans.assigned",
        )


@hears(AssignmentReturned)
def tell_the_coordinator_of_a_returned_task(message: AssignmentReturned) -> None:
    """Whoever gave it has to decide."""
    task = Task.objects.get(code=message.task)
    _tell(
        _coordinators(task.owner_path),
        _("Đơn vị trả lại nhiệm vụ “%(task)s”: %(reason)s")
        % {"task": task.text[:80], "reason": message.reason},
        url=reverse("plans:task", args=[task.code]),
        ref=f"plans.task:{task.code}",
        kind="plans.returned",
    )


@hears(EvidenceAdded)
def tell_the_coordinator_of_a_waiting_proof(message: EvidenceAdded) -> None:
    """A proof waits for confirmation."""
    evidence = Evidence.objects.get(code=message.evidence)
    _tell(
        _coordinators(Task.objects.get(code=message.task).owner_path) - {evidence.created_by},
        _("Minh chứng “%(title)s” chờ xác nhận.") % {"title": evidence.title[:80]},
        url=reverse("plans:evidence", args=[evidence.code]),
        ref=f"plans.evidence:{evidence.code}",
        kind="plans.evidence_waiting",
    )


@hears(EvidenceDecided)
def tell_who_handed_it_in(message: EvidenceDecided) -> None:
    """A refusal is told with its reason; a confirmation needs no notice."""
    evidence = Evidence.objects.get(code=message.evidence)
    if message.is_confirmed or not evidence.created_by:
        return
    _tell(
        {evidence.created_by},
        _("Minh chứng “%(title)s” không được chấp nhận: %(reason)s")
        % {"title": evidence.title[:80], "reason": evidence.refused_reason},
        url=reverse("plans:evidence", args=[evidence.code]),
        ref=f"plans.evidence:{evidence.code}",
        kind="plans.evidence_refused",
    )


def _officers(path: str) -> set[str]:
    """Those who carry out tasks of the unit; its leaders where it has no officer."""
    officers = {one.code for one in people.members_with(Role.UNIT_OFFICER, path)}
    return officers or {one.code for one in people.members_with(Role.LEADER, path)}


def _coordinators(path: str) -> set[str]:
    return {one.code for one in people.members_with(Role.COORDINATOR, path)}


def _tell(members: set[str], text: str, *, url: str, ref: str, kind: str) -> None:
    if members:
        people.notify(sorted(members), text=text, url=url, ref=ref, kind=kind, at=clock.now())
