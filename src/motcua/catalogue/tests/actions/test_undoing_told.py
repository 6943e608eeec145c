"""Whoever heard of an issue hears that it was taken back: quoters, feeds, walls, who drafted it."""

from motcua.catalogue.actions import quoting
from motcua.catalogue.models import Announcement, PostedCopy, ProcedureVersion, Quotation
from motcua.catalogue.queries.facts_changes import Scope, changes
from motcua.catalogue.queries.posted_quotes import standing
from motcua.catalogue.queries.quotations import quotations_of
from motcua.catalogue.rules.facts import ChangeKind
from motcua.catalogue.tests.decisions import AT, EFFECT, TODAY, WRONG, undo
from motcua.foundation.models import OutboxMessage
from motcua.foundation.outbox import deliver_pending
from motcua.people.models import Member, Notice
from tests.support.cast import Places, actor
from tests.support.posting import a_desk, hanging


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
