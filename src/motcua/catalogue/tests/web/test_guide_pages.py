"""Staff keep guides and desks, and citizens see them at once."""

from collections.abc import Callable

import pytest
from django.test import Client

from motcua.catalogue.models import LifeEvent, OneStopDesk, Signpost
from motcua.people.models import Member
from tests.support.cast import Places
from tests.support.catalogue import ProcedureVersionFactory

pytestmark = pytest.mark.django_db
ClientOf = Callable[[Member], Client]
BASE = "/danh-muc-thu-tuc/huong-dan"


def test_an_event_is_written_published_and_shown(
    hanh: Member, client: Client, client_of: ClientOf
) -> None:
    version = ProcedureVersionFactory.create(in_force=True)
    told = {
        "name": "Tổ chức biểu diễn",
        "questions": "? ve: Có bán vé không?\n- co: Có\n- khong: Không",
        "things": f"{version.procedure.number} | Trước 5 ngày | ve=co\nHỏi công an | Nếu đông",
        "order": "0",
        "is_published": "on",
    }
    assert client_of(hanh).post(f"{BASE}/su-kien/them/", told).status_code == 302
    page = client.get("/su-kien/to-chuc-bieu-dien/?ve=co").content.decode()
    assert version.name in page
    assert version.name not in client.get("/su-kien/to-chuc-bieu-dien/?ve=khong").content.decode()
    event = LifeEvent.objects.get()
    shown = client_of(hanh).get(f"{BASE}/su-kien/{event.code}/").content.decode()
    assert "ve=co" in shown
    assert client_of(hanh).post(f"{BASE}/su-kien/{event.code}/xoa/").status_code == 302
    assert client.get("/su-kien/to-chuc-bieu-dien/").status_code == 404


def test_a_number_that_is_not_ours_is_named(hanh: Member, client_of: ClientOf) -> None:
    told = {"name": "Việc", "things": "9.999999", "order": "0"}
    answer = client_of(hanh).post(f"{BASE}/su-kien/them/", told)
    assert answer.status_code == 422
    assert "9.999999" in answer.content.decode()
    assert not LifeEvent.objects.exists()


def test_a_signpost_is_found_by_search(hanh: Member, client: Client, client_of: ClientOf) -> None:
    told = {"title": "Hộ chiếu", "words": "passport", "advice": "Đến Công an tỉnh."}
    assert client_of(hanh).post(f"{BASE}/chi-duong/them/", told).status_code == 302
    assert "Đến Công an tỉnh." in client.get("/thu-tuc/?q=lam+passport").content.decode()
    post = Signpost.objects.get()
    client_of(hanh).post(f"{BASE}/chi-duong/{post.code}/xoa/")
    assert not Signpost.objects.exists()


def test_a_desk_is_kept_with_hours_and_people(
    hanh: Member, places: Places, client: Client, client_of: ClientOf
) -> None:
    told = {
        "unit": places.department.code,
        "name": "Một cửa Sở",
        "address": "2 Lê Lợi",
        "hours": "Thứ Hai: 07:30–11:30",
        "people": "Lê Khuê | Giám đốc | Người đứng đầu",
        "serves_province": "on",
        "is_published": "on",
        "order": "0",
    }
    assert client_of(hanh).post(f"{BASE}/mot-cua/them/", told).status_code == 302
    desk = OneStopDesk.objects.get()
    assert desk.officers.count() == 1
    version = ProcedureVersionFactory.create(in_force=True)
    page = client.get(f"/thu-tuc/{version.procedure.number}/").content.decode()
    assert "2 Lê Lợi" in page
    bad = client_of(hanh).post(f"{BASE}/mot-cua/{desk.code}/", {**told, "hours": "cả ngày"})
    assert bad.status_code == 422
    assert "cả ngày" in bad.content.decode()


def test_an_officer_of_a_unit_keeps_no_guides(binh: Member, client_of: ClientOf) -> None:
    assert client_of(binh).get(f"{BASE}/").status_code == 403
