"""The uses of a proof: which parts of tasks it serves, and the count of what it brings them.

Shared by the actions that hand proof in, decide on it and let it serve more; always inside their
transaction. A proof is held before the tasks that it serves.
"""

from collections.abc import Sequence

from django.db.models import QuerySet

from motcua.foundation.actor import Actor
from motcua.foundation.policies import Missing
from motcua.plans import policies
from motcua.plans.actions.at_work import require_at_work
from motcua.plans.actions.results import account, lock_tasks, summarise
from motcua.plans.actions.serving import counted_by, results_by_lead, windows_of
from motcua.plans.models import (
    Assignment,
    Evidence,
    EvidenceUse,
    ExpectedResult,
    Specification,
    Task,
)
from motcua.plans.rules.evidence_figures import amount_of
from motcua.plans.rules.states import EvidenceState


def workable(codes: Sequence[str], by: Actor) -> list[Assignment]:
    """The parts named, in the order named, each the actor's to carry out and being carried out."""
    found = Assignment.objects.select_related("task__plan", "unit").in_bulk(
        list(codes), field_name="code"
    )
    if not codes or set(codes) - set(found):
        raise Missing
    assignments = [found[code] for code in dict.fromkeys(codes)]
    for assignment in assignments:
        policies.require_carry_out(by, assignment)
        require_at_work(assignment.task)
    return assignments


def locked(rows: QuerySet[Evidence]) -> Evidence | None:
    """The proof, held to the end of the transaction."""
    return rows.select_for_update(no_key=True, of=("self",)).first()


def serve(evidence: Evidence, assignments: Sequence[Assignment], *, by: Actor) -> bool:
    """Tie a proof to the window of its day in each task, and count again.

    What is added to a proof already confirmed counts only once whoever may confirm agrees: a
    confirmation was given for the tasks that were named then. True when such a use waits now.
    """
    lock_tasks(_served(evidence) | {assignment.task_id for assignment in assignments})
    for assignment in assignments:
        specification = Specification.objects.filter(task=assignment.task_id).first()
        results = results_by_lead(ExpectedResult.objects.filter(task=assignment.task_id))
        served = windows_of(assignment, specification, results, evidence.happened_on)
        owed: list[ExpectedResult | None] = [*served] or [None]
        is_asked = evidence.state == EvidenceState.CONFIRMED and not policies.covers(
            by, policies.RIGHTS["confirm"], assignment.task.owner_path
        )
        for result in owed:
            EvidenceUse.objects.get_or_create(
                evidence=evidence,
                assignment_id=result.assignment_id if result else assignment.pk,
                result=result,
                defaults={
                    "task_id": assignment.task_id,
                    "amount": amount_of(evidence.figures, counted_by(specification)),
                    "is_asked": is_asked,
                },
            )
    _count(evidence)
    return evidence.uses.filter(
        is_asked=True, assignment__in=[assignment.pk for assignment in assignments]
    ).exists()


def recount(evidence: Evidence) -> None:
    """Count again the results that a proof serves, and their tasks."""
    hold_served(evidence)
    _count(evidence)


def hold_served(evidence: Evidence) -> None:
    """Lock the tasks that a proof serves, in the one order in which tasks are locked."""
    lock_tasks(_served(evidence))


def release(uses: QuerySet[EvidenceUse]) -> None:
    """Take uses away and count without them what they served; the tasks are held already."""
    results = set(uses.exclude(result=None).values_list("result_id", flat=True))
    tasks = set(uses.values_list("task_id", flat=True))
    uses.delete()
    account(ExpectedResult.objects.filter(pk__in=results))
    for task in Task.objects.filter(pk__in=tasks).order_by("pk"):
        summarise(task)


def _served(evidence: Evidence) -> set[int]:
    return set(evidence.uses.values_list("task_id", flat=True))


def _count(evidence: Evidence) -> None:
    account(ExpectedResult.objects.filter(uses__evidence=evidence).distinct())
    for task in Task.objects.filter(pk__in=_served(evidence)).order_by("pk"):
        summarise(task)
