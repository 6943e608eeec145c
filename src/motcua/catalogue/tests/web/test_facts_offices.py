"""Where people come: pages of desks."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

import pytest
import time_machine
from django.test import Client

from motcua.agencies.models import CalendarDay
from motcua.catalogue.models import DeskOfficer, OneStopDesk
from motcua.catalogue.rules.kinds import DeskRole, Level
from motcua.catalogue.rules.record_json import to_json
from motcua.kernel.clock import VN_TZ
from tests.support.cast import Places
from tests.support.catalogue import ProcedureVersionFactory, a_record, a_sector
from tests.support.factories import SOME_DAY

HOURS = [
    {"days": "Thứ Hai – Thứ Sáu", "from": "07:30", "until": "11:30"},
    {"days": "Thứ Hai – Thứ Sáu", "from": "13:30", "until": "17:00"},
]
TUESDAY = datetime(2026, 10, 13, 8, tzinfo=VN_TZ)


@pytest.fixture(autouse=True)
def _a_tuesday() -> Iterator[None]:
    with time_machine.travel(TUESDAY, tick=False):
        yield


def a_desk(places: Places, **more: Any) -> OneStopDesk:
    known = {
        "slug": "xa-hoa-binh",
        "name": "Bộ phận Một cửa xã Hòa Bình",
        "address": "Thôn Trung, xã Hòa Bình",
        "hours": HOURS,
        "phone": "0200 3555 001",
        "unit": places.commune,
        "unit_path": places.commune.path,
    }
    return OneStopDesk.objects.create(**(known | more))


def text(address: str) -> str:
    return Client().get(address).content.decode()


@pytest.mark.django_db
def test_a_desk_says_whether_it_is_open_whom_to_call_and_who_is_in_charge(places: Places) -> None:
    desk = a_desk(places)
    DeskOfficer.objects.create(
        desk=desk, name="Vũ Thị Thử", post="Công chức Tư pháp", role=DeskRole.OFFICER
    )
    page = text("/noi-tiep-nhan/xa-hoa-binh/")
    for words in (
        "Đang mở cửa", "Nhận hồ sơ đến 11:30 hôm nay.", 'href="tel:02003555001"',
        "<span>07:30–11:30</span>, <span>13:30–17:00</span>", "Vũ Thị Thử", "application/ld+json",
    ):  # fmt: skip
        assert words in page, words


@pytest.mark.django_db
def test_a_holiday_of_the_agency_is_said_the_day_before(places: Places) -> None:
    a_desk(places)
    CalendarDay.objects.create(
        agency=places.commune.agency, on=date(2026, 10, 14), kind="local_off",
        name="Lễ hội làng", basis="QĐ", set_at=SOME_DAY,
    )  # fmt: skip
    assert "Nghỉ thứ Tư 14/10/2026: Lễ hội làng." in text("/noi-tiep-nhan/xa-hoa-binh/")
    with time_machine.travel(datetime(2026, 10, 14, 9, tzinfo=VN_TZ), tick=False):
        page = text("/noi-tiep-nhan/xa-hoa-binh/")
    assert "Đang đóng cửa" in page
    assert "Hôm nay nghỉ: Lễ hội làng. Mở lại lúc 07:30 thứ Năm 15/10/2026." in page


@pytest.mark.django_db
def test_a_desk_lists_the_fields_it_receives_at_its_level(places: Places) -> None:
    a_desk(places).sectors.add(a_sector("Hộ tịch"))
    commune = {"sector": "Hộ tịch", "levels": (Level.COMMUNE,)}
    ProcedureVersionFactory.create(in_force=True, record=to_json(a_record(**commune)))
    ProcedureVersionFactory.create(
        in_force=True, record=to_json(a_record(sector="Đất đai", levels=(Level.COMMUNE,)))
    )
    page = text("/noi-tiep-nhan/xa-hoa-binh/")
    assert 'href="/linh-vuc/ho-tich/"' in page
    assert "Đất đai" not in page


@pytest.mark.django_db
def test_the_list_is_found_in_without_marks_and_an_empty_one_says_where_to_go(
    places: Places,
) -> None:
    assert "Chưa có nơi tiếp nhận nào được công khai." in text("/noi-tiep-nhan/")
    a_desk(places)
    a_desk(places, slug="tinh", name="Trung tâm tỉnh", unit=places.province)
    a_desk(places, slug="kin", name="Chưa công khai", is_published=False)
    page = text("/noi-tiep-nhan/")
    assert page.index("Trung tâm tỉnh") < page.index("xã Hòa Bình")
    assert "Chưa công khai" not in page
    found = text("/noi-tiep-nhan/?tim=hoa+binh+xa")
    assert "Bộ phận Một cửa xã Hòa Bình" in found
    assert "Không có nơi tiếp nhận nào khớp “xyz”." in text("/noi-tiep-nhan/?tim=xyz")
    assert Client().get("/noi-tiep-nhan/kin/").status_code == 404


@pytest.mark.django_db
def test_a_desk_that_states_nothing_says_so(places: Places) -> None:
    a_desk(places, hours=[], phone="", address="")
    page = text("/noi-tiep-nhan/xa-hoa-binh/")
    assert "Chưa ghi giờ tiếp nhận: hãy gọi trước khi đến." in page
    assert "Đang mở cửa" not in page
