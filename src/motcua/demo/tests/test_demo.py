"""The demo loads on its first start and is what it says it is."""

from datetime import datetime

import pytest
from django.core.management import call_command

from motcua.catalogue.models import (
    LifeEvent,
    OneStopDesk,
    PostedCopy,
    Procedure,
    ProcedureVersion,
    PublicationDuty,
)
from motcua.catalogue.rules.announcement_kinds import DutyKind
from motcua.catalogue.rules.sheet_kinds import CopyState
from motcua.demo import cast
from motcua.demo.load import is_loaded, load
from motcua.foundation.models import OutboxMessage
from motcua.kernel.clock import VN_TZ
from motcua.plans.models import Evidence, ExpectedResult, Plan
from motcua.plans.rules.states import EvidenceState, PlanStatus
from motcua.reports.models import Report

AUTUMN = datetime(2026, 11, 24, 9, tzinfo=VN_TZ)


@pytest.mark.slow
@pytest.mark.django_db
def test_the_demo_is_half_carried_out_with_something_late() -> None:
    """Loads a whole year: that takes some seconds."""
    load(at=AUTUMN, say=lambda _text: None)
    plan = Plan.objects.get()
    assert plan.status == PlanStatus.ISSUED
    assert plan.document_number == "05/KH-SVHTTDL"
    assert plan.tasks.count() >= 12
    late = ExpectedResult.objects.filter(due_on__lt=AUTUMN.date(), done_on__isnull=True)
    assert late.exists()
    assert Evidence.objects.filter(state=EvidenceState.WAITING).exists()
    assert not OutboxMessage.objects.filter(parked_at__isnull=False).exists()
    assert Report.objects.get().sections.exclude(text="").exists()
    assert is_loaded()


@pytest.mark.django_db
def test_a_second_start_loads_nothing_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("motcua.demo.management.commands.demo.is_loaded", lambda: True)
    call_command("demo", "--load-only")
    assert not Plan.objects.exists()


def test_every_sign_in_says_what_to_try() -> None:
    assert len({person.username for person in cast.PEOPLE}) == len(cast.PEOPLE)
    assert all(person.does for person in cast.PEOPLE)


@pytest.mark.slow
@pytest.mark.django_db
def test_the_demo_has_some_forty_procedures_two_of_them_changed_lately() -> None:
    """Loads a whole year: that takes some seconds."""
    load(at=AUTUMN, say=lambda _text: None)
    today = AUTUMN.date()
    assert 38 <= ProcedureVersion.objects.in_force(today).count() <= 45
    changed = ProcedureVersion.objects.filter(ordinal=2)
    assert {version.procedure.number for version in changed} == {"1.004873", "9.000107"}
    assert Procedure.objects.filter(is_internal=True).exists()
    assert OneStopDesk.objects.count() >= 4
    assert LifeEvent.objects.filter(slug__in=["sinh-con", "to-chuc-bieu-dien"]).count() == 2
    hanging = PostedCopy.objects.filter(state=CopyState.POSTED)
    assert hanging.count() == 12
    assert hanging.filter(outdated_on__isnull=False).count() == 3
    assert PublicationDuty.objects.filter(kind=DutyKind.REPOST, done_at__isnull=True).exists()
