"""The pages of posting as officers and strangers meet them."""

import io
from collections.abc import Callable

import pytest
from django.core.cache import cache
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from PIL import Image
from pytest_django.fixtures import DjangoAssertNumQueries

from motcua.catalogue.jobs.printing import print_waiting_runs
from motcua.catalogue.models import (
    OneStopDesk,
    PostedCopy,
    Procedure,
    ProcedureVersion,
    SheetRun,
    SheetSignal,
)
from motcua.catalogue.queries.print_choices import reprints
from motcua.catalogue.rules import print_order
from motcua.catalogue.rules.record_json import to_json
from motcua.catalogue.rules.sheet_kinds import CopyState
from motcua.foundation import files
from motcua.kernel import clock
from motcua.people.models import Member
from tests.support.catalogue import a_record
from tests.support.posting import MORNING, followed, hanging, place_for, printed, yesterday

ClientOf = Callable[[Member], Client]


@pytest.fixture(autouse=True)
def fresh_limits() -> None:
    cache.clear()


def a_picture() -> SimpleUploadedFile:
    out = io.BytesIO()
    Image.new("RGB", (320, 240), "#355").save(out, "JPEG")
    return SimpleUploadedFile("to.jpg", out.getvalue(), content_type="image/jpeg")


def test_chosen_procedures_become_a_run_and_its_pdf(
    desk: OneStopDesk, version: ProcedureVersion, binh: Member, client_of: ClientOf
) -> None:
    client = client_of(binh)
    page = client.get(reverse("catalogue:print_sheets"))
    assert version.name in page.text
    sent = {"viec": "chon", "size": "a3", "so": [version.code], "own": ["feedback"]}
    answer = client.post(page.context["action_url"], sent)
    run = SheetRun.objects.get()
    assert answer.url == reverse("catalogue:sheet_run", args=[run.code])
    assert "ask_again" in client.get(answer.url).text
    print_waiting_runs(clock.now())
    assert "Mở tệp PDF để in" in client.get(answer.url).text
    pdf = client.get(reverse("catalogue:sheet_run_file", args=[run.code]))
    assert pdf.getvalue().startswith(b"%PDF")


def test_a_thick_binder_is_printed_in_volumes(
    monkeypatch: pytest.MonkeyPatch, desk: OneStopDesk, version: ProcedureVersion, binh: Member,
    client_of: ClientOf,
) -> None:  # fmt: skip
    monkeypatch.setattr(print_order, "VOLUME", 3)
    client, page = client_of(binh), reverse("catalogue:print_sheets")
    answer = client.post(page, {"viec": "quyen", "size": "a4"}, follow=True)
    assert "chia thành 2 tập" in answer.text
    assert sorted(SheetRun.objects.values_list("title", "whole_count")) == [
        ("Quyển niêm yết thủ tục hành chính (tập 1 trong 2)", 3),
        ("Quyển niêm yết thủ tục hành chính (tập 2 trong 2)", 1),
    ]


def test_nothing_chosen_is_said_and_the_page_stays(
    desk: OneStopDesk, version: ProcedureVersion, binh: Member, client_of: ClientOf
) -> None:
    answer = client_of(binh).post(reverse("catalogue:print_sheets"), {"viec": "chon", "size": "a4"})
    assert answer.status_code == 422
    assert "Chưa chọn tờ nào" in answer.text


def test_posting_from_a_phone_keeps_the_picture(
    desk: OneStopDesk, version: ProcedureVersion, binh: Member, client_of: ClientOf
) -> None:
    _, (copy,) = printed(desk, version)
    client = client_of(binh)
    sent = {"on": "20/07/2026", "place": "Bảng cạnh quầy 2", "photo": a_picture()}
    url = reverse("catalogue:post_copy", args=[copy.code])
    queued = client.post(url, sent, headers={"X-Queue": "1"})
    assert queued.status_code == 201
    copy.refresh_from_db()
    assert copy.state == CopyState.POSTED
    assert copy.photo
    assert files.read(copy.photo)
    shown = client.get(reverse("catalogue:copy_photo", args=[copy.code, "treo"]))
    assert shown["Content-Type"] == "image/jpeg"
    assert shown.getvalue()


def test_a_day_to_come_is_refused(
    desk: OneStopDesk, version: ProcedureVersion, binh: Member, client_of: ClientOf
) -> None:
    _, (copy,) = printed(desk, version)
    url = reverse("catalogue:post_copy", args=[copy.code])
    answer = client_of(binh).post(url, {"on": "01/01/2090", "place": "Bảng"})
    assert answer.status_code == 422
    assert "Ngày này chưa đến" in answer.text


def test_a_stranger_reads_in_large_words_that_a_sheet_holds(
    desk: OneStopDesk, version: ProcedureVersion, client: Client
) -> None:
    copy = hanging(desk, version)
    page = client.get(reverse("sheets:scan", args=[copy.code]))
    assert page.context["answer"].words == "Đang áp dụng"
    assert "Ghi nhận đã niêm yết" not in page.text
    assert "tel:02003812345" in page.text
    assert page["Cache-Control"] == "no-cache"


def test_a_stranger_reads_what_changed_on_an_old_sheet(
    desk: OneStopDesk, version: ProcedureVersion, client: Client
) -> None:
    copy = hanging(desk, version)
    on = yesterday()
    record = a_record(conditions="Có giấy phép của chủ địa điểm")
    followed(version, on=on, record=to_json(record))
    page = client.get(reverse("sheets:scan", args=[copy.code]))
    assert page.context["answer"].words.startswith("Đã cũ từ ")
    assert "456/QĐ-UBND" in page.context["answer"].why
    assert page.context["changes"]
    copy.refresh_from_db()
    assert copy.outdated_on is None, "no worker has looked yet: it is computed"
    pdf = client.get(reverse("sheets:current_pdf", args=[copy.code]))
    assert pdf.content.startswith(b"%PDF")


@pytest.mark.parametrize("typed", ["ABCD-2345", "abcd 2345", "ABCD2345"])
def test_a_code_is_found_however_it_is_typed(
    typed: str, desk: OneStopDesk, version: ProcedureVersion, client: Client
) -> None:
    copy = hanging(desk, version)
    PostedCopy.objects.filter(pk=copy.pk).update(code="abcd2345")
    page = client.get(reverse("sheets:scan_any"), {"ma": typed})
    assert page.status_code == 200
    assert page.context["copy"].code == "abcd2345"


def test_an_unknown_code_gets_help_and_codes_cannot_be_tried_in_a_row(
    client: Client, db: None
) -> None:
    first = client.get(reverse("sheets:scan", args=["zzzzzzzz"]))
    assert first.status_code == 404
    assert "Không có tờ niêm yết mang mã này" in first.text
    for number in range(20):
        last = client.get(reverse("sheets:scan", args=[f"zzzzzz{number}"]))
    assert last.status_code == 429
    assert "Bạn đã nhập mã không có quá nhiều lần: hãy đợi 10 phút rồi thử lại." in last.text
    assert "mật khẩu" not in last.text
    assert last["Retry-After"] == "600"


def test_who_scans_without_end_waits_a_minute_and_many_phones_may_share_an_address(
    desk: OneStopDesk, version: ProcedureVersion, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = reverse("sheets:scan", args=[hanging(desk, version).code])
    assert {client.get(address).status_code for _ in range(130)} == {200}
    monkeypatch.setattr("motcua.catalogue.web.scan.SCANS", 130)
    last = client.get(address)
    assert (last.status_code, last["Retry-After"]) == (429, "60")
    assert "Bạn đã quét tờ niêm yết quá nhiều lần: hãy đợi một phút rồi thử lại." in last.text
    assert "mật khẩu" not in last.text


def test_a_report_is_counted_and_thanked_for_without_a_name(
    desk: OneStopDesk, version: ProcedureVersion, binh: Member, client: Client, client_of: ClientOf
) -> None:
    copy = hanging(desk, version)
    answer = client.post(reverse("sheets:report", args=[copy.code]), {"kind": "damaged"})
    assert "Đã báo cho đơn vị" in client.get(answer.url).text
    assert SheetSignal.objects.get().count == 1
    officer = client_of(binh)
    assert "Người đọc báo" in officer.get(reverse("catalogue:posted_copy", args=[copy.code])).text
    officer.post(reverse("catalogue:signals_seen", args=[copy.code]))
    assert SheetSignal.objects.get().seen_at


def test_who_scans_a_sheet_gets_no_cookie_and_no_other_site_reports_for_him(
    desk: OneStopDesk, version: ProcedureVersion
) -> None:
    copy, client = hanging(desk, version), Client(enforce_csrf_checks=True)
    assert not client.get(reverse("sheets:scan", args=[copy.code])).cookies
    url = reverse("sheets:report", args=[copy.code])
    client.post(url, {"kind": "wrong"}, headers={"Sec-Fetch-Site": "cross-site"})
    assert not SheetSignal.objects.exists()
    client.post(url, {"kind": "wrong"}, headers={"Sec-Fetch-Site": "same-origin"})
    assert SheetSignal.objects.get().count == 1


def test_a_sheet_of_a_procedure_that_became_internal_no_longer_holds(
    desk: OneStopDesk, version: ProcedureVersion, client: Client
) -> None:
    copy = hanging(desk, version)
    Procedure.objects.filter(pk=version.procedure_id).update(is_internal=True)
    page = client.get(reverse("sheets:scan", args=[copy.code]))
    assert page.context["answer"].words == "Không còn niêm yết"
    assert f"/thu-tuc/{version.procedure.number}/" not in page.text
    again, gone = reprints([copy], place_for(desk), on=MORNING.date())
    assert (again, gone) == ([], [copy])


def test_reports_are_limited(desk: OneStopDesk, version: ProcedureVersion, client: Client) -> None:
    copy = hanging(desk, version)
    url = reverse("sheets:report", args=[copy.code])
    last = [client.post(url, {"kind": "wrong"}) for _ in range(11)][-1]
    assert (last.status_code, last["Retry-After"]) == (429, "3600")
    assert "hãy đợi một giờ rồi thử lại" in last.text
    assert SheetSignal.objects.get().count == 10


def test_the_scan_page_asks_few_questions(
    desk: OneStopDesk,
    version: ProcedureVersion,
    client: Client,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    copy = hanging(desk, version)
    with django_assert_max_num_queries(9):
        client.get(reverse("sheets:scan", args=[copy.code]))


def test_a_run_is_stopped_after_one_question_and_the_page_says_so(
    desk: OneStopDesk, version: ProcedureVersion, binh: Member, client_of: ClientOf
) -> None:
    run, _ = printed(desk, version)
    client, page = client_of(binh), reverse("catalogue:sheet_run", args=[run.code])
    assert "Dừng lần in này" in client.get(page).text
    asked = reverse("catalogue:drop_run", args=[run.code])
    assert "Bỏ 1 tờ chưa treo" in client.get(asked).text
    assert "Đã bỏ 1 tờ" in client.post(asked, follow=True).text
    assert 'data-behaviour="ask_again"' not in client.get(page).text


def test_what_came_off_leads_to_the_minutes_of_its_end(
    desk: OneStopDesk, version: ProcedureVersion, binh: Member, client_of: ClientOf
) -> None:
    copy, client = hanging(desk, version), client_of(binh)
    sent = {"on": "21/07/2026", "note": "Tờ bị mất"}
    client.post(reverse("catalogue:take_down", args=[copy.code]), sent)
    page = client.get(reverse("catalogue:posted_copy", args=[copy.code]))
    (paper,) = [one for one in page.context["actions"] if "biên bản" in one.text]
    assert copy.code in client.get(paper.url).text
