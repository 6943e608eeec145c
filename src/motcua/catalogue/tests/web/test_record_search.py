"""Officers find by what citizens type, and more: drafts, what is internal, coming or ended."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from motcua.catalogue.actions import drafting, marking
from motcua.catalogue.actions.indexing import index_everything
from motcua.catalogue.models import ProcedureVersion
from motcua.catalogue.queries import record_list, record_search
from motcua.catalogue.queries.record_list import Listed, Wanted, listed
from motcua.catalogue.rules.kinds import Level, OnlineLevel
from motcua.catalogue.rules.record_json import to_json
from motcua.foundation import outbox
from motcua.foundation.actor import Actor
from motcua.foundation.search.lexicon.seeding import seed
from motcua.kernel.clock import VN_TZ
from motcua.kernel.text import fold
from motcua.people.models import Member
from tests.support.cast import Places, actor
from tests.support.catalogue import ProcedureFactory, ProcedureVersionFactory, a_record

ClientOf = Callable[[Member], Client]
TODAY, NOW = date(2026, 11, 24), datetime(2026, 11, 24, 9, tzinfo=VN_TZ)
NAMES = ("Đăng ký kết hôn", "Đăng ký khai sinh", "Cấp thẻ bảo hiểm y tế", "Cấp giấy phép xây dựng")


@pytest.fixture
def catalogue(places: Places) -> None:
    """Four procedures of the department in force, one internal, one ended."""
    for name in NAMES:
        version(name, places)
    version("Bổ nhiệm hộ tịch viên", places, internal=True)
    version("Đăng ký kết hôn lưu động", places, ended=True)
    seed()
    index_everything(on=TODAY)


def version(name: str, places: Places, *, internal: bool = False, **traits: Any) -> Any:
    unit = places.department
    procedure = ProcedureFactory.create(unit=unit, unit_path=unit.path, internal=internal)
    record = to_json(a_record(name=name))
    return ProcedureVersionFactory.create(
        procedure=procedure, record=record, **(traits or {"in_force": True})
    )


def names(found: Listed) -> list[str]:
    return [row.name for row in found.page.rows]


def asked(by: Actor, text: str, **more: str) -> Listed:
    return listed(by, Wanted(text=text, **more), on=TODAY)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("dang ky ket hon", NAMES[0]),
        ("giấy hôn thú", NAMES[0]),
        ("dang ky ket hom", NAMES[0]),
        ("BHYT", NAMES[2]),
        ("GPXD", NAMES[3]),
        ("bo nhiem ho tich vien", "Bổ nhiệm hộ tịch viên"),
    ],
)
def test_marks_slips_and_abbreviations_find_what_citizens_find_and_what_is_internal(
    catalogue: None, hanh: Member, text: str, first: str
) -> None:
    assert names(asked(actor(hanh), text))[0] == first


def test_a_number_finds_its_procedure_whatever_its_shape(
    catalogue: None, places: Places, hanh: Member
) -> None:
    local = ProcedureFactory.create(number="BM.SVH-07")
    ProcedureVersionFactory.create(procedure=local, in_force=True)
    one = ProcedureVersion.objects.get(name=NAMES[1])
    by = actor(hanh)
    assert names(asked(by, one.procedure.number)) == [NAMES[1]]
    assert [row.procedure for row in asked(by, " BM.SVH-07 ").page.rows] == [local]
    assert names(asked(by, "9.999999")) == []


def test_what_ended_is_found_among_what_ended(catalogue: None, hanh: Member) -> None:
    by = actor(hanh)
    assert names(asked(by, "kết hôn", state=record_list.ENDED)) == ["Đăng ký kết hôn lưu động"]
    assert "Đăng ký kết hôn lưu động" not in names(asked(by, "kết hôn"))
    assert names(asked(by, "", mark="noi-bo")) == ["Bổ nhiệm hộ tịch viên"]
    assert names(asked(by, "kết hôn", mark="noi-bo")) == []


def test_a_draft_is_found_as_soon_as_it_is_written_and_not_when_it_is_dropped(
    catalogue: None, hanh: Member
) -> None:
    by, old = actor(hanh), ProcedureVersion.objects.get(name=NAMES[0])
    draft = drafting.start_next(old.procedure.code, by=by, at=NOW)
    changed = a_record(name="Ghi chú việc ly hôn", levels=(Level.OTHER,))
    drafting.put_draft(draft.code, changed, seen=draft.digest, by=by, at=NOW)
    for wanted in (
        Wanted(text="ghi chu ly hon", state="du-thao"),
        Wanted(state="du-thao", level="other"),
    ):
        assert names(listed(by, wanted, on=TODAY)) == ["Ghi chú việc ly hôn"]
    assert names(asked(by, "ly hôn")) == []
    drafting.drop_draft(draft.code, by=by, at=NOW)
    assert names(asked(by, "ly hôn", state="du-thao")) == []


def test_who_keeps_a_procedure_is_known_at_once_in_the_list_and_soon_with_a_text(
    catalogue: None, places: Places, hanh: Member
) -> None:
    by = actor(hanh)
    free = ProcedureVersionFactory.create(
        record=to_json(a_record(name="Đăng ký khai tử")), in_force=True
    )
    index_everything(on=TODAY)
    mine = Wanted(text="khai tử", keeper=record_list.MINE)
    assert names(listed(by, mine, on=TODAY)) == []
    assert names(asked(by, "khai tu", keeper=record_list.NOBODY)) == ["Đăng ký khai tử"]
    unit = places.department
    marking.take([free.procedure.code], unit_code=unit.code, unit_path=unit.path, by=by, at=NOW)
    assert "Đăng ký khai tử" in names(asked(by, "", keeper=record_list.MINE))
    outbox.deliver_pending()
    assert names(listed(by, mine, on=TODAY)) == ["Đăng ký khai tử"]


def test_where_more_fits_than_is_read_the_list_says_so_and_goes_on_by_name_without_a_text(
    catalogue: None,
    hanh: Member,
    client_of: ClientOf,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(record_search, "MOST", 2)
    by = actor(hanh)
    found = asked(by, "đăng ký")
    assert (found.fitting_count, found.is_whole) == (2, False)
    assert names(asked(by, "", level="province")) == sorted(
        [*NAMES, "Bổ nhiệm hộ tịch viên"], key=fold
    )
    browser, url = client_of(hanh), reverse("catalogue:procedures")
    assert "danh sách dừng ở 2 thủ tục" in browser.get(url, {"tim": "đăng ký"}).content.decode()
    similar = browser.get(url, {"tim": "dang ky ket hom"}).content.decode()
    assert "gần giống nhất" in similar


@pytest.mark.parametrize("online", [level.value for level in OnlineLevel])
@pytest.mark.parametrize("state", ["", "sap-toi", "da-het", "du-thao", "chua-du"])
def test_with_and_without_the_index_the_same_is_listed(
    catalogue: None, hanh: Member, state: str, online: str
) -> None:
    by, wanted = actor(hanh), Wanted(state=state, online=online)
    plain = record_list.versions(by, wanted, on=TODAY).order_by("name_key", "pk")
    assert names(listed(by, wanted, on=TODAY)) == [row.name for row in plain]
