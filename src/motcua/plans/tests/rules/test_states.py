"""Every table of states: each state can be reached, final states are closed."""

from collections.abc import Mapping

import pytest

from motcua.kernel.labelled import LabelledEnum
from motcua.plans.rules import states
from motcua.plans.rules.states import IllegalMove, PlanStatus, check_move

TABLES = [
    (states.PLAN_MOVES, PlanStatus.DRAFT),
    (states.TASK_MOVES, states.TaskState.PROPOSED),
    (states.ASSIGNMENT_MOVES, states.AssignmentState.PROPOSED),
    (states.EVIDENCE_MOVES, states.EvidenceState.WAITING),
]


@pytest.mark.parametrize(("moves", "first"), TABLES)
def test_every_state_can_be_reached(
    moves: Mapping[LabelledEnum, frozenset[LabelledEnum]], first: LabelledEnum
) -> None:
    reached, frontier = {first}, [first]
    while frontier:
        for then in moves.get(frontier.pop(), frozenset()) - reached:
            reached.add(then)
            frontier.append(then)
    assert reached == set(type(first))


def test_a_draft_is_never_issued_without_approval() -> None:
    with pytest.raises(IllegalMove, match="dự thảo"):
        check_move(states.PLAN_MOVES, PlanStatus.DRAFT, PlanStatus.ISSUED)


def test_a_closed_plan_stays_closed() -> None:
    for then in PlanStatus:
        with pytest.raises(IllegalMove):
            check_move(states.PLAN_MOVES, PlanStatus.CLOSED, then)
