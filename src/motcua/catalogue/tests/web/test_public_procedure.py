"""What a citizen sees of a procedure."""

from datetime import date, timedelta
from http import HTTPStatus

import pytest
from django.test import Client
from django.utils.html import strip_tags
from pytest_django import DjangoAssertNumQueries

from motcua.catalogue.models import OneStopDesk
from motcua.catalogue.rules.kinds import Level
from motcua.catalogue.rules.record import Component, LegalBasis, Result, Step
from motcua.catalogue.rules.record_json import to_json
from motcua.kernel import clock
from tests.support.cast import Places
from tests.support.catalogue import ProcedureFactory, ProcedureVersionFactory, a_record

pytestmark = pytest.mark.django_db


def page_of(client: Client, number: str, status: int = HTTPStatus.OK) -> str:
    answer = client.get(f"/thu-tuc/{number}/")
    assert answer.status_code == status
    return answer.content.decode()


def test_where_what_how_long_and_how_much_come_first(
    client: Client, places: Places, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    OneStopDesk.objects.create(
        slug="tinh", unit=places.department, unit_path=places.department.path,
        name="Trung tâm hành chính công", address="1 Hòa Bình", phone="02003555001",
        hours=[{"days": "Thứ Hai", "from": "07:30", "until": "11:30"}], serves_province=True,
    )  # fmt: skip
    version, other = ProcedureVersionFactory.create_batch(2, in_force=True)
    page_of(client, other.procedure.number)  # reads what stands beside all of them, once
    with django_assert_max_num_queries(1):
        page = page_of(client, version.procedure.number)
    page = page[page.index("<main") :]
    places_of = [
        page.index(words)
        for words in (
            "1 Hòa Bình", "tel:02003555001", "Kịch bản chương trình", "5 ngày làm việc",
            "50.000 đồng/lần", "Các bước", "144/2020",
        )
    ]  # fmt: skip
    assert places_of == sorted(places_of)


COMMUNES, PROVINCE = ["Quầy xã Hòa An", "Quầy đặc khu"], ["Trung tâm của tỉnh", "Quầy của sở"]


@pytest.mark.parametrize(
    ("level", "names"),
    [(Level.COMMUNE, COMMUNES + PROVINCE), (Level.PROVINCE, PROVINCE + COMMUNES)],
    ids=["commune", "province"],
)
def test_desks_of_the_level_that_does_it_come_first_then_as_staff_put_them(
    client: Client, places: Places, level: Level, names: list[str]
) -> None:
    for order, name in enumerate(PROVINCE + COMMUNES):
        unit = places.commune if name in COMMUNES else places.department
        OneStopDesk.objects.create(
            slug=f"quay-{order}", unit=unit, unit_path=unit.path, name=name, order=order,
            address="1 Hòa Bình", serves_province=True, serves_commune=True,
        )  # fmt: skip
    record = to_json(a_record(levels=(level,)))
    version = ProcedureVersionFactory.create(in_force=True, record=record)
    page = page_of(client, version.procedure.number)
    assert sorted(names, key=page.index) == names


def test_a_long_name_of_a_paper_is_cut_where_a_reader_may_stop_and_lost_nowhere(
    client: Client,
) -> None:
    clauses = "trừ trường hợp đã có trong cơ sở dữ liệu " * 6
    regulation = "Đơn đề nghị cấp giấy phép theo mẫu quy định. Trường hợp khác:\n- " + clauses
    papers = (Component(name=f"- Bản sao giấy tờ, {clauses}"), Component(name=regulation))
    record = to_json(a_record(components=papers))
    version = ProcedureVersionFactory.create(in_force=True, record=record)
    page = page_of(client, version.procedure.number)
    first = page[page.index("Mang theo") : page.index("Bao lâu")]
    assert "- Bản sao" not in page
    assert " …" in first
    shown, _details, rest = first.partition("Đơn đề nghị")[2].partition("<details")
    assert "theo mẫu quy định." in shown
    assert clauses.strip() in rest
    assert strip_tags(first).count("trừ trường hợp") == 12


def test_every_part_explains_its_abbreviations_where_they_first_stand(client: Client) -> None:
    paper = Component(name="Giấy xác nhận của UBND cấp xã", note="UBND cấp xã nơi cư trú")
    step = Step(text="Nộp tại UBND cấp xã.")
    basis = LegalBasis(number="1/2026/NQ-HĐND", title="Nghị quyết của HĐND tỉnh")
    parts = {"components": (paper,), "steps": (step,), "legal_bases": (basis,)}
    parts |= {"conditions": "Có xác nhận của UBND", "audiences": ("Người có CCCD",)}
    parts["results"] = (Result(name="GCN"),)
    record = to_json(a_record(**parts))
    version = ProcedureVersionFactory.create(in_force=True, record=record)
    page = page_of(client, version.procedure.number)
    for anchor, short in (
        ("cac-buoc", "UBND"), ("giay-to", "UBND"), ("dieu-kien", "UBND"), ("ai-lam", "CCCD"),
        ("ket-qua", "GCN"), ("can-cu", "HĐND"),
    ):  # fmt: skip
        part = page[page.index(f'id="{anchor}"') :].split("</section>")[0]
        assert part.count(f'tabindex="0">{short}</abbr>') == 1, anchor


def test_typed_dashes_and_stars_do_not_stand_beside_numbers_and_headings(client: Client) -> None:
    paper = Component(name="Tờ khai", group="* Giấy tờ phải xuất trình")
    steps = (Step(text="- Nộp hồ sơ."), Step(text="+ Nhận kết quả."))
    record = to_json(a_record(components=(paper,), steps=steps))
    page = page_of(
        client, ProcedureVersionFactory.create(record=record, in_force=True).procedure.number
    )
    assert "<h3>Giấy tờ phải xuất trình</h3>" in page
    assert "<li><p>Nộp hồ sơ.</p></li>" in page


def test_an_internal_procedure_is_not_there(client: Client) -> None:
    version = ProcedureVersionFactory.create(in_force=True, procedure__internal=True)
    assert version.name not in page_of(client, version.procedure.number, HTTPStatus.NOT_FOUND)


def test_a_draft_is_not_there(client: Client) -> None:
    page_of(client, ProcedureVersionFactory.create().procedure.number, HTTPStatus.NOT_FOUND)


def test_an_ended_procedure_says_so(client: Client) -> None:
    version = ProcedureVersionFactory.create(ended=True, ended_because="Bị bãi bỏ.")
    page = page_of(client, version.procedure.number, HTTPStatus.GONE)
    assert "31/07/2026" in page
    assert "Bị bãi bỏ." in page


def test_a_coming_change_is_announced_in_plain_words(client: Client) -> None:
    procedure = ProcedureFactory.create()
    today = clock.local_date(clock.now())
    starts = today + timedelta(days=10)
    ProcedureVersionFactory.create(
        in_force=True, procedure=procedure, valid_until=starts - timedelta(days=1)
    )
    papers = (Component(name="Văn bản thông báo"), Component(name="Ảnh sân khấu"))
    ProcedureVersionFactory.create(
        in_force=True,
        procedure=procedure,
        valid_from=starts,
        record=to_json(a_record(components=papers)),
    )
    page = page_of(client, procedure.number)
    assert f"Từ ngày {starts:%d/%m/%Y} thủ tục này thay đổi" in page
    assert "ảnh sân khấu" in page.lower()
    history = client.get(f"/thu-tuc/{procedure.number}/thay-doi/").content.decode()
    assert "ảnh sân khấu" in history.lower()


def test_a_version_that_only_words_itself_anew_is_not_called_the_first(client: Client) -> None:
    procedure = ProcedureFactory.create()
    ProcedureVersionFactory.create(ended=True, procedure=procedure)
    record = to_json(a_record(summary="Nói cách khác."))
    ProcedureVersionFactory.create(
        in_force=True, procedure=procedure, valid_from=date(2026, 8, 1), record=record
    )
    history = client.get(f"/thu-tuc/{procedure.number}/thay-doi/").content.decode()
    assert history.count("Chỉ sửa câu chữ") == 1
    assert history.count("Bản đầu tiên") == 1


def test_the_code_of_a_place_leads_to_the_national_one(client: Client) -> None:
    answer = client.get("/thu-tuc/1.001193.000.00.00.H38/")
    assert answer.headers["Location"] == "/thu-tuc/1.001193/"


def test_what_a_record_leaves_empty_is_said(client: Client) -> None:
    empty = a_record(components=(), channels=(), steps=(), legal_bases=(), conditions="")
    version = ProcedureVersionFactory.create(in_force=True, record=to_json(empty))
    assert page_of(client, version.procedure.number).count("Hồ sơ công bố không ghi") >= 5


def test_a_giant_record_is_folded_and_whole(client: Client) -> None:
    steps = tuple(Step(text=f"Bước thứ {n}. " + "Làm việc này. " * 60) for n in range(80))
    version = ProcedureVersionFactory.create(in_force=True, record=to_json(a_record(steps=steps)))
    page = page_of(client, version.procedure.number)
    assert "Bước thứ 79." in page
    assert "<details" in page


def test_odd_texts_are_shown_as_they_are_and_run_nowhere(client: Client) -> None:
    odd = "<script>alert(1)</script>\u202e😀"
    record = a_record(
        name=odd, steps=(Step(text=odd, title=odd),), components=(Component(name=odd, note=odd),),
        conditions=odd, audiences=(odd,),
    )  # fmt: skip
    version = ProcedureVersionFactory.create(in_force=True, record=to_json(record))
    page = page_of(client, version.procedure.number)
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert" in page
