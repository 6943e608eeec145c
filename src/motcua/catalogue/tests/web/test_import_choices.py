"""Leaving rows out on the pages of a preview: ticks that stay, with and without scripts."""

from collections.abc import Callable

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from motcua.catalogue.actions.import_take_in import ImportOwner
from motcua.catalogue.jobs.importing import work_on_imports
from motcua.catalogue.models import Announcement, Procedure, ProcedureImport, ProcedureVersion
from motcua.catalogue.rules.import_kinds import RowOutcome
from motcua.catalogue.tests.imports import ANOTHER, NOW, applied, national, previewed
from motcua.catalogue.tests.reading.joined import a_row
from motcua.kernel import clock
from motcua.people.models import Member
from tests.support.cast import Places

pytestmark = pytest.mark.django_db
ClientOf = Callable[[Member], Client]
ALL_OUT, ALL_IN = "Bỏ qua mọi dòng đổi bản của đơn vị", "Lấy mọi dòng đổi bản của đơn vị"


@pytest.fixture
def client(hanh: Member, client_of: ClientOf) -> Client:
    """The coordinator's browser."""
    return client_of(hanh)


@pytest.fixture
def owner(places: Places) -> ImportOwner:
    """The department."""
    return ImportOwner(places.department.code, places.department.path)


def choose(client: Client, run: ProcedureImport, **fields: str) -> str:
    """The page after the form was sent."""
    address = reverse("catalogue:import_choose", args=[run.code])
    return client.post(address, fields, follow=True).content.decode()


def shown(client: Client, run: ProcedureImport, query: str = "") -> str:
    address = reverse("catalogue:import_run", args=[run.code])
    return client.get(address + query).content.decode()


def announced_here() -> None:
    """The version in force is one that staff announced."""
    applied(national(a_row()))
    about = {"subject": "Về việc công bố", "issuer": "Sở", "created_by": "x", "created_at": NOW}
    ProcedureVersion.objects.update(announcement=Announcement.objects.create(**about))


def test_a_row_that_is_ticked_is_left_out_on_every_page_and_in_what_is_written(
    client: Client, owner: ImportOwner
) -> None:
    run = previewed(national(a_row(), ANOTHER), owner=owner)
    assert "Bỏ qua dòng này" in shown(client, run)
    after = choose(client, run, dong_1="1", dong_2="1", bo_qua_2="1", loc="new")
    assert "Đã lưu lựa chọn" in after
    assert 'name="bo_qua_2" value="1" checked' in " ".join(shown(client, run).split())
    asked = client.get(reverse("catalogue:import_apply", args=[run.code])).content.decode()
    assert "Ghi 1 thủ tục mới và 0 thay đổi" in asked
    assert "1 dòng bỏ qua theo lựa chọn, không được ghi." in asked
    client.post(reverse("catalogue:import_apply", args=[run.code]))
    work_on_imports(clock.now())
    assert Procedure.objects.get().number == "1.900001"
    written = shown(client, run, "?loc=left_out")
    assert "Đăng ký lễ hội" in written
    assert "Bỏ qua dòng này" not in written
    report = reverse("catalogue:import_report", args=[run.code])
    assert "Đăng ký lễ hội" in client.get(report).content.decode()
    csv = client.get(reverse("catalogue:import_csv", args=[run.code]))
    lines = b"".join(csv).decode("utf-8-sig")  # type: ignore[arg-type]
    assert "2,1.900009,Đăng ký lễ hội,Bỏ qua theo lựa chọn" in lines


def test_going_to_the_next_page_keeps_what_is_ticked_on_this_one(
    client: Client, owner: ImportOwner
) -> None:
    rows = [a_row(ma_thu_tuc=f"1.8{n:05}") for n in range(60)]
    run = previewed(national(*rows), owner=owner)
    first = shown(client, run)
    cursor = first.split('name="sau"')[1].split('value="')[1].split('"')[0]
    second = choose(client, run, dong_3="1", bo_qua_3="1", sau=cursor)
    assert "1.800051" in second
    assert run.rows.get(outcome=RowOutcome.LEFT_OUT).line == 3


def test_another_decision_over_what_the_unit_announced_waits_to_be_taken(
    client: Client, owner: ImportOwner
) -> None:
    announced_here()
    run = previewed(national(a_row(so_quyet_dinh="90/QĐ-BVHTTDL"), ANOTHER), owner=owner)
    page = shown(client, run, "?loc=replacing")
    assert "đang áp dụng theo quyết định 15/QĐ-BVHTTDL; dòng này mang quyết định 90/" in page
    assert "1 dòng của tệp mang quyết định khác với bản của đơn vị: đang bỏ qua 1" in page
    assert (ALL_IN in page, ALL_OUT in page) == (True, False)
    page = choose(client, run, viec="lay-het", loc="replacing")
    assert (ALL_IN in page, ALL_OUT in page) == (False, True)
    asked = client.get(reverse("catalogue:import_apply", args=[run.code])).content.decode()
    assert "1 bản đơn vị đã công bố hoặc đính chính được thay bằng bản của tệp." in asked
    page = choose(client, run, viec="bo-het", loc="replacing")
    assert (ALL_IN in page, ALL_OUT in page) == (True, False)


def test_a_row_is_left_out_from_its_own_page(client: Client, owner: ImportOwner) -> None:
    run = previewed(national(a_row()), owner=owner)
    address = reverse("catalogue:import_row", args=[run.code, 1])
    assert "Bỏ qua dòng này" in client.get(address).content.decode()
    after = choose(client, run, o="1", dong_1="1", bo_qua_1="1")
    assert "Bỏ qua theo lựa chọn" in after
    assert "Đã lưu lựa chọn" in after


def test_ticks_are_kept_as_they_are_made_and_refused_once_it_is_written(
    client: Client, owner: ImportOwner
) -> None:
    run = previewed(national(a_row()), owner=owner)
    address = reverse("catalogue:import_choose", args=[run.code])
    by_itself = {"headers": {"X-Autosave": "1"}}
    ticked = {"dong_1": "1", "bo_qua_1": "1", "dong_x": "1"}
    assert client.post(address, ticked, **by_itself).status_code == 204
    assert run.rows.get().outcome == RowOutcome.LEFT_OUT
    client.post(reverse("catalogue:import_discard", args=[run.code]))
    assert client.post(address, ticked, **by_itself).status_code == 409
    assert "không còn chờ quyết định" in choose(client, run, **ticked)


def test_choosing_costs_the_same_however_long_the_file(
    client: Client,
    owner: ImportOwner,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    run = previewed(national(*(a_row(ma_thu_tuc=f"1.8{n:05}") for n in range(60))), owner=owner)
    address = reverse("catalogue:import_choose", args=[run.code])
    ticked = {f"{field}_{line}": "1" for line in range(50) for field in ("dong", "bo_qua")}
    with django_assert_num_queries(16):
        client.post(address, ticked)
