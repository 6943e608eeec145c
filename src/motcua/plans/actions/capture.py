"""Keep what was found behind a pasted address, or say that nothing was."""

from datetime import datetime, timedelta
from typing import Any

from django.db import transaction
from django.db.models import Q

from motcua.plans.models import LinkCapture
from motcua.plans.rules.retries import next_wait
from motcua.plans.rules.states import CaptureState

ABANDONED = timedelta(minutes=2)


def claim_capture(capture_id: int, *, at: datetime) -> bool:
    """Take a waiting capture for this worker; False when another has it."""
    free = Q(claimed_at__isnull=True) | Q(claimed_at__lt=at - ABANDONED)
    return bool(
        LinkCapture.objects.filter(
            free, pk=capture_id, state=CaptureState.QUEUED, next_attempt_at__lte=at
        ).update(claimed_at=at)
    )


def record_capture(
    capture_id: int, *, file_id: int, found: dict[str, Any], at: datetime
) -> LinkCapture:
    """The page was had: its status, headers, hash and title stand beside the proof."""
    with transaction.atomic():
        capture = LinkCapture.objects.select_for_update(no_key=True).get(pk=capture_id)
        for name in ("status_code", "headers", "sha256", "page_title"):
            setattr(capture, name, found[name])
        capture.state, capture.file_id = CaptureState.DONE, file_id
        capture.error, capture.captured_at, capture.claimed_at = "", at, None
        capture.attempts += 1
        capture.save()
    return capture


def record_failed_capture(capture_id: int, error: str, *, at: datetime) -> LinkCapture:
    """The page could not be had: tried again later, and after the last try said so."""
    with transaction.atomic():
        capture = LinkCapture.objects.select_for_update(no_key=True).get(pk=capture_id)
        capture.attempts += 1
        capture.error, capture.claimed_at = error[:300], None
        wait = next_wait(capture.attempts)
        if wait is None:
            capture.state = CaptureState.FAILED
        else:
            capture.next_attempt_at = at + wait
        capture.save()
    return capture
