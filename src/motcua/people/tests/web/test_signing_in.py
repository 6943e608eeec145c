"""The door."""

from collections.abc import Callable

import pytest
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from motcua.people import actions
from motcua.people.models import Member
from tests.support.cast import account_of, actor
from tests.support.factories import PASSWORD
from tests.support.factories import SOME_DAY as AT

SignIn = Callable[[Member], Client]
DOOR = "/dang-nhap/"


def knock(client: Client, username: str, password: str = PASSWORD, **more: str) -> HttpResponse:
    response = client.post(DOOR, {"username": username, "password": password, **more})
    assert isinstance(response, HttpResponse)
    return response


def test_a_user_name_is_known_in_any_case_and_leads_back_where_one_came_from(
    em: Member, client: Client
) -> None:
    response = knock(client, " EM ", next="/don-vi/")
    assert response["Location"] == "/don-vi/"
    assert client.get("/don-vi/").status_code == 200


def test_nobody_is_led_to_another_site(em: Member, client: Client) -> None:
    assert "example" not in knock(client, "em", next="https://example.com/")["Location"]


def test_a_wrong_password_does_not_tell_which_of_the_two_is_wrong(
    em: Member, client: Client
) -> None:
    known = knock(client, "em", "sai").content.decode()
    unknown = knock(client, "khong-co", "sai").content.decode()
    sentence = "Tên đăng nhập hoặc mật khẩu chưa đúng"
    assert sentence in known
    assert sentence in unknown


def test_five_wrong_passwords_pause_the_name_in_vietnamese(em: Member, client: Client) -> None:
    for _attempt in range(4):
        assert knock(client, "em", "sai").status_code == 422
    assert knock(client, "em", "sai").status_code == 429
    paused = knock(client, "em")
    assert paused.status_code == 429
    assert "tạm dừng 15 phút" in paused.content.decode()
    assert "Mật khẩu đã nhập sai quá nhiều lần" in paused.content.decode()
    assert paused["Retry-After"] == "900"


def test_other_people_are_not_paused(em: Member, binh: Member, client: Client) -> None:
    for _attempt in range(6):
        knock(client, "em", "sai")
    assert knock(client, account_of(binh).username).status_code == 302


def test_leaving_needs_a_post(em: Member, client_of: SignIn) -> None:
    client = client_of(em)
    assert client.get(reverse("people:sign_out")).status_code == 405
    assert client.post(reverse("people:sign_out")).status_code == 302
    assert client.get("/toi/").status_code == 302


def test_a_first_password_is_changed_before_anything_else(
    em: Member, quan: Member, client: Client
) -> None:
    first = actions.reset_password(em.code, by=actor(quan), at=AT)
    knock(client, "em", first)
    assert client.get("/don-vi/")["Location"] == "/doi-mat-khau/"
    told = {"old": first, "new": "Mua-he-1976", "again": "Mua-he-1977"}
    assert client.post("/doi-mat-khau/", told).status_code == 422
    assert client.post("/doi-mat-khau/", {**told, "again": "Mua-he-1976"}).status_code == 302
    assert client.get("/don-vi/").status_code == 200


@pytest.mark.parametrize(
    "wrong", [{"old": "sai"}, {"new": "12345678", "again": "12345678"}, {"again": ""}]
)
def test_a_password_is_not_changed_by_a_wrong_form(
    em: Member, client_of: SignIn, wrong: dict[str, str]
) -> None:
    told = {"old": PASSWORD, "new": "Mua-he-1976", "again": "Mua-he-1976", **wrong}
    assert client_of(em).post("/doi-mat-khau/", told).status_code == 422


def test_a_demo_shows_who_can_sign_in(em: Member, client: Client, settings: object) -> None:
    assert "Tài khoản dùng thử" not in client.get(DOOR).content.decode()
    settings.SHOWS_DEMO_SIGN_INS = True  # type: ignore[attr-defined]
    assert "Vũ Hoàng Em" in client.get(DOOR).content.decode()


def test_what_was_typed_outlives_the_session_and_is_sent_with_one_press(
    quan: Member, chi: Member, client_of: Callable[[Member], Client]
) -> None:
    browser, url = client_of(quan), reverse("people:add_member")
    browser.logout()
    typed = {"name": "Trần <Văn> \nThử", "unit": ["a", "b"], "csrfmiddlewaretoken": "x"}
    before = "http://testserver/nhan-su/?tim=an"
    door = browser.post(f"{url}?tu=1", typed, headers={"Referer": before})["Location"]
    assert door == f"{DOOR}?next=%2Fgui-lai%2F"
    page = browser.post(
        door,
        {"username": quan.account.username, "password": PASSWORD, "next": "/gui-lai/"},
        follow=True,
    ).content.decode()
    assert f'action="{url}?tu=1"' in page
    assert "Trần &lt;Văn&gt; \nThử" in page
    assert 'href="/nhan-su/?tim=an"' in page
    assert page.count('name="unit"') == 2
    assert page.count('value="x"') == 0
    assert "chưa có gì được ghi" in page


def test_passwords_and_what_scripts_send_are_not_kept(
    quan: Member, client_of: Callable[[Member], Client]
) -> None:
    browser, url = Client(), reverse("people:add_member")
    for typed, sent in (
        ({"new_password": "x"}, {}),
        ({"name": "x"}, {"HTTP_SEC_FETCH_MODE": "cors"}),
        ({"name": "x" * 500_000}, {}),
        ({}, {}),
    ):
        answer = browser.post(url, typed, **sent)  # type: ignore[arg-type]
        assert answer.status_code == 302
        assert "gui-lai" not in answer["Location"]
        assert "typed" not in browser.session
    assert client_of(quan).get("/gui-lai/").status_code == 302


def test_a_form_without_a_token_is_refused_before_it_is_kept(db: None) -> None:
    strict = Client(enforce_csrf_checks=True)
    assert strict.post(reverse("people:add_member"), {"name": "x"}).status_code == 403
    assert "typed" not in strict.session
