"""Targets are bound to measures, counted from rows, and read by hand with a source."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from motcua.foundation import audit
from motcua.foundation.policies import Forbidden, Missing
from motcua.people.models import Member
from motcua.plans.actions import bind_target, read_target
from motcua.plans.models import Evidence, Plan, Target
from motcua.plans.queries import targets as queries
from motcua.plans.rules.pace import AimState
from motcua.plans.rules.registry import UnknownMeasure
from tests.support.cast import Places, actor
from tests.support.plans import (
    AssignmentFactory,
    EvidenceFactory,
    EvidenceUseFactory,
    ExpectedResultFactory,
    PlanFactory,
    TargetFactory,
    TaskFactory,
)

NOW = datetime(2026, 4, 10, 2, tzinfo=UTC)
TODAY = date(2026, 4, 10)
ITEMS = bind_target.Bound(measure="published_items")


@pytest.fixture
def plan(places: Places) -> Plan:
    return PlanFactory(owner=places.department, issued=True)


@pytest.fixture
def target(plan: Plan) -> Target:
    return TargetFactory(plan=plan)


def proofs(plan: Plan, places: Places, month: int, count: int, **values: object) -> list[Evidence]:
    """Confirmed items of unit A that serve a task of the plan."""
    task = TaskFactory(plan=plan, state="open")
    part = AssignmentFactory(task=task, unit=places.unit_a)
    result = ExpectedResultFactory(assignment=part)
    found = []
    for day in range(1, count + 1):
        values = {"confirmed": True} | values
        proof = EvidenceFactory(unit=places.unit_a, happened_on=date(2026, month, day), **values)
        EvidenceUseFactory(result=result, evidence=proof)
        found.append(proof)
    return found


def view(target: Target) -> queries.TargetView:
    [found] = queries.targets_of(target.plan, on=TODAY)
    return found


def test_a_target_without_measure_says_so(target: Target) -> None:
    assert view(target).state is AimState.UNBOUND


def test_published_items_are_counted_month_by_month_and_open_to_their_rows(
    target: Target, plan: Plan, places: Places, hanh: Member
) -> None:
    bind_target.bind(target.code, ITEMS, by=actor(hanh), at=NOW)
    for month, count in ((1, 4), (2, 3), (3, 5)):
        proofs(plan, places, month, count)
    found = view(target)
    assert found.standing is not None
    assert found.count is not None
    assert [one.window.label for one in found.standing.missed] == ["Tháng 2/2026"]
    assert found.state is AimState.BEHIND
    assert len(found.count.proofs) == 12
    assert found.count.proofs[0].unit_name == places.unit_a.name
    assert "thước đo “Số tin, bài đã đăng”" in audit.trail(target)[0].sentence


def test_what_waits_for_confirmation_stands_apart(
    target: Target, plan: Plan, places: Places, hanh: Member
) -> None:
    bind_target.bind(target.code, ITEMS, by=actor(hanh), at=NOW)
    proofs(plan, places, 1, 3)
    proofs(plan, places, 1, 1, confirmed=False)
    found = view(target)
    assert found.count is not None
    assert (len(found.count.proofs), len(found.count.waiting)) == (3, 1)
    assert found.standing is not None
    assert found.standing.periods[0].state is AimState.WAITING


def test_one_proof_of_many_tasks_is_counted_once(
    target: Target, plan: Plan, places: Places, hanh: Member
) -> None:
    bind_target.bind(target.code, ITEMS, by=actor(hanh), at=NOW)
    [proof] = proofs(plan, places, 1, 1)
    other = AssignmentFactory(task=TaskFactory(plan=plan), unit=places.unit_b)
    EvidenceUseFactory(result=ExpectedResultFactory(assignment=other), evidence=proof)
    found = view(target)
    assert found.count is not None
    assert found.count.value == 1


def test_a_theme_is_found_without_its_marks(
    target: Target, plan: Plan, places: Places, hanh: Member
) -> None:
    bound = bind_target.Bound(measure="published_items", filters={"theme": "mot cua"})
    bind_target.bind(target.code, bound, by=actor(hanh), at=NOW)
    proofs(plan, places, 1, 2, theme="Cơ chế Một cửa")
    proofs(plan, places, 2, 3, theme="Hộ tịch")
    found = view(target)
    assert found.count is not None
    assert found.count.value == 2


def test_a_figure_of_the_proof_is_counted_where_the_target_asks_for_it(
    plan: Plan, places: Places, hanh: Member
) -> None:
    target = TargetFactory(plan=plan, text="In 5.000 tờ gấp", value=5000, period="")
    bound = bind_target.Bound(
        measure="evidence_by_form", filters={"kind": "leaflets", "counted_by": "copies"}
    )
    bind_target.bind(target.code, bound, by=actor(hanh), at=NOW)
    proofs(plan, places, 2, 2, kind="leaflets", figures={"copies": 700})
    found = view(target)
    assert found.standing is not None
    assert found.standing.pace.figure == 1400
    assert found.state is AimState.ON_PACE


def test_work_on_time_is_a_share_of_what_fell_due(plan: Plan, places: Places, hanh: Member) -> None:
    target = TargetFactory(plan=plan, text="Trên 95% đúng hạn", value=95, unit="%", period="")
    bound = bind_target.Bound(measure="tasks_on_time")
    bind_target.bind(target.code, bound, by=actor(hanh), at=NOW)
    assert view(target).state is AimState.NO_DATA
    part = AssignmentFactory(task=TaskFactory(plan=plan), unit=places.unit_a)
    ExpectedResultFactory(assignment=part, done_on=date(2026, 3, 20), accepted_amount=1)
    other = AssignmentFactory(task=TaskFactory(plan=plan), unit=places.unit_b)
    ExpectedResultFactory(assignment=other)
    partner = AssignmentFactory(task=TaskFactory(plan=plan), unit=places.newspaper)
    ExpectedResultFactory(assignment=partner, is_binding=False)
    found = view(target)
    assert found.standing is not None
    assert found.standing.pace.figure == 50
    assert found.state is AimState.BEHIND


def test_a_figure_by_hand_needs_a_source_and_the_newest_counts(plan: Plan, hanh: Member) -> None:
    target = TargetFactory(plan=plan, text="Tỷ lệ trực tuyến 80%", value=80, unit="%", period="")
    bind_target.bind(target.code, bind_target.Bound(measure="manual"), by=actor(hanh), at=NOW)
    assert view(target).state is AimState.NO_DATA
    for month, value in ((2, 60), (3, 82)):
        figure = read_target.Figure(
            value=Decimal(value), read_on=date(2026, month, 1), source="Báo cáo 15/BC-VP"
        )
        read_target.read_target(target.code, figure, by=actor(hanh), at=NOW)
    found = view(target)
    assert found.standing is not None
    assert (found.standing.pace.figure, found.state) == (82, AimState.ON_PACE)
    with pytest.raises(read_target.NoSource):
        read_target.read_target(
            target.code,
            read_target.Figure(value=Decimal(1), read_on=TODAY, source=" "),
            by=actor(hanh),
            at=NOW,
        )


def test_what_is_counted_from_rows_is_not_typed_in(target: Target, hanh: Member) -> None:
    bind_target.bind(target.code, ITEMS, by=actor(hanh), at=NOW)
    figure = read_target.Figure(value=Decimal(4), read_on=TODAY, source="Sổ theo dõi")
    with pytest.raises(read_target.NotByHand):
        read_target.read_target(target.code, figure, by=actor(hanh), at=NOW)


def test_only_a_wordy_target_takes_an_agreed_number(
    target: Target, plan: Plan, hanh: Member
) -> None:
    agreed = bind_target.Bound(measure="manual", value=Decimal(12))
    with pytest.raises(bind_target.AlreadyNumbered):
        bind_target.bind(target.code, agreed, by=actor(hanh), at=NOW)
    wordy = TargetFactory(plan=plan, text="Nâng cao nhận thức", value=None, period="")
    bind_target.bind(wordy.code, bind_target.Bound(measure="manual"), by=actor(hanh), at=NOW)
    assert queries.targets_of(plan, on=TODAY)[1].state is AimState.WORDY
    bind_target.bind(wordy.code, agreed, by=actor(hanh), at=NOW)
    assert queries.targets_of(plan, on=TODAY)[1].state is AimState.NO_DATA


def test_an_unknown_measure_or_filter_is_refused(target: Target, hanh: Member) -> None:
    with pytest.raises(UnknownMeasure):
        bind_target.bind(target.code, bind_target.Bound(measure="luck"), by=actor(hanh), at=NOW)
    bound = bind_target.Bound(measure="manual", filters={"colour": "red"})
    with pytest.raises(bind_target.UnknownFilter):
        bind_target.bind(target.code, bound, by=actor(hanh), at=NOW)


def test_binding_is_the_coordinators(
    target: Target, places: Places, binh: Member, dung: Member
) -> None:
    with pytest.raises(Missing):
        bind_target.bind(target.code, ITEMS, by=actor(binh), at=NOW)
    with pytest.raises(Forbidden):
        bind_target.bind(target.code, ITEMS, by=actor(dung), at=NOW)
