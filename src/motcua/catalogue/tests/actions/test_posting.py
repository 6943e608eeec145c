"""A sheet from printing to the wall, and what a new version does to it."""

from datetime import date, datetime

import pytest

from motcua.catalogue.actions.post_copy import Posting, post_copy, post_run, take_down
from motcua.catalogue.actions.posted_rows import NotPostable
from motcua.catalogue.actions.print_sheets import NothingToPrint, print_sheets
from motcua.catalogue.actions.sheet_signals import signal_sheet
from motcua.catalogue.jobs.posting_review import review_sheets
from motcua.catalogue.jobs.printing import lay_out, print_waiting_runs
from motcua.catalogue.models import (
    Correction,
    OneStopDesk,
    PostedCopy,
    ProcedureVersion,
    PublicationDuty,
    Quotation,
    SheetSignal,
)
from motcua.catalogue.queries.posted_quotes import standing
from motcua.catalogue.queries.print_choices import (
    binder_of,
    list_of,
    outdated_at,
    own_sheet,
    reprints,
    sheet_of,
)
from motcua.catalogue.rules.posting_kinds import RunKind, RunState
from motcua.catalogue.rules.sheet_kinds import CopyState, SheetKind
from motcua.foundation import files
from motcua.foundation.actor import SYSTEM
from motcua.foundation.outbox import deliver_pending
from motcua.foundation.policies import Forbidden
from motcua.kernel import clock
from motcua.kernel.clock import VN_TZ
from motcua.people.models import Member, Notice
from tests.support.cast import Places, actor
from tests.support.catalogue import ProcedureVersionFactory
from tests.support.posting import (
    CHANGES_ON,
    MORNING,
    a_desk,
    an_order,
    followed,
    hanging,
    place_for,
    printed,
)

AFTER = datetime(2026, 8, 3, 7, tzinfo=VN_TZ)
ON = date(2026, 7, 20)


def test_each_printed_sheet_has_a_code_and_names_the_version_it_shows(
    desk: OneStopDesk, version: ProcedureVersion
) -> None:
    run, (copy,) = printed(desk, version)
    assert copy.state == CopyState.PRINTED
    assert run.state == RunState.QUEUED
    quotation = Quotation.objects.get()
    assert quotation.version == version
    assert quotation.quoter == f"catalogue.posted_copy:{copy.code}"


def test_nothing_chosen_prints_nothing(desk: OneStopDesk) -> None:
    with pytest.raises(NothingToPrint):
        print_sheets(an_order(place_for(desk), []), by=SYSTEM, at=MORNING)


def test_an_officer_of_another_unit_prints_nothing_here(
    desk: OneStopDesk, version: ProcedureVersion, chi: Member
) -> None:
    where = place_for(desk)
    with pytest.raises(Forbidden):
        print_sheets(an_order(where, [sheet_of(version, where)]), by=actor(chi), at=MORNING)


def test_a_run_becomes_a_pdf_once(desk: OneStopDesk, version: ProcedureVersion) -> None:
    run, _ = printed(desk, version)
    print_waiting_runs(MORNING)
    print_waiting_runs(MORNING)
    run.refresh_from_db()
    assert run.state == RunState.READY
    assert run.done_count == run.whole_count == 1
    assert run.pages_count >= 1
    assert run.file
    assert files.read(run.file).startswith(b"%PDF")


def test_a_binder_holds_lists_the_desks_own_sheets_and_every_procedure(
    desk: OneStopDesk, version: ProcedureVersion
) -> None:
    where = place_for(desk)
    sheets = binder_of(where, on=ON, place="Quyển niêm yết tại quầy")
    kinds = [one.kind for one in sheets]
    assert kinds == ["feedback", "staff", "sector", "procedure"]
    order = an_order(where, sheets, kind=RunKind.BINDER.value)
    run = lay_out(print_sheets(order, by=SYSTEM, at=MORNING).code, at=MORNING)
    assert run.state == RunState.READY
    assert run.pages_count >= 8


def test_posting_keeps_where_when_and_by_whom(
    desk: OneStopDesk, version: ProcedureVersion, binh: Member
) -> None:
    _, (copy,) = printed(desk, version)
    posted = post_copy(
        copy.code, Posting(on=ON, place="Bảng cạnh quầy 2"), by=actor(binh), at=MORNING
    )
    assert (posted.state, posted.posted_on, posted.place) == ("posted", ON, "Bảng cạnh quầy 2")
    assert posted.posted_by == binh.code


def test_posting_a_whole_run_posts_every_copy_once(
    desk: OneStopDesk, version: ProcedureVersion
) -> None:
    run, _ = printed(desk, version, ProcedureVersionFactory.create(in_force=True))
    posting = Posting(on=ON, place="Bảng niêm yết")
    assert post_run(run.code, posting, by=SYSTEM, at=MORNING) == 2
    assert post_run(run.code, posting, by=SYSTEM, at=MORNING) == 0


def test_what_was_taken_down_is_not_posted_again(
    desk: OneStopDesk, version: ProcedureVersion
) -> None:
    copy = hanging(desk, version)
    take_down(copy.code, on=ON, note="Rách", photo=None, by=SYSTEM, at=MORNING)
    with pytest.raises(NotPostable):
        post_copy(copy.code, Posting(on=ON, place="x"), by=SYSTEM, at=MORNING)
    assert not Quotation.objects.filter(withdrawn_at__isnull=True).exists()


def test_a_new_version_marks_its_sheets_owes_one_duty_a_unit_and_tells_who_posts(
    places: Places, desk: OneStopDesk, version: ProcedureVersion, binh: Member
) -> None:
    other = a_desk(places.unit_b, name="Bộ phận Một cửa khác")
    copies = [hanging(desk, version), hanging(desk, version), hanging(other, version)]
    followed(version)
    review_sheets(MORNING)
    assert not PublicationDuty.objects.exists(), "the old version still holds"
    review_sheets(AFTER)
    review_sheets(AFTER)
    duties = PublicationDuty.objects.order_by("unit_path")
    assert [one.unit_path for one in duties] == sorted([places.unit_a.path, places.unit_b.path])
    assert {one.due_on for one in duties} == {date(2026, 8, 4)}
    for copy in copies:
        copy.refresh_from_db()
        assert copy.outdated_on == CHANGES_ON
        assert "456/QĐ-UBND" in copy.outdated_because
    deliver_pending()
    notices = Notice.objects.filter(member=binh, kind="catalogue.repost")
    assert notices.count() == 1
    assert "04/08/2026" in notices.get().text


def test_a_worker_that_was_down_for_days_finds_all_of_it(
    desk: OneStopDesk, version: ProcedureVersion
) -> None:
    copy = hanging(desk, version)
    followed(version)
    review_sheets(datetime(2026, 8, 13, 9, tzinfo=VN_TZ))
    copy.refresh_from_db()
    assert copy.outdated_on == CHANGES_ON, "wrong since the day it was, not since it was found"
    assert copy.repost_duty
    assert copy.repost_duty.due_on == date(2026, 8, 14), "counted from when it was found"


def test_a_sheet_only_printed_owes_nothing_but_is_marked(
    desk: OneStopDesk, version: ProcedureVersion
) -> None:
    _, (copy,) = printed(desk, version)
    followed(version)
    review_sheets(AFTER)
    copy.refresh_from_db()
    assert copy.outdated_on == CHANGES_ON
    assert not PublicationDuty.objects.exists()


def test_the_duty_closes_when_the_last_old_copy_is_replaced(
    desk: OneStopDesk, version: ProcedureVersion, binh: Member
) -> None:
    first, second = hanging(desk, version), hanging(desk, version)
    after = followed(version)
    review_sheets(AFTER)
    where = place_for(desk)
    wanted, without = reprints(outdated_at(where, on=CHANGES_ON), where, on=CHANGES_ON)
    assert not without
    run = print_sheets(an_order(where, wanted), by=actor(binh), at=AFTER)
    assert not outdated_at(where, on=CHANGES_ON).exists(), "a new one is printed for each"
    new = list(PostedCopy.objects.filter(run=run).order_by("id"))
    assert {one.version for one in new} == {after}
    posting = Posting(on=CHANGES_ON, place="Bảng", replaces=[first.code])
    for_first = next(one for one in new if one.meant_for == first)
    post_copy(for_first.code, posting, by=actor(binh), at=AFTER)
    duty = PublicationDuty.objects.get()
    assert duty.done_at is None
    post_run(run.code, Posting(on=CHANGES_ON, place=""), by=actor(binh), at=AFTER)
    duty.refresh_from_db()
    assert (duty.done_at, duty.done_by) == (AFTER, binh.code)
    second.refresh_from_db()
    assert second.state == CopyState.TAKEN_DOWN
    assert second.replaced_by in new


def test_an_abolished_procedure_leaves_only_sheets_to_take_down(
    desk: OneStopDesk, version: ProcedureVersion
) -> None:
    copy = hanging(desk, version)
    ProcedureVersion.objects.filter(pk=version.pk).update(
        valid_until=date(2026, 8, 2), ended_because="Bị bãi bỏ theo Quyết định 789/QĐ-UBND"
    )
    where = place_for(desk)
    wanted, without = reprints(outdated_at(where, on=CHANGES_ON), where, on=CHANGES_ON)
    assert (wanted, without) == ([], [copy])


def test_a_correction_makes_the_sheet_wrong_from_that_day(
    desk: OneStopDesk, version: ProcedureVersion
) -> None:
    copy = hanging(desk, version)
    Correction.objects.create(
        version=version, revision=2, before=version.record, reason="Sai lệ phí", by="x", at=AFTER
    )
    ProcedureVersion.objects.filter(pk=version.pk).update(revision=2)
    found = standing(PostedCopy.objects.get(pk=copy.pk), on=CHANGES_ON)
    assert found.since == CHANGES_ON
    assert "đính chính" in found.because
    review_sheets(AFTER)
    assert PublicationDuty.objects.get().subject == f"catalogue.version:{version.code}@2"


def test_a_sector_list_is_out_of_date_when_a_procedure_joins_the_sector(
    desk: OneStopDesk, version: ProcedureVersion
) -> None:
    where = place_for(desk)
    order = an_order(where, [list_of(version.sector, where, on=ON)])
    print_sheets(order, by=SYSTEM, at=MORNING)
    copy = PostedCopy.objects.get()
    assert standing(copy, on=ON).is_current
    joined = ProcedureVersionFactory.create(in_force=True, valid_from=date(2026, 8, 3))
    found = standing(copy, on=CHANGES_ON)
    assert found.since == CHANGES_ON
    assert joined.procedure.number in found.because


def test_a_new_telephone_makes_the_desks_sheets_wrong_and_the_old_one_right_again(
    desk: OneStopDesk, version: ProcedureVersion
) -> None:
    where = place_for(desk)
    sheets = [own_sheet(SheetKind.FEEDBACK, where), sheet_of(version, where)]
    print_sheets(an_order(where, sheets), by=SYSTEM, at=MORNING)
    PostedCopy.objects.update(state=CopyState.POSTED, posted_on=ON)
    old = desk.phone
    OneStopDesk.objects.filter(pk=desk.pk).update(phone="0200 3 999 999")
    review_sheets(AFTER)
    assert PostedCopy.objects.filter(outdated_on=CHANGES_ON).count() == 2
    assert PublicationDuty.objects.filter(done_at__isnull=True).count() == 1
    OneStopDesk.objects.filter(pk=desk.pk).update(phone=old)
    review_sheets(AFTER)
    assert not PostedCopy.objects.filter(outdated_on__isnull=False).exists()
    assert not PublicationDuty.objects.filter(done_at__isnull=True).exists()


def test_people_count_only_for_the_sheet_that_names_them(
    desk: OneStopDesk, version: ProcedureVersion
) -> None:
    where = place_for(desk)
    sheets = [own_sheet(SheetKind.STAFF, where), sheet_of(version, where)]
    print_sheets(an_order(where, sheets), by=SYSTEM, at=MORNING)
    desk.officers.update(phone="0200 3 000 000")
    review_sheets(AFTER)
    marked = PostedCopy.objects.filter(outdated_on__isnull=False)
    assert [one.kind for one in marked] == [SheetKind.STAFF]


def test_reports_are_counted_by_day_and_the_first_is_told(
    desk: OneStopDesk, version: ProcedureVersion, binh: Member
) -> None:
    copy = hanging(desk, version)
    for _ in range(3):
        signal_sheet(copy.code, "damaged", at=clock.now())
    assert SheetSignal.objects.get().count == 3
    deliver_pending()
    assert Notice.objects.filter(member=binh, kind="catalogue.sheet_signal").count() == 1
