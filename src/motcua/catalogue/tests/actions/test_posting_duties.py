"""One deed closes both duties: to post what a decision announced, and to replace the old sheet."""

from datetime import datetime

from motcua.catalogue.actions.post_copy import Posting, post_copy, post_run, take_down
from motcua.catalogue.actions.print_sheets import print_sheets
from motcua.catalogue.jobs.posting_review import review_sheets
from motcua.catalogue.models import (
    Announcement,
    OneStopDesk,
    PostedCopy,
    ProcedureVersion,
    PublicationDuty,
)
from motcua.catalogue.queries.print_choices import reprints
from motcua.catalogue.rules.announcement_kinds import Change, DutyKind
from motcua.catalogue.tests.decisions import EFFECT, a_decision, issue
from motcua.foundation import audit
from motcua.foundation.actor import SYSTEM
from motcua.kernel.clock import VN_TZ
from tests.support.cast import Places
from tests.support.catalogue import ProcedureFactory, ProcedureVersionFactory
from tests.support.posting import a_desk, an_order, hanging, place_for, printed

AFTER = datetime(2026, 8, 3, 8, tzinfo=VN_TZ)
WALL = Posting(on=AFTER.date(), place="Bảng niêm yết")


def in_force(places: Places) -> ProcedureVersion:
    kept = {"unit": places.department, "unit_path": places.department.path}
    return ProcedureVersionFactory.create(procedure=ProcedureFactory.create(**kept), in_force=True)


def announced(places: Places, *olds: ProcedureVersion) -> list[ProcedureVersion]:
    """The next versions of these, announced and in force since 1 August."""
    news = [ProcedureVersionFactory.create(procedure=old.procedure) for old in olds]
    issue(a_decision(places, [(new, Change.AMENDED, "") for new in news]))
    for new in news:
        new.refresh_from_db()
    return news


def open_duties() -> set[str]:
    kinds = (DutyKind.POST, DutyKind.REPOST)
    rows = PublicationDuty.objects.filter(done_at__isnull=True, kind__in=kinds)
    return set(rows.values_list("kind", flat=True))


def test_replacing_the_old_sheet_closes_the_duty_to_replace_and_the_duty_to_post(
    places: Places, desk: OneStopDesk
) -> None:
    first = in_force(places)
    old = hanging(desk, first)
    (new,) = announced(places, first)
    review_sheets(AFTER)
    assert open_duties() == {"post", "repost"}
    _, (copy,) = printed(desk, new, at=AFTER)
    posting = Posting(on=AFTER.date(), place="Bảng niêm yết", replaces=[old.code])
    post_copy(copy.code, posting, by=SYSTEM, at=AFTER)
    assert open_duties() == set()
    duty = PublicationDuty.objects.get(kind=DutyKind.POST)
    assert duty.done_note == "Đã niêm yết đủ, không còn bản cũ."
    assert "Niêm yết các thủ tục" in audit.trail(duty)[0].sentence


def test_a_binder_reprinted_for_the_old_sheets_closes_both_in_one_go(
    places: Places, desk: OneStopDesk
) -> None:
    firsts = [in_force(places), in_force(places)]
    old = [hanging(desk, one) for one in firsts]
    announced(places, *firsts)
    review_sheets(AFTER)
    where = place_for(desk)
    copies = PostedCopy.objects.filter(pk__in=[one.pk for one in old]).select_related("version")
    sheets, _ = reprints(copies, where, on=AFTER.date())
    run = print_sheets(an_order(where, sheets), by=SYSTEM, at=AFTER)
    post_run(run.code, WALL, by=SYSTEM, at=AFTER)
    assert open_duties() == set()


def test_while_one_procedure_of_the_decision_is_not_posted_the_duty_stays(
    places: Places, desk: OneStopDesk
) -> None:
    new, other = announced(places, in_force(places), in_force(places))
    _, (copy,) = printed(desk, new, at=AFTER)
    post_copy(copy.code, WALL, by=SYSTEM, at=AFTER)
    assert open_duties() == {"post"}
    _, (copy,) = printed(desk, other, at=AFTER)
    post_copy(copy.code, WALL, by=SYSTEM, at=AFTER)
    assert open_duties() == set()


def test_while_an_old_sheet_hangs_beside_the_new_one_both_stay(
    places: Places, desk: OneStopDesk
) -> None:
    first = in_force(places)
    old = hanging(desk, first)
    (new,) = announced(places, first)
    review_sheets(AFTER)
    _, (copy,) = printed(desk, new, at=AFTER)
    post_copy(copy.code, WALL, by=SYSTEM, at=AFTER)
    assert open_duties() == {"post", "repost"}
    take_down(old.code, on=AFTER.date(), note="Bản cũ", photo=None, by=SYSTEM, at=AFTER)
    assert open_duties() == set()


def test_taking_down_what_was_abolished_is_all_there_is_to_post(
    places: Places, desk: OneStopDesk
) -> None:
    first = in_force(places)
    old = hanging(desk, first)
    issue(a_decision(places, [(first, Change.ABOLISHED, "")]))
    review_sheets(AFTER)
    assert open_duties() == {"post", "repost"}
    take_down(old.code, on=EFFECT, note="Bãi bỏ", photo=None, by=SYSTEM, at=AFTER)
    assert open_duties() == set()


def test_a_sheet_in_another_unit_closes_nothing_of_ours(places: Places) -> None:
    elsewhere = a_desk(places.commune)
    (new,) = announced(places, in_force(places))
    _, (copy,) = printed(elsewhere, new, at=AFTER)
    post_copy(copy.code, WALL, by=SYSTEM, at=AFTER)
    assert open_duties() == {"post"}
    assert Announcement.objects.get().duties.filter(kind=DutyKind.POST, done_at=None).exists()
