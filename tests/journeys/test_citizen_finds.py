"""A citizen finds and understands a procedure: without marks, by keyboard, without scripts."""

from datetime import date
from functools import partial

import pytest

from motcua.catalogue.models import (
    LifeEvent,
    LifeEventItem,
    OneStopDesk,
    ProcedureVersion,
    Signpost,
)
from motcua.catalogue.queries.search_entry import entry_of
from motcua.catalogue.rules.record import Choice, Component, Question, Step
from motcua.catalogue.rules.record_json import to_json
from motcua.foundation import search
from tests.support.browser import Meet
from tests.support.cast import Places
from tests.support.catalogue import ProcedureVersionFactory, a_record

pytestmark = pytest.mark.browser
YES, NO = Choice(key="co", text="Có"), Choice(key="khong", text="Không")


@pytest.fixture
def marriage(places: Places) -> ProcedureVersion:
    """A procedure of the commune with a question, a desk that receives it, an event of life."""
    OneStopDesk.objects.create(
        slug="hoa-binh", unit=places.commune, unit_path=places.commune.path,
        name="Một cửa xã Hòa Bình", address="Thôn Trung", phone="0200 3557 100",
        hours=[{"days": "Thứ Hai – Thứ Sáu", "from": "07:30", "until": "11:30"}],
        serves_province=True,
    )  # fmt: skip
    record = a_record(
        name="Thủ tục đăng ký kết hôn",
        sector="Hộ tịch",
        components=(
            Component(name="Tờ khai đăng ký kết hôn"),
            Component(name="Bản án ly hôn", when={"ly-hon": ("co",)}),
        ),
        steps=tuple(Step(text=f"Bước {n}. " + "Làm việc này đúng hẹn. " * 30) for n in range(12)),
        questions=(Question(key="ly-hon", text="Đã từng ly hôn chưa?", choices=(YES, NO)),),
    )
    version = ProcedureVersionFactory.create(
        in_force=True, procedure__number="1.000894", record=to_json(record)
    )
    search.put(entry_of(version, on=date(2026, 11, 24)))
    event = LifeEvent.objects.create(slug="ket-hon", name="Cưới hỏi", is_published=True)
    LifeEventItem.objects.create(life_event=event, procedure=version.procedure)
    Signpost.objects.create(title="Hộ chiếu", words="passport", advice="Đến Công an tỉnh.")
    found: ProcedureVersion = version
    return found


@pytest.fixture(params=["phone", "desk"])
def citizen(request: pytest.FixtureRequest, meet_either: Meet) -> Meet:
    """On a telephone and at a desk, with and without scripts."""
    return partial(meet_either, phone=request.param == "phone")


def test_a_citizen_finds_and_understands_a_procedure(
    citizen: Meet, marriage: ProcedureVersion
) -> None:
    me = citizen()
    me.open("/")
    me.page.get_by_label("Tìm thủ tục").fill("dang ky ket hon")
    me.press("Tìm")
    me.press("Thủ tục đăng ký kết hôn")
    assert me.page.url.endswith("/thu-tuc/1.000894/")
    for answer in ("Thôn Trung", "07:30–11:30", "Tờ khai đăng ký kết hôn", "5 ngày làm việc"):
        assert me.sees(answer)
    me.press("Tôi cần gì? Trả lời vài câu hỏi")
    me.page.get_by_label("Không", exact=True).check()
    me.press("Xem giấy tờ của tôi")
    assert not me.sees("Bản án ly hôn")
    me.press("In chữ lớn")
    assert me.sees("Tờ khai đăng ký kết hôn")


def test_the_ways_on_are_pages_for_everybody(citizen: Meet, marriage: ProcedureVersion) -> None:
    me = citizen()
    for path in (
        "/thu-tuc/", "/linh-vuc/", "/linh-vuc/ho-tich/", "/su-kien/", "/su-kien/ket-hon/",
        "/thu-tuc/1.000894/thay-doi/", "/thu-tuc/9.999999/", "/thu-tuc/?q=pho+bo",
        "/thu-tuc/?q=ho+chieu",
    ):  # fmt: skip
        me.open(path)
    assert me.sees("Đến Công an tỉnh.")


def test_by_keyboard_alone(meet: Meet, marriage: ProcedureVersion) -> None:
    me = meet()
    me.open("/")
    field = me.page.get_by_label("Tìm thủ tục")
    field.focus()
    me.page.keyboard.type("dang ky ket h", delay=10)
    me.page.get_by_role("option").first.wait_for()
    assert field.get_attribute("aria-expanded") == "true"
    me.look()
    me.page.keyboard.press("ArrowDown")
    assert field.get_attribute("aria-activedescendant")
    with me.page.expect_navigation():
        me.page.keyboard.press("Enter")
    me.look()
    assert me.page.url.endswith("/thu-tuc/1.000894/")


def test_suggestions_close_and_the_words_stay(meet: Meet, marriage: ProcedureVersion) -> None:
    me = meet()
    me.open("/")
    field = me.page.get_by_label("Tìm thủ tục")
    field.press_sequentially("ket hon", delay=10)
    me.page.get_by_role("option").first.wait_for()
    me.page.keyboard.press("Escape")
    assert field.get_attribute("aria-expanded") == "false"
    assert field.input_value() == "ket hon"
    with me.page.expect_navigation():
        me.page.keyboard.press("Enter")
    assert "q=ket+hon" in me.page.url


def test_at_320_dots_and_double_size_nothing_leaves_the_page(
    meet: Meet, marriage: ProcedureVersion
) -> None:
    me = meet(phone=True)
    me.page.set_viewport_size({"width": 320, "height": 640})
    for path in ("/", "/thu-tuc/1.000894/", "/thu-tuc/1.000894/can-gi/", "/thu-tuc/?q=ket+hon"):
        me.open(path)
    me.page.emulate_media(forced_colors="active")
    me.open("/thu-tuc/1.000894/")
