"""What each person gets on each page about people."""

from collections.abc import Callable

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from motcua.people import facade
from motcua.people.models import Member, Notice, RoleGrant
from tests.support.cast import Places
from tests.support.factories import SOME_DAY as AT
from tests.support.factories import AccountFactory, MemberFactory

SignIn = Callable[[Member], Client]
MOST_QUERIES = 10  # session, account, member, grants, standing, notices, the list and its roles


def test_strangers_are_led_to_sign_in(em: Member, client: Client) -> None:
    for name, args in (
        ("profile", []),
        ("notices", []),
        ("members", []),
        ("add_member", []),
        ("change_password", []),
        ("member", [em.code]),
        ("edit_member", [em.code]),
        ("open_account", [em.code]),
        ("open_notice", ["x"]),
    ):
        response = client.get(reverse(f"people:{name}", args=args))
        assert response["Location"].startswith("/dang-nhap/"), name


def test_only_administrators_see_the_list(dung: Member, quan: Member, client_of: SignIn) -> None:
    for name in ("members", "add_member"):
        address = reverse(f"people:{name}")
        assert client_of(dung).get(address).status_code == 403
        assert client_of(quan).get(address).status_code == 200


def test_a_member_is_found_by_whoever_works_above_and_by_nobody_else(
    binh: Member, chi: Member, dung: Member, em: Member, client_of: SignIn
) -> None:
    page = reverse("people:member", args=[binh.code])
    assert client_of(binh).get(page).status_code == 200
    assert client_of(dung).get(page).status_code == 200
    assert client_of(chi).get(page).status_code == 404
    assert client_of(em).get(page).status_code == 404


def test_seeing_is_not_managing(dung: Member, binh: Member, client_of: SignIn) -> None:
    client = client_of(dung)
    assert (
        "Giao vai trò"
        not in client.get(reverse("people:member", args=[binh.code])).content.decode()
    )
    for name in ("edit_member", "open_account"):
        assert client.get(reverse(f"people:{name}", args=[binh.code])).status_code == 403
    told = {"role": "leader", "unit_code": binh.unit_id}
    for name in ("reset_password", "deactivate_member", "reactivate_member", "grant_role",
                 "revoke_role"):  # fmt: skip
        address = reverse(f"people:{name}", args=[binh.code])
        assert client.post(address, told).status_code == 403, name
        assert client.get(address).status_code == 405, name


def test_the_list_costs_the_same_however_many_there_are(
    places: Places, quan: Member, client_of: SignIn
) -> None:
    client = client_of(quan)
    with CaptureQueriesContext(connection) as few:
        client.get(reverse("people:members"))
    MemberFactory.create_batch(60, unit=places.unit_a)
    with CaptureQueriesContext(connection) as many:
        page = client.get(reverse("people:members")).content.decode()
    assert len(few) == len(many) <= MOST_QUERIES
    assert page.count("<tr>") == 51


def test_the_list_is_searched_and_filtered(
    binh: Member, chi: Member, van: Member, quan: Member, client_of: SignIn
) -> None:
    client = client_of(quan)
    found = client.get(reverse("people:members"), {"tim": "binh"}).content.decode()
    assert "Trần Thị Bình" in found
    assert "Lê Mai Chi" not in found
    clerks = client.get(reverse("people:members"), {"vai-tro": "clerk"}).content.decode()
    assert "Ngô Thanh Vân" in clerks
    assert "Trần Thị Bình" not in clerks


def test_a_person_is_added_and_the_first_password_shown_once(
    places: Places, quan: Member, client_of: SignIn
) -> None:
    client = client_of(quan)
    told = {"name": "Nguyễn Thu Hà", "unit_code": places.unit_a.code, "username": "hant"}
    page = client.post(reverse("people:add_member"), told).content.decode()
    added = Member.objects.get(name="Nguyễn Thu Hà")
    assert added.account
    assert added.account.must_change_password
    assert "Mật khẩu ban đầu" in page
    again = client.post(reverse("people:add_member"), told)
    assert again.status_code == 422
    assert "đã có người dùng" in again.content.decode()


def test_a_person_without_account_gets_one(places: Places, quan: Member, client_of: SignIn) -> None:
    member = MemberFactory.create(unit=places.unit_a, without_account=True)
    address = reverse("people:open_account", args=[member.code])
    assert client_of(quan).post(address, {"username": "Thu Hà"}).status_code == 422
    assert client_of(quan).post(address, {"username": "hant"}).status_code == 200
    member.refresh_from_db()
    assert member.account


def test_roles_are_given_and_taken_on_the_page(
    places: Places, binh: Member, quan: Member, client_of: SignIn
) -> None:
    client = client_of(quan)
    told = {"role": "writer", "unit_code": places.unit_a.code}
    client.post(reverse("people:grant_role", args=[binh.code]), told)
    page = client.get(reverse("people:member", args=[binh.code])).content.decode()
    assert "Người viết" in page
    client.post(reverse("people:revoke_role", args=[binh.code]), told)
    assert not RoleGrant.objects.filter(member=binh, role="writer").exists()


def test_a_person_is_corrected_ended_and_resumed(
    places: Places, binh: Member, quan: Member, client_of: SignIn
) -> None:
    client = client_of(quan)
    told = {"name": "Trần Thị Bình", "unit_code": places.unit_b.code, "post_title": "Phó phòng"}
    client.post(reverse("people:edit_member", args=[binh.code]), told)
    client.post(reverse("people:deactivate_member", args=[binh.code]))
    binh.refresh_from_db()
    assert (binh.unit_id, binh.post_title) == (places.unit_b.code, "Phó phòng")
    assert not binh.is_active
    client.post(reverse("people:reactivate_member", args=[binh.code]))
    assert client.post(reverse("people:deactivate_member", args=[quan.code])).status_code == 302
    quan.refresh_from_db()
    assert quan.is_active


def test_the_own_page_is_found_without_knowing_its_code(em: Member, client_of: SignIn) -> None:
    assert client_of(em).get("/toi/")["Location"] == reverse("people:member", args=[em.code])


def test_an_account_without_member_is_told_so(client: Client, db: None) -> None:
    client.force_login(AccountFactory.create(), backend="django.contrib.auth.backends.ModelBackend")
    assert "chưa gắn với ai" in client.get("/toi/").content.decode()
    assert client.get("/thong-bao/").status_code == 200


@pytest.mark.parametrize("url", ["/ke-hoach/abc/", "https://example.com/", ""])
def test_opening_a_notice_reads_it_and_never_leaves_the_site(
    binh: Member, client_of: SignIn, url: str
) -> None:
    facade.notify([binh.code], text="Có nhiệm vụ mới", url=url, at=AT)
    client = client_of(binh)
    assert "Có nhiệm vụ mới" in client.get("/thong-bao/").content.decode()
    notice = Notice.objects.get()
    response = client.get(reverse("people:open_notice", args=[notice.code]))
    assert response["Location"] == (url if url.startswith("/") else "/thong-bao/")
    assert "Có nhiệm vụ mới" not in client.get("/thong-bao/").content.decode()
    assert "Có nhiệm vụ mới" in client.get("/thong-bao/?xem=tat-ca").content.decode()


def test_somebody_elses_notice_is_not_found(binh: Member, chi: Member, client_of: SignIn) -> None:
    facade.notify([binh.code], text="Riêng", url="/", at=AT)
    code = Notice.objects.get().code
    assert client_of(chi).get(reverse("people:open_notice", args=[code])).status_code == 404
    assert client_of(chi).post(reverse("people:read_notice", args=[code])).status_code == 404


def test_notices_are_put_away(binh: Member, client_of: SignIn) -> None:
    facade.notify([binh.code], text="Một", at=AT)
    facade.notify([binh.code], text="Hai", at=AT)
    client = client_of(binh)
    client.post(reverse("people:read_notice", args=[Notice.objects.latest("id").code]))
    assert facade.unread_count(binh.code) == 1
    client.post(reverse("people:read_all_notices"))
    assert facade.unread_count(binh.code) == 0
