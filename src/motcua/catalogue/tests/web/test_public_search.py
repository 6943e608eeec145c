"""Searching as citizens do."""

from datetime import date
from http import HTTPStatus

import pytest
from django.test import Client
from pytest_django import Settings

from motcua.catalogue.models import LifeEvent, OneStopDesk, Signpost
from motcua.catalogue.queries.search_entry import entry_of
from motcua.catalogue.rules.record_json import to_json
from motcua.foundation import search
from tests.support.cast import Places
from tests.support.catalogue import ProcedureVersionFactory, a_record

pytestmark = pytest.mark.django_db


@pytest.fixture
def marriage() -> str:
    record = to_json(a_record(name="Thủ tục đăng ký kết hôn", sector="Hộ tịch"))
    version = ProcedureVersionFactory.create(
        in_force=True, procedure__number="1.000894", record=record
    )
    search.put(entry_of(version, on=date(2026, 11, 24)))
    return str(version.procedure.number)


def asked(client: Client, **words: str) -> str:
    answer = client.get("/thu-tuc/", words)
    assert answer.status_code == HTTPStatus.OK
    return answer.content.decode()


def test_words_without_marks_find_it_and_are_marked(client: Client, marriage: str) -> None:
    page = asked(client, q="dang ky ket hon")
    assert "<mark>đăng ký kết hôn</mark>" in page
    assert marriage in page


@pytest.mark.parametrize("code", ["1.000894", "1000894", "1.000894.000.00.00.H38", " 1.000894 "])
def test_a_code_goes_straight_to_the_procedure(client: Client, marriage: str, code: str) -> None:
    assert client.get("/thu-tuc/", {"q": code}).headers["Location"] == f"/thu-tuc/{marriage}/"


def test_nothing_found_helps_on(client: Client, marriage: str, places: Places) -> None:
    OneStopDesk.objects.create(
        slug="x",
        unit=places.department,
        unit_path="x",
        name="Một cửa tỉnh",
        hotline="0200 3555 001",
    )
    page = asked(client, q="cách nấu phở bò")
    assert "Không tìm thấy thủ tục nào" in page
    assert "tel:02003555001" in page
    assert "Xem theo lĩnh vực" in page


def test_what_is_not_ours_comes_first(client: Client, marriage: str) -> None:
    Signpost.objects.create(title="Hộ chiếu", words="passport", advice="Đến Công an tỉnh.")
    page = asked(client, q="lam ho chieu cho con")
    assert "Đến Công an tỉnh." in page
    assert "Đến Công an tỉnh." not in asked(client, q="kết hôn")


def test_an_event_of_life_is_shown_when_it_is_named(client: Client) -> None:
    LifeEvent.objects.create(slug="sinh-con", name="Sinh con", is_published=True)
    assert "/su-kien/sinh-con/" in asked(client, q="sinh con cần làm gì")


def test_an_event_of_life_is_shown_when_a_phrase_of_its_summary_is_asked(client: Client) -> None:
    event = {"slug": "an-uong", "name": "Mở cơ sở ăn uống", "summary": "Quán ăn, quán nước."}
    LifeEvent.objects.create(**event, is_published=True)
    assert "/su-kien/an-uong/" in asked(client, q="mo quan an")


@pytest.mark.parametrize("words", ["ủy ban mở cửa lúc mấy giờ", "so dien thoai mot cua", "hotline"])
def test_who_asks_for_a_place_is_led_to_the_places(client: Client, words: str) -> None:
    assert "Địa chỉ, giờ mở cửa, số điện thoại" in asked(client, q=words)
    assert "Địa chỉ, giờ mở cửa, số điện thoại" not in asked(client, q="kết hôn")


def test_a_facet_narrows_and_can_be_taken_back(client: Client, marriage: str) -> None:
    page = asked(client, q="kết hôn", **{"linh-vuc": "Lĩnh vực khác"})
    assert marriage not in page
    assert "Bỏ lọc" in page


def test_a_choice_is_counted_and_never_leads_elsewhere(client: Client, marriage: str) -> None:
    for bad in ("//evil.example", "https://evil.example/", "../../dang-nhap", "\\evil", ""):
        to = client.get("/thu-tuc/mo/", {"ma": bad, "q": "x"}).headers["Location"]
        assert to.startswith("/thu-tuc/")
        assert "//" not in to
        assert "/../" not in to
    good = client.get("/thu-tuc/mo/", {"ma": marriage, "q": "kết hôn"})
    assert good.headers["Location"] == f"/thu-tuc/{marriage}/"


def test_suggestions_come_as_titles_with_addresses(client: Client, marriage: str) -> None:
    found = client.get("/thu-tuc/goi-y/", {"q": "dang ky ket h"}).json()["suggestions"]
    assert found == [{"title": "Thủ tục đăng ký kết hôn", "url": f"/thu-tuc/{marriage}/"}]


HOSTILE = {
    "quote": '"',
    "operators": "NEAR/2 *",
    "long": "a" * 10_000,
    "odd": "\U0001f600\u202e" * 50,
    "sql": "' OR 1=1 --",
    "script": "<script>alert(1)</script>",
    "marks": "\u0301" * 90,
}


@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE)
def test_hostile_words_get_a_page(client: Client, marriage: str, words: str) -> None:
    page = asked(client, q=words)
    assert "<script>alert" not in page
    assert client.get("/thu-tuc/goi-y/", {"q": words}).status_code == HTTPStatus.OK


@pytest.mark.parametrize("path", ["/thu-tuc/", "/thu-tuc/goi-y/"])
def test_who_searches_without_end_is_told_to_wait_a_minute(
    client: Client, settings: Settings, path: str
) -> None:
    settings.SEARCH_LIMIT = 1
    answers = [client.get(path, {"q": "kết hôn"}) for _ in range(5)]
    assert answers[0].status_code == HTTPStatus.OK
    assert answers[-1].status_code == HTTPStatus.TOO_MANY_REQUESTS
    assert answers[-1]["Retry-After"] == "60"
    assert "Bạn đã tìm quá nhiều lần: hãy đợi một phút rồi thử lại." in answers[-1].text
    assert "mật khẩu" not in answers[-1].text


def test_the_many_phones_behind_one_address_of_a_carrier_may_search(client: Client) -> None:
    assert {client.get("/thu-tuc/", {"q": "kết hôn"}).status_code for _ in range(100)} == {200}
