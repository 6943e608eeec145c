"""Which results a proof serves: the window of its day, in the parts it was handed in for.

Shared by the actions that hand proof in and by those that make results anew; always inside their
transaction, on tasks that they hold.
"""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from motcua.plans.models import Assignment, EvidenceUse, ExpectedResult, Specification, Task
from motcua.plans.rules.evidence_kinds import amount_of

ByLead = dict[int, list[ExpectedResult]]
"""Assignment of a lead unit → its results in order."""

Key = tuple[int, int, int | None]
"""Proof, assignment, result."""


def results_by_lead(results: Iterable[ExpectedResult]) -> ByLead:
    """The results of a task by the lead unit that owes them, each list in order of its start."""
    found: ByLead = defaultdict(list)
    for result in sorted(results, key=lambda one: (one.starts_on, one.pk)):
        found[result.assignment_id].append(result)
    return dict(found)


def windows_of(
    assignment: Assignment, specification: Specification | None, results: ByLead, day: date
) -> list[ExpectedResult]:
    """The result of the day; for work done together, that of every lead unit.

    A supporting unit's proof serves the lead unit it supports; where several lead units each owe
    their own, it says nothing about any of them.
    """
    together = specification is not None and specification.is_shared
    if assignment.role == Assignment.LEAD and not together:
        served = [results.get(assignment.pk, [])]
    elif together or len(results) == 1:
        served = list(results.values())
    else:
        served = []
    found = [window_for(rows, day) for rows in served]
    return [result for result in found if result is not None]


def window_for(results: list[ExpectedResult], day: date) -> ExpectedResult | None:
    """Of results in order, the last that had begun by the day; the first when none had."""
    begun = [result for result in results if result.starts_on <= day]
    if begun:
        return begun[-1]
    return results[0] if results else None


def counted_by(specification: Specification | None) -> str:
    """What the quantity of a task counts: the proofs, or one of their figures."""
    return specification.counted_by if specification else "items"


def serve_again(task: Task, specification: Specification | None, kept: set[int]) -> None:
    """Tie the proofs of a task to the results it owes now, each with what it brings now.

    Where nothing is owed any more they stay with the task, without a result.
    """
    results = results_by_lead(ExpectedResult.objects.filter(pk__in=kept))
    uses = list(
        EvidenceUse.objects.filter(task=task)
        .select_related("evidence", "assignment")
        .order_by("id")
    )
    counting = counted_by(specification)
    wanted: dict[Key, int] = {}
    for use in uses:
        amount = amount_of(use.evidence.figures, counting)
        found = windows_of(use.assignment, specification, results, use.evidence.happened_on)
        for result in found:
            wanted[use.evidence_id, result.assignment_id, result.pk] = amount
        if not found:
            wanted[use.evidence_id, use.assignment_id, None] = amount
    _make(task, uses, wanted)


def _make(task: Task, uses: list[EvidenceUse], wanted: dict[Key, int]) -> None:
    """Rows that are still right stay, with their amount of now; the others go."""
    there = {(use.evidence_id, use.assignment_id, use.result_id): use for use in uses}
    gone = [use.pk for key, use in there.items() if key not in wanted]
    EvidenceUse.objects.filter(pk__in=gone).delete()
    for key, use in there.items():
        if key in wanted and use.amount != wanted[key]:
            use.amount = wanted[key]
            use.save(update_fields=["amount"])
    EvidenceUse.objects.bulk_create(
        EvidenceUse(
            evidence_id=evidence, assignment_id=part, result_id=result, task=task, amount=amount
        )
        for (evidence, part, result), amount in wanted.items()
        if (evidence, part, result) not in there
    )
