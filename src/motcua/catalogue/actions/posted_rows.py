"""Rows of posted copies as several verbs change them; no transaction of its own."""

from collections.abc import Iterable
from datetime import date, datetime

from motcua.catalogue import policies
from motcua.catalogue.actions.quoting import record_withdrawal
from motcua.catalogue.models import PostedCopy, PublicationDuty, Quotation
from motcua.catalogue.queries.posted_quotes import quoter_of
from motcua.catalogue.queries.posting_fulfilled import fulfilled_duties
from motcua.catalogue.rules.sheet_kinds import CopyState
from motcua.foundation import audit
from motcua.foundation.actor import Actor
from motcua.foundation.policies import Missing


class NotPostable(ValueError):
    """The copy is not in a state for this; the words are for the reader."""


def lock_copy(code: str, by: Actor) -> PostedCopy:
    """The copy, locked, of a unit the actor posts for. Raises Missing, Forbidden."""
    rows = PostedCopy.objects.select_for_update(no_key=True)
    copy = rows.filter(code=code).first()
    if copy is None:
        raise Missing
    policies.require_at(by, "post", copy.unit_path)
    return copy


def quote(copies: Iterable[tuple[PostedCopy, Iterable[int]]], *, at: datetime) -> None:
    """Declare which versions (ids) each copy shows."""
    Quotation.objects.bulk_create(
        Quotation(
            version_id=version,
            quoter=quoter_of(copy),
            title=copy.title[:300],
            unit_path=copy.unit_path,
            quoted_at=at,
        )
        for copy, versions in copies
        for version in versions
    )


def remove(copy: PostedCopy, *, on: date, note: str, by: Actor, at: datetime) -> None:
    """Take a posted copy off the wall; its quotations end, a duty with nothing left is done."""
    copy.state, copy.taken_down_on = CopyState.TAKEN_DOWN.value, on
    copy.taken_down_by, copy.removal_note = by.code, note[:300]
    copy.save()
    record_withdrawal(quoter_of(copy), at=at)
    close_duty(copy.repost_duty_id, by=by, at=at)


def close_duty(duty: int | None, *, by: Actor, at: datetime) -> None:
    """Close a duty to replace when none of its copies hangs any more; once."""
    if duty is None:
        return
    hanging = PostedCopy.objects.filter(repost_duty=duty, state=CopyState.POSTED)
    if not hanging.exists():
        rows = PublicationDuty.objects.filter(pk=duty, done_at__isnull=True)
        rows.update(done_at=at, done_by=by.code, done_note="Đã gỡ hoặc thay hết các bản cũ.")


def close_duties_to_post(copies: Iterable[PostedCopy], *, by: Actor, at: datetime) -> None:
    """What was just posted, replaced or taken down may be all that a decision asked for: then the
    duty to post it is done by the same deed as the duty to replace."""
    for duty in fulfilled_duties(copies):
        duty.done_at, duty.done_by = at, by.code
        duty.done_note = "Đã niêm yết đủ, không còn bản cũ."
        duty.save(update_fields=["done_at", "done_by", "done_note"])
        audit.record("duty.done", duty, by=by, at=at, changes={"duty": duty.text})
