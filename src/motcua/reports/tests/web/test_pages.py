"""The pages of reports: who sees what, how many queries, and the way without JavaScript."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from motcua.documents import facade as documents
from motcua.people.models import Member
from motcua.plans.models import Plan, ReportObligation
from motcua.reports.models import Outline, Report
from motcua.reports.queries.paper import paper_of
from motcua.reports.rules.bindings import Binding
from motcua.reports.rules.states import ReportStatus
from tests.support.cast import Places, actor
from tests.support.factories import AgencyFactory, RootUnitFactory
from tests.support.plans import ReportDutyFactory
from tests.support.reports import QUARTER_II, draft_of, plan_at_work

ClientOf = Callable[[Member], Client]


@pytest.fixture
def plan(places: Places) -> Plan:
    return plan_at_work(places)


@pytest.fixture
def report(plan: Plan, hanh: Member) -> Report:
    return draft_of(plan, actor(hanh))


def at(name: str, *codes: str) -> str:
    return reverse(f"reports:{name}", args=codes)


def test_the_whole_way_without_javascript(
    plan: Plan, hanh: Member, phuc: Member, van: Member, client_of: ClientOf
) -> None:
    writer, approver, clerk = client_of(hanh), client_of(phuc), client_of(van)
    made = writer.post(
        at("create"), {"period": "2026-Q1", "rule": "fifteenth", "plans": [plan.code]}
    )
    assert made.status_code == 302
    report = Report.objects.get()
    section = report.sections.get(binding=Binding.RESULTS)
    writer.post(at("save_section", report.code, section.code), {"text": "Đã làm", "version": "1"})
    writer.post(at("submit", report.code))
    page = approver.get(at("report", report.code))
    approve = next(one for one in page.context["actions"] if "/duyet/" in one.url)
    approver.post(approve.url)
    issued = clerk.post(
        at("issue", report.code),
        {
            "number": "15", "symbol": "BC-SVHTT", "issued_on": "18/03/2026",
            "signer_position": "Giám đốc", "signer_name": "Phạm Quốc Dũng",
        },
    )  # fmt: skip
    assert issued.status_code == 302, issued.context["form"].errors
    report.refresh_from_db()
    assert report.status == ReportStatus.ISSUED
    assert "Đã làm" in clerk.get(at("report", report.code)).content.decode()


def test_the_agency_reads_others_find_nothing(
    report: Report, places: Places, client: Client, client_of: ClientOf, em: Member, binh: Member
) -> None:
    address = at("report", report.code)
    assert client.get(address).status_code == 302
    assert client_of(em).get(address).status_code == 404
    assert client_of(binh).get(address).status_code == 200
    assert client_of(binh).get(at("edit", report.code)).status_code == 403
    assert client_of(binh).get(at("create")).status_code == 403


def test_a_department_does_not_see_what_another_writes(
    report: Report, places: Places, client_of: ClientOf, binh: Member
) -> None:
    other = RootUnitFactory.create(agency=AgencyFactory.create(), parent=places.province)
    Report.objects.update(agency=other.agency, owner=other, owner_path=other.path)
    assert client_of(binh).get(at("report", report.code)).status_code == 404


@pytest.mark.parametrize(
    ("name", "most"), [("report", 20), ("edit", 17), ("unit_parts", 17), ("frame", 9)]
)
def test_a_page_asks_a_fixed_number_of_questions(
    report: Report,
    hanh: Member,
    client_of: ClientOf,
    django_assert_max_num_queries: Any,
    name: str,
    most: int,
) -> None:
    client = client_of(hanh)
    with django_assert_max_num_queries(most):
        assert client.get(at(name, report.code)).status_code == 200


def test_the_list_does_not_ask_for_each_report(
    report: Report,
    plan: Plan,
    hanh: Member,
    client_of: ClientOf,
    django_assert_max_num_queries: Any,
) -> None:
    for _ in range(3):
        draft_of(plan, actor(hanh), outline=report.outline.code)
    client = client_of(hanh)
    with django_assert_max_num_queries(9):
        page = client.get(f"{at('reports')}?loc=dang-soan")
    assert len(page.context["rows"]) == 4
    assert not client.get(f"{at('reports')}?loc=da-ban-hanh").context["rows"]


def test_every_number_opens_to_its_rows(report: Report, hanh: Member, client_of: ClientOf) -> None:
    client = client_of(hanh)
    page = client.get(at("report", report.code)).content.decode()
    for figure in report.figures.all():
        assert f'href="{at("figure", figure.code)}"' in page
        shown = client.get(at("figure", figure.code))
        assert len(shown.context["rows"]) == len(figure.rows)


def autosave(client: Client, report: Report, section: Any, text: str, version: int) -> int:
    return client.post(
        at("save_section", report.code, section.code),
        {"text": text, "version": str(version)},
        headers={"X-Autosave": "1"},
    ).status_code


def test_autosave_says_saved_or_that_somebody_was_first(
    report: Report, hanh: Member, dung: Member, client_of: ClientOf
) -> None:
    section = report.sections.get(binding=Binding.RESULTS)
    writer = client_of(hanh)
    assert autosave(writer, report, section, "Một", 1) == 204
    assert autosave(writer, report, section, "Một hai", 1) == 204
    report.sections.filter(pk=section.pk).update(edited_by="nguoi-khac")
    assert autosave(writer, report, section, "Ba", 1) == 409
    assert autosave(client_of(dung), report, section, "Bốn", 9) == 403


def test_the_wording_of_the_period_before_stands_beside(
    report: Report, plan: Plan, hanh: Member, client_of: ClientOf
) -> None:
    following = draft_of(plan, actor(hanh), period=QUARTER_II, outline=report.outline.code)
    page = client_of(hanh).get(at("edit", following.code)).content.decode()
    assert "Kỳ trước đã viết" in page
    assert "Đăng 02 tin, bài" in page


def test_an_obligation_is_answered_in_one_step(
    plan: Plan, hanh: Member, client_of: ClientOf
) -> None:
    owed = ReportObligation.objects.create(
        duty=ReportDutyFactory.create(plan=plan), plan=plan, label="Báo cáo quý I", period_kind="Q",
        period_year=2026, period_index=1, due_on=date(2026, 3, 20),
        internal_due_on=date(2026, 3, 13),
    )  # fmt: skip
    client, address = client_of(hanh), f"{at('create')}?nghia-vu={owed.code}"
    form = client.get(address).context["form"]
    assert form.initial["obligation"] == owed.code
    client.post(
        address,
        {"period": "2026-Q1", "rule": "fifteenth", "plans": [plan.code], "obligation": owed.code},
    )
    report = Report.objects.get()
    assert report.obligation_code == owed.code
    assert client.get(address).headers["Location"] == at("report", report.code)


OUTLINE = """Đề cương báo cáo truyền thông
I. KẾT QUẢ THỰC HIỆN
1. Tin, bài
2. Việc chưa hoàn thành
II. KIẾN NGHỊ
"""


def test_an_outline_is_loaded_bound_and_used(
    plan: Plan, hanh: Member, binh: Member, client_of: ClientOf
) -> None:
    client = client_of(hanh)
    paper = SimpleUploadedFile("de-cuong.txt", OUTLINE.encode())
    owner = client.get(at("load")).context["form"].fields["owner"].initial
    loaded = client.post(at("load"), {"file": paper, "owner": owner})
    assert loaded.status_code == 302, loaded.context["form"].errors
    outline = Outline.objects.get()
    assert outline.name == "Đề cương báo cáo truyền thông"
    headings = {one.number: one for one in outline.headings.all()}
    assert headings["I.2"].binding == Binding.LATE
    sent = {}
    for number, one in headings.items():
        binding = "proofs" if number == "I.1" else one.binding
        sent |= {f"{one.code}-heading": one.heading, f"{one.code}-binding": binding,
                 f"{one.code}-words": "dang ky" if number == "I.1" else ""}  # fmt: skip
    assert client_of(binh).post(at("outline", outline.code), sent).status_code == 403
    assert client.post(at("outline", outline.code), sent).status_code == 302
    report = draft_of(plan, actor(hanh), outline=outline.code)
    assert "Đăng 02 tin, bài" in report.sections.get(number="I.1").text


def test_a_text_without_headings_is_no_outline(hanh: Member, client_of: ClientOf) -> None:
    client = client_of(hanh)
    owner = client.get(at("load")).context["form"].fields["owner"].initial
    paper = SimpleUploadedFile("x.txt", "Không có đề mục nào ở đây cả.".encode())
    answer = client.post(at("load"), {"file": paper, "owner": owner})
    assert answer.status_code == 422
    assert "đề mục" in answer.content.decode()


def test_a_units_file_is_read_against_the_outline(
    report: Report, places: Places, hanh: Member, client_of: ClientOf
) -> None:
    client = client_of(hanh)
    text = "I. KHÓ KHĂN, VƯỚNG MẮC\nThiếu người; đã đăng 12 tin, bài.\n".encode()
    sent = {"unit": places.unit_a.code, "file": SimpleUploadedFile("a.txt", text)}
    assert client.post(at("unit_parts", report.code), sent).status_code == 302
    part = report.unit_parts.get()
    page = client.get(at("unit_parts", report.code)).content.decode()
    assert "Tin, bài đã đăng" in page
    client.post(at("take_part", report.code, part.code), {"section": part.section.code})
    assert "Thiếu người" in report.sections.get(pk=part.section_id).text


def test_a_signed_copy_that_differs_is_said(
    report: Report, hanh: Member, phuc: Member, van: Member, client_of: ClientOf
) -> None:
    client_of(hanh).post(at("submit", report.code))
    report.refresh_from_db()
    client_of(phuc).post(f"{at('approve', report.code)}?ban={report.revision}")
    paper = documents.to_docx(paper_of(report))
    client_of(van).post(
        at("issue", report.code),
        {
            "number": "15", "symbol": "BC-SVHTT", "issued_on": "18/03/2026",
            "signer_position": "Giám đốc", "signer_name": "Phạm Quốc Dũng",
            "signed_file": SimpleUploadedFile("ban-ky.docx", paper),
        },
    )  # fmt: skip
    report.refresh_from_db()
    assert report.signed_check["same"] is True


def test_the_page_of_a_report_owed_leads_to_its_draft(
    plan: Plan, hanh: Member, client_of: ClientOf
) -> None:
    owed = ReportObligation.objects.create(
        duty=ReportDutyFactory.create(plan=plan), plan=plan, label="Báo cáo năm 2026",
        due_on=date(2026, 12, 18), internal_due_on=date(2026, 12, 11),
    )  # fmt: skip
    page = client_of(hanh).get(reverse("plans:obligation", args=[owed.code]))
    assert f"{at('create')}?nghia-vu={owed.code}" in page.content.decode()


def test_a_units_part_needs_a_section_to_go_to(
    report: Report, hanh: Member, client_of: ClientOf
) -> None:
    part = report.unit_parts.create(unit_name="Phòng A", origin="a", text="Đã làm")
    answer = client_of(hanh).post(at("take_part", report.code, part.code), follow=True)
    assert "Hãy chọn mục" in answer.content.decode()
