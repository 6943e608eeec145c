"""Niêm yết and gỡ: a copy goes on the wall, comes off it, or takes the place of an old one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction

from motcua.catalogue import policies
from motcua.catalogue.actions.posted_rows import (
    NotPostable,
    close_duties_to_post,
    lock_copy,
    remove,
)
from motcua.catalogue.models import PostedCopy, SheetRun
from motcua.catalogue.rules.sheet_kinds import CopyState
from motcua.foundation import audit
from motcua.foundation.actor import Actor
from motcua.foundation.policies import Missing

REPLACED = "Được thay bằng bản mới."


@dataclass(frozen=True, kw_only=True, slots=True)
class Posting:
    """Where and when; `photo` the id of a stored picture; `replaces` codes of copies taken down."""

    on: date
    place: str
    photo: int | None = None
    replaces: Sequence[str] = ()


def post_copy(code: str, posting: Posting, *, by: Actor, at: datetime) -> PostedCopy:
    """Note that a printed copy hangs. A later photograph takes the place of the first.

    Raises NotPostable for one that was taken down.
    """
    with transaction.atomic():
        copy = lock_copy(code, by)
        if copy.state == CopyState.TAKEN_DOWN:
            raise NotPostable(copy.code)
        _hang(copy, posting, by=by)
        replaced = _replaced(copy, posting.replaces, by)
        for old in replaced:
            _replace(old, copy, posting.on, by=by, at=at)
        changes = {"place": posting.place, "count": len(replaced)}
        audit.record("sheet.posted", copy, by=by, at=at, changes=changes)
        close_duties_to_post([copy, *replaced], by=by, at=at)
    return copy


def post_run(code: str, posting: Posting, *, by: Actor, at: datetime) -> int:
    """Note that every copy of a run still only printed hangs now; each replaces what it was
    printed for. Returns how many."""
    with transaction.atomic():
        run = SheetRun.objects.filter(code=code).first()
        if run is None:
            raise Missing
        policies.require_at(by, "post", run.unit_path)
        rows = PostedCopy.objects.select_for_update(no_key=True)
        copies = list(rows.filter(run=run, state=CopyState.PRINTED))
        for copy in copies:
            _hang(copy, posting, by=by)
            if copy.meant_for_id:
                for old in rows.filter(pk=copy.meant_for_id, state=CopyState.POSTED):
                    _replace(old, copy, posting.on, by=by, at=at)
        changes = {"count": len(copies), "place": posting.place}
        audit.record("sheets.posted", run, by=by, at=at, changes=changes)
        close_duties_to_post(copies, by=by, at=at)
    return len(copies)


def take_down(
    code: str, *, on: date, note: str, photo: int | None, by: Actor, at: datetime
) -> PostedCopy:
    """Note that a copy came off the wall, or that a printed one is not used. Raises NotPostable."""
    with transaction.atomic():
        copy = lock_copy(code, by)
        if copy.state == CopyState.TAKEN_DOWN:
            raise NotPostable(copy.code)
        copy.removal_photo_id = photo
        # One that never hung has no day of posting; it is given the day it was put aside.
        copy.posted_on = copy.posted_on or on
        remove(copy, on=on, note=note, by=by, at=at)
        audit.record("sheet.taken_down", copy, by=by, at=at, changes={"reason": note})
        close_duties_to_post([copy], by=by, at=at)
    return copy


def _hang(copy: PostedCopy, posting: Posting, *, by: Actor) -> None:
    copy.state, copy.posted_on, copy.posted_by = CopyState.POSTED.value, posting.on, by.code
    copy.place = posting.place[:200] or copy.place
    copy.photo_id = posting.photo or copy.photo_id
    copy.save()


def _replaced(copy: PostedCopy, codes: Sequence[str], by: Actor) -> list[PostedCopy]:
    rows = PostedCopy.objects.select_for_update(no_key=True)
    found = rows.filter(code__in=codes, unit=copy.unit_id, state=CopyState.POSTED)
    return [one for one in found.exclude(pk=copy.pk) if policies.may_at(by, "post", one.unit_path)]


def _replace(old: PostedCopy, copy: PostedCopy, on: date, *, by: Actor, at: datetime) -> None:
    old.replaced_by = copy
    remove(old, on=on, note=REPLACED, by=by, at=at)
