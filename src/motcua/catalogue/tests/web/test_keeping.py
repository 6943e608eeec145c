"""A unit takes the procedures that nobody keeps."""

from collections.abc import Callable

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from motcua.catalogue.actions import marking
from motcua.catalogue.actions.indexing import index_everything
from motcua.catalogue.models import ProcedureVersion
from motcua.foundation import audit
from motcua.foundation.policies import Forbidden
from motcua.kernel import clock
from motcua.people.models import Member
from tests.support.cast import Places, actor
from tests.support.catalogue import ProcedureFactory, ProcedureVersionFactory

ClientOf = Callable[[Member], Client]


@pytest.fixture
def version(places: Places) -> ProcedureVersion:
    procedure = ProcedureFactory.create(unit=places.department, unit_path=places.department.path)
    return ProcedureVersionFactory.create(procedure=procedure, in_force=True)


def test_what_nobody_keeps_is_taken_by_a_unit_one_by_one_or_as_the_list_shows_it(
    version: ProcedureVersion, places: Places, hanh: Member, chi: Member, client_of: ClientOf
) -> None:
    free = ProcedureVersionFactory.create(in_force=True)
    others = [ProcedureVersionFactory.create(in_force=True) for _ in range(2)]
    index_everything(on=clock.local_date(clock.now()))
    browser, number = client_of(hanh), free.procedure.number
    record = browser.get(reverse("catalogue:procedure", args=[number])).content.decode()
    assert "Nhận giữ thủ tục này" in record
    assert "Soạn phiên bản tiếp theo" not in record
    take, unit = reverse("catalogue:take_procedures"), {"unit": places.department.code}
    assert client_of(chi).post(f"{take}?ma={number}", unit).status_code == 403
    assert browser.post(f"{take}?ma=9.999999", unit).status_code == 404
    page = browser.post(f"{take}?ma={number}", unit, follow=True).content.decode()
    assert "Soạn phiên bản tiếp theo" in page
    asked = {"don-vi": "chua-co", "tim": "bieu dien"}
    assert (
        f"{take}?tim=bieu+dien"
        in browser.get(reverse("catalogue:procedures"), asked).content.decode()
    )
    assert "Nhận giữ 2 thủ tục" in browser.get(take, asked).content.decode()
    assert browser.post(f"{take}?tim=bieu+dien", {"unit": "khong-co"}).status_code == 422
    browser.post(f"{take}?tim=bieu+dien", unit)
    for one in (*others, version):
        one.procedure.refresh_from_db()
        assert one.procedure.unit_id == places.department.code
    again = browser.get(f"{take}?tim=bieu+dien", follow=True).content.decode()
    assert "tất cả đã có đơn vị giữ" in again


def test_a_unit_takes_nothing_from_another(places: Places, hanh: Member) -> None:
    kept = ProcedureFactory.create(unit=places.commune, unit_path=places.commune.path)
    free = ProcedureFactory.create()
    to = {"unit_code": places.department.code, "unit_path": places.department.path}
    taken = marking.take([kept.code, free.code], **to, by=actor(hanh), at=clock.now())
    kept.refresh_from_db()
    assert (taken, kept.unit_id) == (1, places.commune.code)
    with pytest.raises(Forbidden):
        marking.take(
            [],
            unit_code=places.commune.code,
            unit_path=places.commune.path,
            by=actor(hanh),
            at=clock.now(),
        )


def test_the_history_of_each_procedure_says_who_took_it(
    places: Places, hanh: Member, client_of: ClientOf
) -> None:
    free = [ProcedureVersionFactory.create(in_force=True).procedure for _ in range(3)]
    to = {"unit_code": places.department.code, "unit_path": places.department.path}
    at = clock.now()
    marking.take([one.code for one in free], **to, by=actor(hanh), at=at)
    for one in free:
        (line,) = audit.trail(one)
        assert (line.by, line.at) == (hanh.code, at)
        page = client_of(hanh).get(reverse("catalogue:procedure", args=[one.number]))
        assert f"{places.department.name} nhận giữ thủ tục" in page.content.decode()
    (whole,) = audit.trail(f"agencies.unit:{places.department.code}")
    assert whole.sentence == "Nhận giữ 3 thủ tục chưa có đơn vị giữ"


def test_taking_many_costs_few_questions(places: Places, hanh: Member) -> None:
    free = [ProcedureFactory.create().code for _ in range(40)]
    to = {"unit_code": places.department.code, "unit_path": places.department.path}
    with CaptureQueriesContext(connection) as seen:
        assert marking.take(free, **to, by=actor(hanh), at=clock.now()) == 40
    assert len(seen) < 15
