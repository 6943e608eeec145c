"""The hourly job: what began or ended is told once, with one notice to each keeping unit."""

from datetime import UTC, date, datetime

import pytest

from motcua.catalogue.jobs.turning import turn_versions
from motcua.catalogue.models import ProcedureVersion
from motcua.foundation.models import OutboxMessage
from motcua.people.models import Member, Notice
from tests.support.cast import Places
from tests.support.catalogue import ProcedureFactory, ProcedureVersionFactory

AT = datetime(2026, 8, 5, 2, tzinfo=UTC)


@pytest.fixture
def turned(places: Places) -> ProcedureVersion:
    """A version that ended on 31 July and the next one from 1 August, found days later."""
    procedure = ProcedureFactory.create(unit=places.department, unit_path=places.department.path)
    ProcedureVersionFactory.create(procedure=procedure, ended=True, began_told_at=AT)
    return ProcedureVersionFactory.create(
        procedure=procedure, in_force=True, valid_from=date(2026, 8, 1)
    )


def test_days_without_a_worker_lose_nothing_and_nothing_is_told_twice(
    turned: ProcedureVersion, hanh: Member
) -> None:
    turn_versions(AT)
    turn_versions(AT)
    told = sorted(OutboxMessage.objects.values_list("name", flat=True))
    assert told == ["catalogue.version_ended", "catalogue.version_took_effect"]
    (notice,) = Notice.objects.filter(member=hanh)
    assert "1 thủ tục có phiên bản mới, 1 phiên bản hết hiệu lực" in notice.text


def test_a_single_beginning_is_told_with_its_name_and_address(places: Places, hanh: Member) -> None:
    procedure = ProcedureFactory.create(unit=places.department, unit_path=places.department.path)
    version = ProcedureVersionFactory.create(
        procedure=procedure, in_force=True, valid_from=date(2026, 8, 5)
    )
    turn_versions(AT)
    notice = Notice.objects.get(member=hanh)
    assert version.name in notice.text
    assert procedure.number in notice.url
