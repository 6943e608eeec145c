"""Several at the same instant, on both databases: nothing counted past another, nothing twice."""

from datetime import UTC, date, datetime
from itertools import count

import pytest

from motcua.foundation.tests.threads import at_once
from motcua.kernel.national_calendar import default_calendar
from motcua.plans.actions import lifecycle, prove, specify
from motcua.plans.models import Assignment, Evidence, ExpectedResult, Plan
from motcua.plans.rules.states import IllegalMove, TaskState
from tests.support.cast import Places, actor, make_member, make_places
from tests.support.plans import AssignmentFactory, PlanFactory, TaskFactory

pytestmark = pytest.mark.django_db(transaction=True)
NOW = datetime(2026, 3, 20, 2, tzinfo=UTC)


def calendars(_path: str):  # type: ignore[no-untyped-def]
    return default_calendar()


@pytest.fixture
def places() -> Places:
    """Made inside the real transactions of these tests."""
    return make_places()


@pytest.fixture
def parts(places: Places) -> list[Assignment]:
    """Two tasks of one unit that each owe one result."""
    plan = PlanFactory(owner=places.department, issued=True)
    ends = {"state": TaskState.OPEN, "finishes_on": date(2026, 12, 31)}
    return [AssignmentFactory(task=TaskFactory(plan=plan, **ends), unit=places.unit_a)
            for _ in range(2)]  # fmt: skip


def item(title: str, url: str = "") -> prove.NewEvidence:
    return prove.NewEvidence(
        kind="published_item", title=title, happened_on=date(2026, 3, 10), url=url
    )


def test_proofs_of_one_result_are_all_counted_while_the_table_is_saved(
    places: Places, parts: list[Assignment]
) -> None:
    """Each thread takes the tasks in another order than the one before it."""
    by, turns = actor(make_member("hanh", places)), count()
    codes = [part.code for part in parts]
    details = specify.Details(rhythm="once", quantity=9)

    def prove_or_specify() -> None:
        turn = next(turns)
        if turn == 3:
            table = {part.task.code: details for part in reversed(parts)}
            specify.specify_many(table, calendars=calendars, by=by, at=NOW)
            return
        proof = prove.prove(codes[:: -1 if turn % 2 else 1], item(str(turn)), by=by, at=NOW)
        prove.confirm(proof.code, by=by, at=NOW)

    at_once(6, prove_or_specify)
    found = ExpectedResult.objects.values_list("accepted_amount", "quantity")
    assert list(found) == [(5, 9), (5, 9)]


def test_one_address_sent_by_several_is_one_proof(places: Places, parts: list[Assignment]) -> None:
    by = actor(make_member("hanh", places))
    new = item("Bài", "https://binhminh.example/tin/1")
    at_once(4, lambda: prove.prove([parts[0].code], new, by=by, at=NOW))
    assert Evidence.objects.get().uses.count() == 1


def test_of_several_clerks_one_records_the_issue(places: Places) -> None:
    plan = PlanFactory(owner=places.department, approved=True)
    by, numbers = actor(make_member("van", places)), count(1)

    def issue() -> str:
        told = lifecycle.Issue(number=str(next(numbers)), symbol="/KH-X", issued_on=NOW.date())
        try:
            return lifecycle.record_issue(
                plan.code, told, calendars=calendars, by=by, at=NOW
            ).number
        except IllegalMove:
            return ""

    recorded = sorted(at_once(3, issue))
    assert recorded[:2] == ["", ""]
    assert Plan.objects.get(pk=plan.pk).number == recorded[2]
