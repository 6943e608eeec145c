"""A plan and its notices as files: the table as it came, signed words only, sums in words."""

import io
from collections.abc import Callable
from datetime import date

import pypdfium2
import pytest
from django.test import Client
from django.urls import reverse
from docx import Document

from motcua.documents import facade as documents
from motcua.people.models import Member
from motcua.plans.models import Assignment, Plan, PlanSource, Section, Task
from motcua.plans.queries.plan_paper import plan_paper
from tests.support.cast import Places
from tests.support.plans import (
    AssignmentFactory,
    BudgetLineFactory,
    ExpectedResultFactory,
    PlanFactory,
    SectionFactory,
    SpecificationFactory,
    TaskFactory,
)

ClientOf = Callable[[Member], Client]
SOURCE = """KẾ HOẠCH
Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ;
I. NHIỆM VỤ
STT\tNội dung\tChủ trì\tPhối hợp\tThời gian\tKết quả
1\tĐăng tin, bài\tVăn phòng\tPhòng A\tQuý II/2026\t04 tin, bài
2\tPhát tờ rơi\tPhòng A\t\tCả năm\t2.000 tờ
Nơi nhận:
- UBND tỉnh;
"""


@pytest.fixture
def plan(places: Places) -> Plan:
    found: Plan = PlanFactory.create(owner=places.department, issued=True, recipients=["UBND tỉnh"])
    PlanSource.objects.create(
        plan=found,
        text=SOURCE,
        reading={
            "legal_bases": [{"place": _place("Nghị định số 63/2010/NĐ-CP")}],
            "recipients_read": [{"place": _place("UBND tỉnh")}],
            "tasks": [
                {"text": "Đăng tin, bài", "lead_units": ["Văn phòng"],
                 "place": _place("Đăng tin, bài\tVăn phòng\tPhòng A\tQuý II/2026\t04 tin, bài")},
            ],
        },
    )  # fmt: skip
    section = SectionFactory.create(
        plan=found, number="I", heading="NHIỆM VỤ", **_columns(_place("NHIỆM VỤ"))
    )
    _task(
        found,
        section,
        "Đăng tin, bài",
        "Đăng tin, bài\tVăn phòng\tPhòng A\tQuý II/2026\t04 tin, bài",
    )
    _task(found, section, "Phát tờ rơi", "Phát tờ rơi\tPhòng A\t\tCả năm\t2.000 tờ")
    return found


def _place(words: str) -> dict[str, int]:
    start = SOURCE.index(words)
    return {"start": start, "end": start + len(words)}


def _columns(place: dict[str, int]) -> dict[str, int]:
    return {"place_start": place["start"], "place_end": place["end"]}


def _task(plan: Plan, section: Section, text: str, row: str) -> Task:
    task: Task = TaskFactory.create(
        plan=plan, section=section, text=text, lead_texts=["Văn phòng"], form="table",
        opened=True, **_columns(_place(row)),
    )  # fmt: skip
    return task


def test_the_table_keeps_the_columns_it_came_with(
    plan: Plan, hanh: Member, client_of: ClientOf
) -> None:
    answer = client_of(hanh).get(reverse("plans:paper", args=[plan.code, "docx"]))
    document = Document(io.BytesIO(answer.content))
    table = next(one for one in document.tables if one.rows[0].cells[0].text == "STT")
    assert [cell.text for cell in table.rows[0].cells] == [
        "STT", "Nội dung", "Chủ trì", "Phối hợp", "Thời gian", "Kết quả",
    ]  # fmt: skip
    assert [cell.text for cell in table.rows[2].cells][1:3] == ["Phát tờ rơi", "Phòng A"]


def test_a_correction_is_printed_and_a_specification_never(plan: Plan) -> None:
    task = plan.tasks.get(text="Đăng tin, bài")
    SpecificationFactory.create(task=task, due_on=date(2026, 5, 20), measure_note="đếm riêng")
    Task.objects.filter(pk=task.pk).update(text="Đăng tin, bài về một cửa")
    said = str(plan_paper(plan))
    assert "Đăng tin, bài về một cửa" in said
    assert "20/05/2026" not in said
    assert "đếm riêng" not in said


def test_the_bases_are_printed_as_they_stand(plan: Plan) -> None:
    assert plan_paper(plan).legal_bases == (
        "Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ;",
    )


def test_a_typed_plan_sums_its_money_in_figures_and_words(places: Places) -> None:
    typed: Plan = PlanFactory.create(owner=places.department)
    TaskFactory.create(plan=typed)
    for amount in (100_000_000, 370_000_000):
        BudgetLineFactory.create(plan=typed, amount_vnd=amount)
    pdf = documents.to_pdf(plan_paper(typed))
    text = _text(pdf)
    assert "470.000.000" in text
    assert "Bốn trăm bảy mươi triệu đồng" in text
    assert "DỰ THẢO" in text
    assert b"pdfaid" in pdf


def _text(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    pages = [document[at].get_textpage().get_text_bounded() for at in range(len(document))]
    document.close()
    return " ".join(" ".join(pages).split())


def test_a_unit_gets_its_own_tasks_with_their_days(
    plan: Plan, places: Places, hanh: Member, client_of: ClientOf
) -> None:
    tasks = list(plan.tasks.order_by("order"))
    lead = AssignmentFactory.create(task=tasks[0], unit=places.unit_a)
    AssignmentFactory.create(task=tasks[1], unit=places.unit_b)
    AssignmentFactory.create(task=tasks[1], unit=places.unit_a, support=True)
    ExpectedResultFactory.create(assignment=lead, due_on=date(2026, 3, 31))
    client = client_of(hanh)
    page = client.get(reverse("plans:notices", args=[plan.code]))
    counts = {unit.name: (unit.lead_count, unit.support_count) for unit in page.context["units"]}
    assert counts == {places.unit_a.name: (1, 1), places.unit_b.name: (1, 0)}
    pdf = client.get(reverse("plans:notice", args=[plan.code, places.unit_a.code, "pdf"])).content
    text = _text(pdf)
    assert "31/03/2026" in text
    assert "NHIỆM VỤ CHỦ TRÌ" in text
    assert "NHIỆM VỤ PHỐI HỢP" in text
    assert places.unit_b.name in text


def test_a_partner_is_asked_and_a_unit_without_work_has_no_notice(
    plan: Plan, places: Places, hanh: Member, client_of: ClientOf
) -> None:
    task = plan.tasks.first()
    AssignmentFactory.create(task=task, unit=places.newspaper, is_partner=True)
    client = client_of(hanh)
    pdf = client.get(
        reverse("plans:notice", args=[plan.code, places.newspaper.code, "pdf"])
    ).content
    assert "đề nghị Báo Bình Minh" in _text(pdf)
    nobody = reverse("plans:notice", args=[plan.code, places.office.code, "pdf"])
    assert client.get(nobody).status_code == 404


def test_strangers_and_units_do_not_take_notices(
    plan: Plan, places: Places, binh: Member, em: Member, client: Client, client_of: ClientOf
) -> None:
    address = reverse("plans:notices", args=[plan.code])
    assert client.get(address).status_code == 302
    assert client_of(em).get(address).status_code == 404
    Assignment.objects.all().delete()
    AssignmentFactory.create(task=plan.tasks.first(), unit=places.unit_a)
    assert client_of(binh).get(address).status_code == 403
