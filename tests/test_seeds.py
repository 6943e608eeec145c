"""The five real texts: four plans go the whole way to issued programmes, the article is refused."""

from dataclasses import dataclass
from datetime import UTC, date, datetime

import pytest

from motcua.foundation import files
from motcua.people.models import Member
from motcua.plans.actions import lifecycle
from motcua.plans.actions.take_in import Owner, take_in
from motcua.plans.jobs.reading import read_import
from motcua.plans.models import Assignment, Plan, PlanImport, Task
from motcua.plans.rules.states import AssignmentState, ImportState, PlanStatus, TaskState
from motcua.plans.web.calendars import calendars
from tests.support.cast import Places, actor
from tests.support.shared import shared_folder

NOW = datetime(2026, 1, 8, 2, tzinfo=UTC)


@dataclass(frozen=True)
class Seed:
    """A plan with what the clerk of the test supplies where the text has a blank."""

    start_of_name: str
    number: str
    symbol: str
    issued_on: date
    tasks: int


SEEDS = (
    Seed("000", "67", "/KH-SVHTT", date(2024, 1, 26), 20),
    Seed("001", "44", "/KH-UBND", date(2020, 2, 25), 14),
    Seed("002", "15", "/KH-SDL", date(2022, 2, 25), 2),
    Seed("003", "310", "/QĐ-UBND", date(2024, 1, 31), 15),
)
ARTICLE = "004"


def load(start_of_name: str, places: Places, hanh: Member) -> PlanImport:
    """The text goes in as an upload and is read by the job of the worker."""
    path = next((shared_folder() / "seeds").glob(f"{start_of_name}_*.txt"))
    by = actor(hanh)
    stored = files.store(path.read_bytes(), name=path.name, by=by, at=NOW)
    owner = Owner(places.department.code, places.department.path)
    return read_import(take_in(stored, owner=owner, by=by, at=NOW).code, at=NOW)


@pytest.mark.django_db
@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.start_of_name)
def test_a_seed_becomes_an_issued_programme(
    seed: Seed, places: Places, hanh: Member, phuc: Member, van: Member
) -> None:
    source = load(seed.start_of_name, places, hanh)
    assert source.state == ImportState.DONE, source.message
    plan = source.plan
    assert plan is not None
    assert plan.status == PlanStatus.DRAFT
    assert plan.source_file is not None
    assert plan.tasks.count() == seed.tasks
    lifecycle.submit(plan.code, by=actor(hanh), at=NOW)
    lifecycle.approve(plan.code, revision=plan.revision, by=actor(phuc), at=NOW)
    issue = lifecycle.Issue(number=seed.number, symbol=seed.symbol, issued_on=seed.issued_on)
    lifecycle.record_issue(plan.code, issue, calendars=calendars(), by=actor(van), at=NOW)
    assert_given_out(Plan.objects.get(pk=plan.pk), seed)


def assert_given_out(plan: Plan, seed: Seed) -> None:
    """Issued under its number; every task is open, whoever is in the tree has received theirs."""
    assert plan.status == PlanStatus.ISSUED
    assert plan.document_number == f"{seed.number}{seed.symbol}"
    assert plan.issued_on == seed.issued_on
    assert set(Task.objects.filter(plan=plan).values_list("state", flat=True)) == {TaskState.OPEN}
    parts = Assignment.objects.filter(task__plan=plan)
    assert parts.exists()
    matched = parts.filter(unit__isnull=False).values_list("state", flat=True)
    assert set(matched) <= {AssignmentState.ASSIGNED}


@pytest.mark.django_db
def test_the_article_is_named_one_and_nothing_of_it_stays(places: Places, hanh: Member) -> None:
    source = load(ARTICLE, places, hanh)
    assert source.state == ImportState.REFUSED
    assert "không phải kế hoạch" in source.message
    assert source.file is None
    assert not Plan.objects.exists()
    assert not Task.objects.exists()
