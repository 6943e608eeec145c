"""A version changed: the sheets that show the old one are marked, and the unit owes new ones."""

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction

from motcua.catalogue.actions.posted_rows import close_duty
from motcua.catalogue.messages import RepostDutyOpened
from motcua.catalogue.models import PostedCopy, PublicationDuty
from motcua.catalogue.queries.outdated_copies import Outdated
from motcua.catalogue.rules.announcement_kinds import DutyKind
from motcua.catalogue.rules.sheet_kinds import CopyState
from motcua.foundation import audit, outbox
from motcua.foundation.actor import SYSTEM


def note_outdated(found: Outdated, *, at: datetime) -> bool:
    """Mark the copies; True when some were not marked before."""
    with transaction.atomic():
        rows = PostedCopy.objects.select_for_update(no_key=True).filter(
            pk__in=found.copies, outdated_on__isnull=True
        )
        copies = list(rows.exclude(state=CopyState.TAKEN_DOWN))
        if not copies:
            return False
        hanging = [one for one in copies if one.state == CopyState.POSTED]
        duty = _duty(found, len(hanging), at=at) if hanging else None
        for copy in copies:
            copy.outdated_on, copy.outdated_because = found.since, found.because[:300]
            copy.repost_duty = duty if copy in hanging else None
            copy.save(update_fields=["outdated_on", "outdated_because", "repost_duty"])
        changes = {"count": len(copies), "reason": found.because}
        audit.record("sheets.outdated", found.subject, by=SYSTEM, at=at, changes=changes)
    return True


def note_current(copy_ids: Sequence[int], *, at: datetime) -> int:
    """Take the mark from copies that hold again (a desk's telephone set back); returns how many."""
    with transaction.atomic():
        rows = PostedCopy.objects.select_for_update(no_key=True).filter(pk__in=copy_ids)
        copies = list(rows.filter(outdated_on__isnull=False).exclude(state=CopyState.TAKEN_DOWN))
        for copy in copies:
            duty, copy.repost_duty = copy.repost_duty_id, None
            copy.outdated_on, copy.outdated_because = None, ""
            copy.save(update_fields=["outdated_on", "outdated_because", "repost_duty"])
            close_duty(duty, by=SYSTEM, at=at)
        for copy in copies:
            audit.record("sheet.current_again", copy, by=SYSTEM, at=at)
    return len(copies)


def _duty(found: Outdated, hanging: int, *, at: datetime) -> PublicationDuty:
    duty, is_new = PublicationDuty.objects.get_or_create(
        kind=DutyKind.REPOST.value,
        subject=found.subject,
        unit_path=found.unit_path,
        defaults={
            "version_id": found.version,
            "unit_id": found.unit,
            "text": found.text[:600],
            "due_on": found.due_on,
            "explanation": {"sentences": list(found.explanation), "basis": found.basis},
            "opened_at": at,
        },
    )
    if not is_new and duty.done_at is not None:
        # Copies found later (a unit that printed meanwhile) open it again.
        duty.done_at, duty.done_by, duty.done_note = None, "", ""
        duty.save(update_fields=["done_at", "done_by", "done_note"])
    if is_new:
        outbox.publish(RepostDutyOpened(duty=duty.code, unit_path=found.unit_path, count=hanging))
    return duty
