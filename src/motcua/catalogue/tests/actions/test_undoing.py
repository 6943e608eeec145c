"""The clerk recorded the wrong number, day or draft: before it takes effect it is taken back."""

from datetime import date, timedelta

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from motcua.catalogue.actions import drafting, issuing, quoting, undoing
from motcua.catalogue.actions.announcing import NotOpen
from motcua.catalogue.models import (
    Announcement,
    PostedCopy,
    ProcedureVersion,
    PublicationDuty,
    Quotation,
)
from motcua.catalogue.queries.facts_changes import Scope, changes
from motcua.catalogue.queries.in_force import version_in_force
from motcua.catalogue.queries.posted_quotes import standing
from motcua.catalogue.queries.quotations import quotations_of
from motcua.catalogue.rules.announcement_kinds import AnnouncementState, Change, DutyKind
from motcua.catalogue.rules.facts import ChangeKind
from motcua.catalogue.tests.decisions import (
    AT,
    EFFECT,
    TODAY,
    WRONG,
    a_decision,
    issue,
    undo,
)
from motcua.foundation import audit
from motcua.foundation.actor import SYSTEM
from motcua.foundation.models import OutboxMessage
from motcua.foundation.outbox import deliver_pending
from motcua.foundation.policies import Forbidden
from motcua.people.models import Member, Notice
from tests.support.cast import Places, actor
from tests.support.catalogue import ProcedureFactory, ProcedureVersionFactory
from tests.support.posting import a_desk, hanging

Days = list[tuple[str, int, date | None, date | None, str]]


@pytest.fixture
def in_force(places: Places) -> ProcedureVersion:
    procedure = ProcedureFactory.create(unit=places.department, unit_path=places.department.path)
    return ProcedureVersionFactory.create(procedure=procedure, in_force=True)


@pytest.fixture
def draft(in_force: ProcedureVersion) -> ProcedureVersion:
    return ProcedureVersionFactory.create(procedure=in_force.procedure)


@pytest.fixture
def amending(places: Places, draft: ProcedureVersion) -> Announcement:
    row = a_decision(places, [(draft, Change.AMENDED, "")])
    issue(row)
    return row


def days() -> Days:
    """The days of all announced versions, with why they end."""
    rows = ProcedureVersion.objects.filter(state="announced").order_by("procedure", "ordinal")
    return [
        (one.procedure.number, one.ordinal, one.valid_from, one.valid_until, one.ended_because)
        for one in rows.select_related("procedure")
    ]


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


def test_a_sheet_printed_ahead_is_wrong_and_its_unit_owes_the_old_one(
    amending: Announcement, in_force: ProcedureVersion, draft: ProcedureVersion, places: Places
) -> None:
    draft.refresh_from_db()
    early = hanging(a_desk(places.unit_a), draft)
    deliver_pending(AT)
    undo(amending)
    deliver_pending(AT)
    early.refresh_from_db()
    found = standing(PostedCopy.objects.get(pk=early.pk), on=TODAY)
    assert (found.is_current, found.since) == (False, TODAY)
    assert WRONG in found.because
    assert early.repost_duty is not None
    assert early.outdated_on is not None


def test_a_quoter_of_the_version_is_flagged(
    amending: Announcement, draft: ProcedureVersion
) -> None:
    about = {"quoter": "newsroom.story:tin", "title": "Tin", "unit_path": ""}
    quoting.declare_quotation(draft.code, **about, at=AT)
    undo(amending)
    assert Quotation.objects.get().flagged_at == AT
    (found,) = quotations_of(quoter="newsroom.story:tin", on=TODAY)
    assert found.is_outdated


def test_the_feed_that_announced_it_says_that_it_was_taken_back(amending: Announcement) -> None:
    assert changes(Scope(), on=TODAY).rows[0].kind is ChangeKind.AMENDED
    undo(amending)
    first, *others = changes(Scope(), on=TODAY).rows
    assert (first.kind, first.effective_on) == (ChangeKind.WITHDRAWN, EFFECT)
    assert WRONG in first.reason
    assert ChangeKind.AMENDED not in {one.kind for one in others}


def test_everybody_who_heard_is_told(amending: Announcement) -> None:
    OutboxMessage.objects.all().delete()
    undo(amending)
    told = sorted(OutboxMessage.objects.values_list("name", flat=True))
    assert told == [
        "catalogue.issue_undone",
        "catalogue.version_reopened",
        "catalogue.version_withdrawn",
    ]


def test_those_who_prepared_it_get_a_notice_with_the_reason(
    amending: Announcement, van: Member, hanh: Member
) -> None:
    deliver_pending(AT)
    undo(amending, by=actor(van))
    deliver_pending(AT)
    (notice,) = Notice.objects.filter(kind="catalogue.issue_undone")
    assert notice.member == hanh
    assert WRONG in notice.text


STEPS = st.lists(
    st.tuples(
        st.integers(0, 2),
        st.sampled_from([Change.AMENDED, Change.ABOLISHED, Change.REPLACED]),
        st.integers(1, 60),
    ),
    min_size=1,
    max_size=4,
)


@pytest.mark.slow  # each example issues and undoes several decisions
@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(steps=STEPS)
def test_issue_then_undo_leaves_every_versions_days_as_they_were(
    steps: list[tuple[int, Change, int]], places: Places
) -> None:
    with transaction.atomic():
        owner = {"unit": places.department, "unit_path": places.department.path}
        kept = [ProcedureFactory.create(**owner) for _ in range(3)]
        for procedure in kept:
            ProcedureVersionFactory.create(procedure=procedure, in_force=True)
        issued: list[tuple[Announcement, Days]] = []
        for which, change, after in steps:
            before = days()
            row = _issued(places, kept, which, change, TODAY + timedelta(days=after))
            if row is None:
                assert days() == before
            else:
                issued.append((row, before))
        for row, before in reversed(issued):
            undo(row)
            assert days() == before
            _give_up(row)
        transaction.set_rollback(True)


def _give_up(row: Announcement) -> None:
    """The earlier decision can be undone once the drafts of the later one are gone."""
    drafts = [item.version for item in row.items.select_related("version") if item.version]
    issuing.cancel(row.code, reason=WRONG, by=SYSTEM, at=AT)
    for draft in drafts:
        drafting.drop_draft(draft.code, by=SYSTEM, at=AT)


def _issued(
    places: Places, kept: list, which: int, change: Change, on: date
) -> Announcement | None:
    """A decision on one of the procedures; None where its days do not fit."""
    version = kept[which].versions.first()
    try:
        with transaction.atomic():
            if change is not Change.ABOLISHED:
                drafting.start_next(version.procedure.code, by=SYSTEM, at=AT)
            other = kept[(which + 1) % 3].number if change is Change.REPLACED else ""
            row = a_decision(places, [(version, change, other)])
            issue(row, on=on)
    except (issuing.Collides, drafting.HasDraft):
        return None
    return row
