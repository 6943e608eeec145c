"""Which results a proof serves: the window of its day, in the parts it was handed in for.

Shared by the actions that hand proof in and by those that make results anew; always inside their
transaction, on tasks that they hold.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from motcua.plans.models import Assignment, EvidenceUse, ExpectedResult, Specification, Task
from motcua.plans.rules.evidence_figures import amount_of

ByLead = dict[int, list[ExpectedResult]]
"""Assignment of a lead unit → its results in order."""

Key = tuple[int, int, int | None]
"""Proof, assignment, result."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a use is to say: its amount, and whether it still waits for the coordinator."""

    amount: int
    is_asked: bool


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
    wanted: dict[Key, Wanted] = {}
    for use in uses:
        amount = amount_of(use.evidence.figures, counting)
        found = windows_of(use.assignment, specification, results, use.evidence.happened_on)
        keys: list[Key] = [(use.evidence_id, one.assignment_id, one.pk) for one in found]
        for key in keys or [(use.evidence_id, use.assignment_id, None)]:
            known = wanted.get(key)
            # Where two uses meet in one result, what one of them was granted stays granted.
            is_asked = use.is_asked and (known is None or known.is_asked)
            wanted[key] = Wanted(amount, is_asked)
    _make(task, uses, wanted)


def _make(task: Task, uses: list[EvidenceUse], wanted: dict[Key, Wanted]) -> None:
    """Rows that are still right stay, with what they are to say now; the others go."""
    there = {(use.evidence_id, use.assignment_id, use.result_id): use for use in uses}
    gone = [use.pk for key, use in there.items() if key not in wanted]
    EvidenceUse.objects.filter(pk__in=gone).delete()
    for key, use in there.items():
        said = Wanted(use.amount, use.is_asked)
        if key in wanted and said != wanted[key]:
            use.amount, use.is_asked = wanted[key].amount, wanted[key].is_asked
            use.save(update_fields=["amount", "is_asked"])
    EvidenceUse.objects.bulk_create(
        EvidenceUse(
            evidence_id=evidence,
            assignment_id=part,
            result_id=result,
            task=task,
            amount=one.amount,
            is_asked=one.is_asked,
        )
        for (evidence, part, result), one in wanted.items()
        if (evidence, part, result) not in there
    )
