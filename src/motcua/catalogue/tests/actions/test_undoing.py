"""The clerk recorded the wrong number, day or draft: before it takes effect it is taken back."""

from datetime import date, timedelta

import pytest

from motcua.catalogue.actions import drafting, undoing
from motcua.catalogue.actions.announcing import NotOpen
from motcua.catalogue.models import Announcement, ProcedureVersion, PublicationDuty
from motcua.catalogue.queries.in_force import version_in_force
from motcua.catalogue.rules.announcement_kinds import AnnouncementState, Change, DutyKind
from motcua.catalogue.tests.decisions import (
    AT,
    EFFECT,
    TODAY,
    WRONG,
    a_decision,
    days,
    issue,
    undo,
)
from motcua.foundation import audit
from motcua.foundation.actor import SYSTEM
from motcua.foundation.policies import Forbidden
from motcua.people.models import Member
from tests.support.cast import Places, actor
from tests.support.catalogue import ProcedureFactory, ProcedureVersionFactory


def test_the_version_is_a_draft_again_and_the_one_before_goes_on(
    amending: Announcement, in_force: ProcedureVersion, draft: ProcedureVersion
) -> None:
    undo(amending)
    in_force.refresh_from_db()
    assert (in_force.valid_until, in_force.ended_because) == (None, "")
    item = amending.items.get()
    assert item.version is not None
    assert item.version.state == "draft"
    assert item.version.content == draft.content
    assert version_in_force(in_force.procedure.number, on=EFFECT) == in_force


def test_the_decision_waits_for_the_clerk_again_and_the_trail_says_why(
    amending: Announcement, draft: ProcedureVersion
) -> None:
    undo(amending)
    amending.refresh_from_db()
    assert (amending.state, amending.issued_at) == (AnnouncementState.SUBMITTED, None)
    said = audit.trail(amending)[0].sentence
    assert said == f"Rút lại việc ghi nhận quyết định 1234/QĐ-UBND: {WRONG}"
    draft.refresh_from_db()
    assert (draft.state, draft.withdrawn_at) == ("withdrawn", AT)
    assert "Rút lại việc công bố" in audit.trail(draft)[0].sentence


def test_the_right_number_and_day_are_recorded_afterwards(
    amending: Announcement, in_force: ProcedureVersion
) -> None:
    undo(amending)
    issue(amending, on=date(2026, 9, 1), number="1243/QĐ-UBND")
    in_force.refresh_from_db()
    assert in_force.valid_until == date(2026, 8, 31)
    now = version_in_force(in_force.procedure.number, on=date(2026, 9, 1))
    assert (now.decision, now.ordinal) == ("1243/QĐ-UBND", 3)


def test_another_agencys_decision_is_a_draft_again(places: Places, draft: ProcedureVersion) -> None:
    row = a_decision(places, [(draft, Change.AMENDED, "")], is_own=False)
    issue(row)
    assert undo(row).state == AnnouncementState.DRAFT


def test_what_was_abolished_or_replaced_gets_its_former_last_day_again(
    places: Places, in_force: ProcedureVersion
) -> None:
    owner = {"unit": places.department, "unit_path": places.department.path}
    old = ProcedureVersionFactory.create(
        procedure=ProcedureFactory.create(**owner),
        in_force=True,
        valid_until=date(2026, 12, 31),
        ended_because="Hết thời gian thí điểm",
    )
    new = ProcedureVersionFactory.create(procedure=ProcedureFactory.create(**owner))
    before = days()
    entries = [(in_force, Change.ABOLISHED, ""), (new, Change.REPLACED, old.procedure.number)]
    row = a_decision(places, entries)
    issue(row)
    assert days() != before
    undo(row)
    assert days() == before
    assert not row.endings.exists()


def test_its_duties_go_and_the_duty_to_sign_is_open_again(amending: Announcement) -> None:
    entered = PublicationDuty.objects.get(kind=DutyKind.ENTER_NATIONAL)
    entered.done_at, entered.done_by = AT, "van"
    entered.save()
    undo(amending)
    (duty,) = amending.duties.all()
    assert (duty.kind, duty.done_at) == (DutyKind.DECIDE, None)
    assert audit.trail(amending)[0].changes["duties"] == [entered.text]


def test_what_is_in_effect_is_not_undone(amending: Announcement) -> None:
    with pytest.raises(undoing.InEffect):
        undo(amending, on=EFFECT)
    undo(amending, on=EFFECT - timedelta(days=1))


def test_a_reason_must_be_said_and_a_decision_is_undone_once(amending: Announcement) -> None:
    with pytest.raises(ValueError, match="why"):
        undoing.undo_issue(amending.code, reason=" ", on=TODAY, by=SYSTEM, at=AT)
    undo(amending)
    with pytest.raises(NotOpen):
        undo(amending)


def test_who_records_the_issue_undoes_it(
    amending: Announcement, places: Places, draft: ProcedureVersion, van: Member, hanh: Member
) -> None:
    with pytest.raises(Forbidden):
        undo(amending, by=actor(hanh))
    undo(amending, by=actor(van))


def test_a_draft_begun_meanwhile_is_dropped_first(
    amending: Announcement, in_force: ProcedureVersion
) -> None:
    begun = drafting.start_next(in_force.procedure.code, by=SYSTEM, at=AT)
    with pytest.raises(undoing.Blocked) as refused:
        undo(amending)
    assert refused.value.obstacles[0][0] == in_force.procedure.number
    drafting.drop_draft(begun.code, by=SYSTEM, at=AT)
    undo(amending)


def test_a_later_decision_is_undone_before_the_earlier_one(
    amending: Announcement, places: Places, in_force: ProcedureVersion
) -> None:
    before = days()
    later = a_decision(places, [(in_force, Change.ABOLISHED, "")])
    issue(later, on=date(2026, 9, 1))
    with pytest.raises(undoing.Blocked):
        undo(amending)
    undo(later)
    assert days() == before
    undo(amending)
