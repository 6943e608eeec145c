"""One version follows another, and no day belongs to two."""

from datetime import UTC, date, datetime

import pytest
from django.db import transaction

from motcua.catalogue.actions import succession
from motcua.catalogue.models import ProcedureVersion
from motcua.catalogue.queries.in_force import version_in_force
from motcua.foundation.actor import SYSTEM
from motcua.foundation.models import OutboxMessage
from motcua.foundation.policies import Missing
from tests.support.catalogue import ProcedureVersionFactory

NOW = datetime(2026, 7, 1, tzinfo=UTC)
AUGUST = date(2026, 8, 1)

pytestmark = pytest.mark.django_db


def test_the_next_version_ends_the_one_before_on_the_day_before() -> None:
    first = ProcedureVersionFactory.create(in_force=True)
    second = ProcedureVersionFactory.create(procedure=first.procedure)
    begin(second, AUGUST)
    first.refresh_from_db()
    assert first.valid_until == date(2026, 7, 31)
    assert version_in_force(first.procedure.number, on=date(2026, 7, 31)) == first
    assert version_in_force(first.procedure.number, on=AUGUST) == second
    assert OutboxMessage.objects.filter(name__startswith="catalogue.version_announced").exists()


def test_a_version_cannot_start_before_one_that_is_already_announced() -> None:
    first = ProcedureVersionFactory.create(in_force=True)
    second = ProcedureVersionFactory.create(procedure=first.procedure)
    with pytest.raises(succession.Overlaps):
        begin(second, date(2025, 12, 1))


def test_a_draft_is_in_force_on_no_day() -> None:
    draft = ProcedureVersionFactory.create()
    with pytest.raises(Missing):
        version_in_force(draft.procedure.number, on=AUGUST)


def begin(version: ProcedureVersion, on: date) -> None:
    with transaction.atomic():
        succession.begin(version, on, because="Thông tư mới", by=SYSTEM, at=NOW)
