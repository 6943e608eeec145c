"""What each person gets on each page of the organisation."""

from collections.abc import Callable
from datetime import date

import pytest
from django.db import connection
from django.http import StreamingHttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from motcua.agencies import actions
from motcua.agencies.models import ContactPoint, Unit, UnitAlias
from tests.support.cast import Member, Places, actor
from tests.support.factories import SOME_DAY as AT
from tests.support.factories import RootUnitFactory, UnitFactory

SignIn = Callable[[Member], Client]
MOST_QUERIES = 9  # session, account, member, grants, standing, notices, and the list itself
READ = ["tree", "export", "national_calendar", "unit", "calendar"]
EDIT = ["add_top_agency", "add_agency", "add_unit", "rename", "letterhead", "end", "add_contact",
        "week", "day", "national_day"]  # fmt: skip
UNITLESS = {"tree", "export", "national_calendar", "add_top_agency"}


def address(name: str, unit: Unit) -> str:
    on = date(2026, 9, 10)
    given = {"day": [unit.code, on], "national_day": [on]}
    return reverse(
        f"agencies:{name}", args=given.get(name, [] if name in UNITLESS else [unit.code])
    )


def content(response: object) -> str:
    assert isinstance(response, StreamingHttpResponse)
    return b"".join(part for part in response if isinstance(part, bytes)).decode()


@pytest.mark.parametrize("name", READ + EDIT)
def test_a_stranger_is_led_to_sign_in(places: Places, client: Client, name: str) -> None:
    response = client.get(address(name, places.department))
    assert response.status_code == 302
    assert response["Location"].startswith(reverse("people:sign_in"))


@pytest.mark.parametrize("name", READ)
def test_whoever_has_signed_in_reads(
    places: Places, em: Member, client_of: SignIn, name: str
) -> None:
    assert client_of(em).get(address(name, places.department)).status_code == 200


@pytest.mark.parametrize("name", EDIT)
def test_only_administrators_get_the_forms(
    places: Places, dung: Member, quan: Member, client_of: SignIn, name: str
) -> None:
    assert client_of(dung).get(address(name, places.department)).status_code == 403
    assert client_of(quan).get(address(name, places.department)).status_code == 200


@pytest.mark.parametrize("name", ["unit", "calendar", "rename", "add_unit", "end"])
def test_an_unknown_code_is_not_found(quan: Member, client_of: SignIn, name: str) -> None:
    assert client_of(quan).get(reverse(f"agencies:{name}", args=["xxxx"])).status_code == 404


def test_a_day_that_does_not_exist_is_not_found(
    places: Places, quan: Member, client_of: SignIn
) -> None:
    page = client_of(quan).get(f"/don-vi/{places.department.code}/lich/2026-02-30/")
    assert page.status_code == 404


def test_the_tree_costs_the_same_however_many_units_there_are(
    places: Places, em: Member, client_of: SignIn
) -> None:
    client = client_of(em)
    with CaptureQueriesContext(connection) as few:
        client.get(reverse("agencies:tree"))
    UnitFactory.create_batch(60, parent=places.department)
    with CaptureQueriesContext(connection) as many:
        page = client.get(reverse("agencies:tree"))
    assert len(few) == len(many) <= MOST_QUERIES
    assert page.content.decode().count("tree-name") == 50
    assert "sau=" in page.content.decode()


def test_the_tree_is_searched_without_marks(places: Places, em: Member, client_of: SignIn) -> None:
    text = client_of(em).get(reverse("agencies:tree"), {"tim": "ke hoach"}).content.decode()
    assert "Phòng Kế hoạch – Tài chính" in text
    assert "Báo Bình Minh" not in text


def test_the_tree_is_filtered_by_state(places: Places, em: Member, client_of: SignIn) -> None:
    RootUnitFactory.create(ended=True, agency__name="Sở Đã Nhập", parent=places.province)
    past = client_of(em).get(reverse("agencies:tree"), {"trang-thai": "da-ket-thuc"})
    assert "Sở Đã Nhập" in past.content.decode()
    assert "Báo Bình Minh" not in past.content.decode()


def test_the_export_holds_what_is_seen_and_no_formula(
    places: Places, em: Member, client_of: SignIn
) -> None:
    UnitFactory.create(parent=places.department, name="=1+1")
    client = client_of(em)
    partners = content(client.get(reverse("agencies:export"), {"trang-thai": "phoi-hop"}))
    assert partners.count("Báo Bình Minh") == 2
    assert "'=1+1" in content(client.get(reverse("agencies:export")))


def test_a_unit_is_added_through_its_form(places: Places, quan: Member, client_of: SignIn) -> None:
    told = {"name": "Phòng Di sản", "kind": "division", "short_name": ""}
    response = client_of(quan).post(address("add_unit", places.department), told)
    added = Unit.objects.get(name="Phòng Di sản")
    assert response["Location"] == reverse("agencies:unit", args=[added.code])


def test_a_refused_form_keeps_what_was_told(
    places: Places, quan: Member, client_of: SignIn
) -> None:
    response = client_of(quan).post(address("end", places.department), {"until": "01/03/2026"})
    assert response.status_code == 422
    assert "vẫn thuộc đơn vị này" in response.content.decode()


def test_a_day_is_entered_and_taken_back_on_the_calendar(
    places: Places, quan: Member, client_of: SignIn
) -> None:
    client = client_of(quan)
    told = {"kind": "local_off", "name": "Nghỉ tránh bão", "kept": "morning", "state": "decreed",
            "basis": "12/QĐ-UBND"}  # fmt: skip
    client.post(address("day", places.department), told)
    calendar = client.get(f"{address('calendar', places.department)}?nam=2026").content.decode()
    assert "Nghỉ tránh bão" in calendar
    assert 'data-day="half"' in calendar
    clear = reverse("agencies:clear_day", args=[places.department.code, date(2026, 9, 10)])
    client.post(clear)
    calendar = client.get(f"{address('calendar', places.department)}?nam=2026").content.decode()
    assert "Nghỉ tránh bão" not in calendar


def test_a_provisional_year_says_so(places: Places, em: Member, client_of: SignIn) -> None:
    page = client_of(em).get(f"{address('calendar', places.department)}?nam=2027")
    assert "tạm tính" in page.content.decode()


def test_hours_are_entered_as_a_week(places: Places, quan: Member, client_of: SignIn) -> None:
    client = client_of(quan)
    told = {"valid_from": "16/04/2026", "basis": "3/QĐ"}
    told |= {"0_morning_start": "07:00", "0_morning_end": "11:30"}
    wrong = client.post(address("week", places.department), {**told, "0_morning_end": ""})
    assert wrong.status_code == 422
    assert client.post(address("week", places.department), told).status_code == 302
    assert "07:00–11:30" in client.get(address("calendar", places.department)).content.decode()


def test_names_and_contacts_are_kept_on_the_page_of_the_unit(
    places: Places, quan: Member, client_of: SignIn
) -> None:
    client, code = client_of(quan), places.unit_a.code
    client.post(reverse("agencies:learn_alias", args=[code]), {"text": "Phòng TCPC"})
    client.post(address("add_contact", places.unit_a), {"kind": "phone", "value": "0912345678"})
    page = client.get(address("unit", places.unit_a)).content.decode()
    assert "Phòng TCPC" in page
    assert "0912\u00a0345\u00a0678" in page
    client.post(reverse("agencies:forget_alias", args=[code]), {"text": "Phòng TCPC"})
    contact = ContactPoint.objects.get()
    edit = reverse("agencies:edit_contact", args=[contact.code])
    assert client.get(edit).status_code == 200
    client.post(edit, {"kind": "email", "value": "a@b.example"})
    client.post(reverse("agencies:remove_contact", args=[contact.code]))
    assert not UnitAlias.objects.exists()
    assert not ContactPoint.objects.exists()


def test_posts_are_refused_to_whoever_may_not(
    places: Places, dung: Member, quan: Member, client_of: SignIn
) -> None:
    told = actions.ContactDescription(kind="phone", value="1")
    contact = actions.add_contact_point(places.unit_a.code, told, by=actor(quan), at=AT)
    client, code = client_of(dung), places.unit_a.code
    for name, args, form in (
        ("learn_alias", [code], {"text": "X"}),
        ("forget_alias", [code], {"text": "X"}),
        ("restore", [code], {}),
        ("remove_contact", [contact.code], {}),
        ("clear_day", [code, date(2026, 9, 10)], {}),
        ("clear_national_day", [date(2026, 9, 10)], {}),
    ):
        assert client.post(reverse(f"agencies:{name}", args=args), form).status_code == 403, name
        assert client.get(reverse(f"agencies:{name}", args=args)).status_code == 405, name
