"""A sheet is printed and posted, its procedure changes, a stranger is told, it is replaced."""

from datetime import timedelta
from pathlib import Path

import pytest
from playwright.sync_api import expect

from motcua.catalogue.jobs.posting_review import review_sheets
from motcua.catalogue.jobs.printing import print_waiting_runs
from motcua.catalogue.models import (
    OneStopDesk,
    PostedCopy,
    PostingAudit,
    ProcedureVersion,
    PublicationDuty,
    SheetRun,
    SheetSignal,
)
from motcua.catalogue.rules.posting_kinds import RunState
from motcua.catalogue.rules.record_json import to_json
from motcua.catalogue.rules.record_money import FeeKind, FeeRule
from motcua.catalogue.rules.sheet_kinds import CopyState
from motcua.foundation.outbox import deliver_pending
from motcua.kernel import clock
from motcua.people.models import Member
from tests.support.browser import Meet, Visitor
from tests.support.cast import Places
from tests.support.catalogue import ProcedureVersionFactory, a_record
from tests.support.photographs import choose, post_sheet
from tests.support.posting import a_desk, followed

pytestmark = pytest.mark.browser


@pytest.fixture
def desk(places: Places) -> OneStopDesk:
    return a_desk(places.unit_a)


@pytest.fixture
def version(db: None) -> ProcedureVersion:
    ProcedureVersionFactory.create(
        in_force=True,
        record=to_json(a_record(name="Cấp giấy phép triển lãm mỹ thuật", sector="Mỹ thuật")),
    )
    return ProcedureVersionFactory.create(in_force=True)


def test_a_sheet_from_the_printer_to_the_wall_and_off_it(
    meet_either: Meet,
    desk: OneStopDesk,
    version: ProcedureVersion,
    binh: Member,
    photograph: Path,
) -> None:
    officer = meet_either(phone=True).sign_in(binh)
    officer.open("/niem-yet/")
    assert officer.sees("Không có bản niêm yết nào ở đây.")
    copy = print_one(officer, version)

    officer.open(f"/n/{copy.code}/")
    assert officer.sees("Đang áp dụng")
    officer.press("Ghi nhận đã niêm yết")
    post_sheet(officer, photograph)
    copy.refresh_from_db()
    assert copy.state == CopyState.POSTED
    assert copy.photo

    change(version)
    stranger = meet_either(phone=True)
    stranger.open(f"/n/{copy.code.upper()}/")
    assert stranger.sees("Đã cũ từ")
    assert stranger.sees("456/QĐ-UBND")
    assert stranger.sees("20.000 đồng")
    stranger.page.get_by_label("Tờ giấy rách", exact=False).check()
    stranger.press("Báo cho đơn vị niêm yết")
    assert stranger.sees("Đã báo cho đơn vị niêm yết")
    assert SheetSignal.objects.get().count == 1

    review_sheets(clock.now())
    deliver_pending()
    officer.open("/thong-bao/")
    assert officer.sees("Thay bản niêm yết")
    officer.open("/niem-yet/?loc=cu")
    assert officer.sees(copy.code)
    officer.open(f"/niem-yet/ban/{copy.code}/")
    officer.press("Ghi nhận đã xem")
    officer.open("/niem-yet/in/")
    officer.press("In bản thay cho tất cả bản đã cũ")
    print_waiting_runs(clock.now())
    new = PostedCopy.objects.exclude(pk=copy.pk).get()
    officer.open(f"/niem-yet/ban/{new.code}/niem-yet/")
    assert officer.page.get_by_label(f"Bản {copy.code}", exact=False).is_checked()
    post_sheet(officer, photograph)
    copy.refresh_from_db()
    assert copy.replaced_by == new
    assert PublicationDuty.objects.get().done_at
    officer.open(f"/niem-yet/ban/{new.code}/")
    assert officer.sees("Đúng bản hiện hành")
    officer.open(f"/n/{copy.code}/")
    assert officer.sees("Đã cũ từ")


def print_one(officer: Visitor, version: ProcedureVersion) -> PostedCopy:
    """Choose the procedure, wait for the PDF, see its page."""
    officer.open("/niem-yet/in/")
    officer.page.get_by_label(version.name, exact=False).first.check()
    officer.press("In các tờ đã chọn")
    assert officer.sees("Đang dàn trang để in")
    print_waiting_runs(clock.now())
    officer.open(officer.page.url)
    assert officer.sees("Mở tệp PDF để in")
    return PostedCopy.objects.get()


def test_the_page_of_a_run_says_how_far_it_is_without_being_opened_again(
    meet: Meet, desk: OneStopDesk, version: ProcedureVersion, binh: Member
) -> None:
    officer = meet().sign_in(binh)
    officer.open("/niem-yet/in/")
    officer.page.locator("input[name=so]").first.check()
    officer.press("In các tờ đã chọn")
    state = officer.page.locator(".page-head-state")
    expect(state).to_have_text(RunState.QUEUED.label)
    SheetRun.objects.update(state=RunState.MAKING)
    expect(state).to_have_text(RunState.MAKING.label)
    officer.look()
    SheetRun.objects.update(state=RunState.QUEUED)
    print_waiting_runs(clock.now())
    expect(state).to_have_text(RunState.READY.label)
    assert officer.sees("Mở tệp PDF để in")


def change(version: ProcedureVersion) -> None:
    """A new version is in force since yesterday; its fee is lower."""
    record = version.content
    fee = FeeRule(kind=FeeKind.CHARGE, amount=20_000, per="lần")
    channels = tuple(
        type(one)(kind=one.kind, times=one.times, fees=(fee,)) for one in record.channels
    )
    yesterday = clock.local_date(clock.now()) - timedelta(days=1)
    followed(version, on=yesterday, record=to_json(a_record(channels=channels)))


def test_an_office_is_audited_with_a_phone_and_the_minutes_are_taken(
    meet: Meet, desk: OneStopDesk, version: ProcedureVersion, binh: Member, photograph: Path
) -> None:
    officer = meet(phone=True).sign_in(binh)
    officer.open("/niem-yet/kiem-tra/")
    officer.press("Bắt đầu kiểm tra")
    audit = PostingAudit.objects.get()
    officer.press("Xem dòng tiếp theo")
    lines = audit.lines.count()
    for place in range(lines):
        officer.page.get_by_label("Thiếu" if place == 0 else "Có", exact=True).check()
        if place == 0:
            choose(officer, photograph)
            officer.page.get_by_label("Ghi chú").fill("Chưa in danh mục")
            officer.press("Ghi và xem dòng tiếp theo")
        else:
            with officer.page.expect_navigation():
                officer.page.get_by_role("button", name="Ghi và xem dòng tiếp theo").click()
    officer.look()
    officer.page.on("dialog", lambda dialog: dialog.accept())
    officer.press("Kết thúc kiểm tra")
    assert officer.sees("1 điều phải khắc phục")
    duty = PublicationDuty.objects.get()
    assert "tháng" in duty.text
    officer.press("Ghi nhận đã khắc phục")
    officer.page.get_by_label("Đã khắc phục thế nào").fill("Đã in và treo")
    officer.press("Ghi nhận đã khắc phục")
    duty.refresh_from_db()
    assert duty.done_at
    officer.open("/niem-yet/bien-ban/")
    officer.open("/n/")
    officer.open("/n/khong-co-ma/")
    officer.open("/niem-yet/so/")
