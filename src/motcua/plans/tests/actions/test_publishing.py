"""The agency decides what of a plan everybody may read."""

import pytest

from motcua.foundation import audit
from motcua.foundation.policies import Forbidden, Missing
from motcua.people.models import Member
from motcua.plans.actions.publishing import publish_plan, withdraw_plan
from motcua.plans.queries.publication import published_plan
from motcua.plans.rules.publishing import Part
from motcua.plans.rules.states import IllegalMove
from tests.support.cast import Places, actor
from tests.support.plans import NEW_YEAR, PlanFactory

TODAY = NEW_YEAR.date()


@pytest.mark.django_db
def test_nothing_is_public_until_the_owner_says_which_parts(places: Places, hanh: Member) -> None:
    plan = PlanFactory.create(owner=places.department, issued=True)
    with pytest.raises(Missing):
        published_plan(plan.code, on=TODAY)
    publish_plan(plan.code, [Part.HEADER], by=actor(hanh), at=NEW_YEAR)
    assert published_plan(plan.code, on=TODAY).parts == {Part.HEADER}
    sentence = next(iter(audit.trail(plan))).sentence
    assert sentence.startswith("Công khai kế hoạch: Thông tin chung")


@pytest.mark.django_db
def test_a_plan_that_is_withdrawn_is_gone_and_may_be_published_again(
    places: Places, hanh: Member
) -> None:
    plan = PlanFactory.create(owner=places.department, issued=True)
    with pytest.raises(IllegalMove):
        withdraw_plan(plan.code, by=actor(hanh), at=NEW_YEAR)
    publish_plan(plan.code, [Part.TASKS, Part.BUDGET], by=actor(hanh), at=NEW_YEAR)
    withdraw_plan(plan.code, by=actor(hanh), at=NEW_YEAR)
    with pytest.raises(Missing):
        published_plan(plan.code, on=TODAY)
    publish_plan(plan.code, [Part.TASKS], by=actor(hanh), at=NEW_YEAR)
    assert published_plan(plan.code, on=TODAY).parts == {Part.TASKS}


@pytest.mark.django_db
def test_drafts_and_empty_choices_are_refused(places: Places, hanh: Member) -> None:
    draft = PlanFactory.create(owner=places.department)
    issued = PlanFactory.create(owner=places.department, issued=True)
    with pytest.raises(IllegalMove):
        publish_plan(draft.code, [Part.HEADER], by=actor(hanh), at=NEW_YEAR)
    with pytest.raises(IllegalMove):
        publish_plan(issued.code, [], by=actor(hanh), at=NEW_YEAR)


@pytest.mark.django_db
def test_only_the_owners_coordinator_and_leader_decide(
    places: Places, van: Member, binh: Member
) -> None:
    plan = PlanFactory.create(owner=places.department, issued=True)
    with pytest.raises(Forbidden):
        publish_plan(plan.code, [Part.HEADER], by=actor(van), at=NEW_YEAR)
    with pytest.raises(Missing):
        publish_plan(plan.code, [Part.HEADER], by=actor(binh), at=NEW_YEAR)
