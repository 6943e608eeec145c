"""The page on which the clerk takes a recorded issue back, without JavaScript."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from motcua.catalogue.models import Announcement, ProcedureVersion, PublicationDuty
from motcua.catalogue.rules.announcement_kinds import AnnouncementState, Change
from motcua.catalogue.tests.decisions import AT, a_decision, issue
from motcua.foundation import files
from motcua.foundation.actor import SYSTEM
from motcua.kernel import clock
from motcua.people.models import Member
from tests.support.cast import Places
from tests.support.catalogue import ProcedureFactory, ProcedureVersionFactory

ClientOf = Callable[[Member], Client]
TOMORROW = clock.local_date(clock.now()) + timedelta(days=1)


def a_draft(places: Places) -> ProcedureVersion:
    procedure = ProcedureFactory.create(unit=places.department, unit_path=places.department.path)
    ProcedureVersionFactory.create(procedure=procedure, in_force=True)
    return ProcedureVersionFactory.create(procedure=procedure)


@pytest.fixture
def coming(places: Places) -> Announcement:
    """A decision recorded as issued that takes effect tomorrow."""
    row = a_decision(places, [(a_draft(places), Change.AMENDED, "")])
    issue(row, on=TOMORROW)
    return row


def to(row: Announcement) -> str:
    return reverse("catalogue:undo_issue", args=[row.code])


def page_of(row: Announcement) -> str:
    return reverse("catalogue:announcement", args=[row.code])


def test_the_page_says_what_goes_back_before_it_asks(
    coming: Announcement, van: Member, client_of: ClientOf
) -> None:
    clerk = client_of(van)
    assert to(coming) in clerk.get(page_of(coming)).content.decode()
    said = clerk.get(to(coming)).content.decode()
    assert "Trở lại bản dự thảo" in said
    assert "không có ngày hết hiệu lực" in said
    assert "2 việc công bố, công khai mở theo quyết định được bỏ" in said


def test_without_a_reason_nothing_happens(
    coming: Announcement, van: Member, client_of: ClientOf
) -> None:
    assert client_of(van).post(to(coming), {"reason": ""}).status_code == 422
    coming.refresh_from_db()
    assert coming.state == AnnouncementState.ISSUED


def test_the_decision_then_says_who_took_it_back_and_offers_the_form_filled_in(
    coming: Announcement, van: Member, client_of: ClientOf
) -> None:
    clerk = client_of(van)
    said = clerk.post(to(coming), {"reason": "Ghi nhầm ngày"}, follow=True).content.decode()
    assert "Rút lại việc ghi nhận quyết định 1234/QĐ-UBND: Ghi nhầm ngày" in said
    form = clerk.get(reverse("catalogue:issue_announcement", args=[coming.code]))
    assert "1234/QĐ-UBND" in form.content.decode()
    assert clerk.get(to(coming)).status_code == 302


def test_the_signed_file_is_kept_until_another_is_chosen(
    coming: Announcement, van: Member, client_of: ClientOf
) -> None:
    coming.refresh_from_db()
    coming.file = files.store(b"%PDF-1.4 quyet dinh", name="qd.pdf", by=SYSTEM, at=AT)
    coming.save()
    clerk, record = client_of(van), reverse("catalogue:issue_announcement", args=[coming.code])
    clerk.post(to(coming), {"reason": "Ghi nhầm ngày"})
    assert "Đang giữ tệp qd.pdf" in clerk.get(record).content.decode()
    typed = {"number": "1243/QĐ-UBND", "signed_on": "20/07/2026", "effective_on": "01/08/2026"}
    assert clerk.post(record, typed).status_code == 302
    coming.refresh_from_db()
    assert (coming.state, coming.number) == (AnnouncementState.ISSUED, "1243/QĐ-UBND")
    assert coming.file is not None


def test_the_public_history_says_that_it_was_taken_back(
    coming: Announcement, van: Member, client_of: ClientOf, client: Client
) -> None:
    number = coming.items.get().procedure.number
    client_of(van).post(to(coming), {"reason": "Ghi nhầm ngày"})
    said = client.get(reverse("procedures:history", args=[number])).content.decode()
    assert "Việc công bố đã được rút lại" in said
    assert "Ghi nhầm ngày" in said


def test_the_record_shows_the_version_that_was_taken_back_and_why(
    coming: Announcement, van: Member, client_of: ClientOf
) -> None:
    number, clerk = coming.items.get().procedure.number, client_of(van)
    clerk.post(to(coming), {"reason": "Ghi nhầm ngày"})
    said = clerk.get(reverse("catalogue:version", args=[number, 2])).content.decode()
    assert "Đã rút lại" in said
    assert "Ghi nhầm ngày (Quyết định số 1234/QĐ-UBND)" in said


def test_what_was_done_outside_is_named(
    coming: Announcement, van: Member, client_of: ClientOf
) -> None:
    duty = PublicationDuty.objects.get(kind="enter_national")
    duty.done_at, duty.done_by = AT, van.code
    duty.save()
    said = client_of(van).get(to(coming)).content.decode()
    assert "hệ thống không tự gỡ được" in said
    assert duty.text in said


def test_in_effect_the_page_says_what_is_done_instead(
    places: Places, van: Member, client_of: ClientOf
) -> None:
    row = a_decision(places, [(a_draft(places), Change.AMENDED, "")])
    issue(row)
    clerk = client_of(van)
    assert to(row) not in clerk.get(page_of(row)).content.decode()
    assert "nên không rút lại được" in clerk.get(page_of(row)).content.decode()
    said = clerk.get(to(row)).content.decode()
    assert "Quyết định đã có hiệu lực, không rút lại được" in said
    assert clerk.post(to(row), {"reason": "Nhầm"}).status_code == 422
    row.refresh_from_db()
    assert row.state == AnnouncementState.ISSUED


def test_a_draft_begun_meanwhile_is_named_as_what_stands_in_the_way(
    coming: Announcement, van: Member, client_of: ClientOf
) -> None:
    procedure = coming.items.get().procedure
    ProcedureVersionFactory.create(procedure=procedure)
    answer = client_of(van).post(to(coming), {"reason": "Nhầm"})
    assert answer.status_code == 422
    assert f"Thủ tục {procedure.number}" in answer.content.decode()


def test_many_procedures_cost_as_many_questions_as_one(
    places: Places, van: Member, client_of: ClientOf
) -> None:
    clerk = client_of(van)

    def cost(count: int) -> int:
        row = a_decision(places, [(a_draft(places), Change.AMENDED, "") for _ in range(count)])
        issue(row, on=TOMORROW)
        with CaptureQueriesContext(connection) as seen:
            assert clerk.get(to(row)).status_code == 200
        return len(seen)

    cost(1)
    assert cost(1) == cost(8)
