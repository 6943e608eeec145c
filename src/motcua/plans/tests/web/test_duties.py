"""The pages of reports: duties of a plan, what units hand in, what was sent."""

from collections.abc import Callable
from datetime import date

import pytest
import time_machine
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from motcua.kernel.clock import now
from motcua.kernel.national_calendar import default_calendar
from motcua.people.models import Member
from motcua.plans.actions import obligations
from motcua.plans.models import ReportDuty, ReportObligation, UnitReport
from motcua.plans.rules.states import ObligationState
from tests.support.cast import Places, actor
from tests.support.plans import AssignmentFactory, PlanFactory, ReportDutyFactory, TaskFactory

ClientOf = Callable[[Member], Client]


@pytest.fixture
def duty(places: Places, hanh: Member) -> ReportDuty:
    plan = PlanFactory(owner=places.department, issued=True)
    for unit in (places.unit_a, places.newspaper):
        AssignmentFactory(task=TaskFactory(plan=plan), unit=unit)
    duty = ReportDutyFactory(plan=plan, unit=places.department, unit_path=places.department.path)
    collecting = obligations.Collecting(internal_days=5, collects_from_units=True)
    return obligations.change_duty(
        duty.code, collecting, calendars=lambda _: default_calendar(), by=actor(hanh), at=now()
    )


@pytest.fixture
def owed(duty: ReportDuty) -> ReportObligation:
    return duty.obligations.get()


@pytest.fixture
def report(owed: ReportObligation, places: Places) -> UnitReport:
    return owed.unit_reports.get(unit=places.unit_a.code)


def test_strangers_are_led_to_the_sign_in(owed: ReportObligation, report: UnitReport) -> None:
    for name, code in (
        ("obligations", owed.plan.code),
        ("obligation", owed.code),
        ("unit_report", report.code),
        ("change_duty", owed.duty.code),
    ):
        assert Client().get(reverse(f"plans:{name}", args=[code])).status_code == 302
    assert Client().get(reverse("plans:my_obligations")).status_code == 302


def test_a_unit_sees_its_own_report_and_not_that_of_another(
    owed: ReportObligation,
    report: UnitReport,
    binh: Member,
    chi: Member,
    em: Member,
    client_of: ClientOf,
) -> None:
    url = reverse("plans:unit_report", args=[report.code])
    found = [client_of(one).get(url).status_code for one in (binh, chi, em)]
    assert found == [200, 404, 404]
    page = client_of(binh).get(reverse("plans:obligation", args=[owed.code]))
    assert [row.report.code for row in page.context["rows"]] == [report.code]
    assert client_of(chi).get(page.request["PATH_INFO"]).status_code == 404


def test_the_day_explains_itself(owed: ReportObligation, hanh: Member, client_of: ClientOf) -> None:
    page = client_of(hanh).get(reverse("plans:obligation", args=[owed.code])).content.decode()
    assert "Cách tính hạn" in page
    assert "không kể 19/12/2026" in page
    assert "Hạn nội bộ sớm hơn 5 ngày làm việc" in page


@time_machine.travel("2026-12-16 09:00+07:00")
def test_the_coordinator_reads_who_is_missing_and_copies_a_reminder(
    owed: ReportObligation, places: Places, hanh: Member, client_of: ClientOf
) -> None:
    page = client_of(hanh).get(reverse("plans:obligation", args=[owed.code]))
    assert page.context["summary"] == "Đã nhận 0/2 báo cáo, 0 đúng hạn, 1 đơn vị quá hạn."
    reminder = page.context["reminder"]
    assert f"chưa gửi (hạn thứ Sáu 11/12/2026): {places.unit_a.name}." in reminder
    assert f"Đề nghị phối hợp gửi: {places.newspaper.name}." in reminder


@time_machine.travel("2026-12-08 09:00+07:00")
def test_a_unit_hands_in_words_figures_and_a_file(
    report: UnitReport, binh: Member, client_of: ClientOf
) -> None:
    url = reverse("plans:unit_report", args=[report.code])
    browser = client_of(binh)
    refused = browser.post(url, {"text": "Đã làm.", "figures": "mười hai bài"})
    assert refused.status_code == 422
    assert "Không hiểu dòng" in refused.content.decode()
    answer = browser.post(
        url,
        {
            "text": "Đã đăng 12 tin, bài.",
            "figures": "Tin, bài: 12\nNgười dự: 240",
            "file": SimpleUploadedFile("bao-cao.pdf", b"%PDF-1.4\n%%EOF\n"),
        },
    )
    assert answer.status_code == 302
    report.refresh_from_db()
    assert report.received_on == date(2026, 12, 8)
    assert report.figures == {"Tin, bài": "12", "Người dự": "240"}
    file = browser.get(reverse("plans:unit_report_file", args=[report.code]))
    assert b"".join(file.streaming_content).startswith(b"%PDF")
    file.close()


def test_entering_for_a_unit_asks_for_the_source(
    report: UnitReport, hanh: Member, client_of: ClientOf
) -> None:
    url = reverse("plans:unit_report", args=[report.code])
    browser = client_of(hanh)
    entered = {"text": "Đã niêm yết.", "figures": "", "received_on": "08/12/2026"}
    assert browser.post(url, entered).status_code == 422
    assert browser.post(url, entered | {"entered_for": "Công văn 3"}).status_code == 302


def test_a_report_is_marked_sent_and_taken_back(
    owed: ReportObligation, hanh: Member, binh: Member, client_of: ClientOf
) -> None:
    url = reverse("plans:submit_obligation", args=[owed.code])
    sent = {"submitted_on": "17/12/2026", "report_ref": "15/BC-SVHTT"}
    assert client_of(binh).post(url, sent).status_code == 403
    assert client_of(hanh).post(url, sent).status_code == 302
    owed.refresh_from_db()
    assert (owed.state, owed.report_ref) == (ObligationState.SUBMITTED, "15/BC-SVHTT")
    client_of(hanh).post(reverse("plans:reopen_obligation", args=[owed.code]))
    owed.refresh_from_db()
    assert owed.state == ObligationState.OPEN


def test_the_internal_day_is_changed_through_a_plain_form(
    duty: ReportDuty, hanh: Member, binh: Member, client_of: ClientOf
) -> None:
    url = reverse("plans:change_duty", args=[duty.code])
    assert client_of(binh).get(url).status_code == 403
    assert client_of(hanh).post(url, {"internal_days": "2"}).status_code == 302
    obligation = duty.obligations.get()
    assert obligation.internal_due_on == date(2026, 12, 16)
    assert not obligation.unit_reports.exists()


@time_machine.travel("2026-12-01 09:00+07:00")
def test_my_reports_show_what_my_unit_hands_in_and_what_the_agency_owes(
    owed: ReportObligation,
    report: UnitReport,
    binh: Member,
    dung: Member,
    client_of: ClientOf,
) -> None:
    url = reverse("plans:my_obligations")
    mine = client_of(binh).get(url)
    assert [row.report.code for row in mine.context["asked"]] == [report.code]
    assert mine.context["rows"] == []
    ours = client_of(dung).get(url)
    assert [row.obligation.code for row in ours.context["rows"]] == [owed.code]


def test_pages_ask_a_fixed_number_of_times(
    owed: ReportObligation,
    hanh: Member,
    client_of: ClientOf,
    django_assert_max_num_queries: Callable[[int], object],
) -> None:
    browser = client_of(hanh)
    for number in range(20):
        ReportDutyFactory(plan=owed.plan, order=number)
    for url in (
        reverse("plans:obligations", args=[owed.plan.code]),
        reverse("plans:obligation", args=[owed.code]),
        reverse("plans:my_obligations"),
    ):
        with django_assert_max_num_queries(13):
            browser.get(url)


def test_the_days_are_found_anew_on_demand(
    owed: ReportObligation, hanh: Member, client_of: ClientOf
) -> None:
    ReportDuty.objects.update(due_date=date(2026, 11, 20))
    client_of(hanh).post(reverse("plans:date_obligations", args=[owed.plan.code]))
    assert owed.duty.obligations.get().due_on == date(2026, 11, 19)
