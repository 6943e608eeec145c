"""The demo loads on its first start and is what it says it is."""

from datetime import datetime

import pytest
from django.core.management import call_command

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
    """Loads a whole year: that takes two to three seconds."""
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
