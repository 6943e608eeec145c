"""Making the readings that wait: each once, also when a worker is killed over it.

The row is the durable state. It is claimed by a conditional update, and its ending is written only
by who still holds the claim.
"""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from django.db.models import QuerySet

from motcua.foundation import files
from motcua.foundation.actor import SYSTEM
from motcua.foundation.models import Narration, NarrationState, StoredFile
from motcua.foundation.schedule import job
from motcua.foundation.voice.asking import REST_AFTER_FAILURE
from motcua.foundation.voice.engines import voice
from motcua.foundation.voice.port import Recording, Unspeakable, Voice
from motcua.kernel import clock

log = logging.getLogger(__name__)

AT_A_TIME = 3
MOST_ATTEMPTS = 4
PAUSES = (timedelta(seconds=10), timedelta(minutes=1), timedelta(minutes=10))
LEASE = timedelta(minutes=15)
"""A worker that holds a reading longer than this has died over it."""

KEPT = timedelta(days=90)
"""How long a reading is kept after somebody last asked for it."""

MOST_SOUND = 60 * 1024 * 1024
DIED = "Tiến trình tạo bản đọc dừng giữa chừng nhiều lần."


@job(name="foundation.narrate", every=timedelta(seconds=3))
def make_waiting(at: datetime) -> None:
    """A few at a time, so that other periodic work is not held up."""
    release_dead(at)
    engine = voice()
    if engine is None:
        return
    waiting = Narration.objects.due(at).filter(voice=engine.name)
    for narration in waiting.order_by("next_attempt_at")[:AT_A_TIME]:
        if claim(narration, at=at):
            make(narration, engine, now=clock.now)


@job(name="foundation.prune_narrations", every=timedelta(days=1))
def prune(at: datetime) -> None:
    """Let go of readings that nobody asked for in a long time: of old versions, of old voices."""
    old = Narration.objects.filter(asked_at__lte=at - KEPT).exclude(state=NarrationState.MAKING)
    for narration in old.select_related("file")[:500]:
        stored = narration.file
        narration.delete()
        if stored:
            files.discard(stored)


def claim(narration: Narration, *, at: datetime) -> bool:
    """Take it, unless somebody else was quicker."""
    taken = Narration.objects.due(at).filter(pk=narration.pk)
    count = narration.attempts_count + 1
    if not taken.update(state=NarrationState.MAKING, claimed_at=at, attempts_count=count):
        return False
    narration.claimed_at, narration.attempts_count = at, count
    return True


def make(narration: Narration, engine: Voice, *, now: Callable[[], datetime]) -> None:
    """Speak a claimed reading and keep the sound, or the reason why not."""
    try:
        recording = engine.speak(narration.sentences)
        stored = files.store(
            recording.mp3,
            name=f"ban-doc-{narration.digest[:12]}.mp3",
            by=SYSTEM,
            at=now(),
            limit=MOST_SOUND,
            allowed=files.SOUNDS,
        )
    except (Unspeakable, files.Refused) as problem:
        _record_failure(narration, str(problem), at=now())
    except Exception:
        log.exception("Reading %s failed", narration.digest)
        _record_failure(narration, "Lỗi khi tạo bản đọc.", at=now())
    else:
        _record(narration, recording, stored)


def release_dead(at: datetime) -> None:
    """What dead workers held waits again, or is given up when it has killed too many."""
    dead = Narration.objects.filter(state=NarrationState.MAKING, claimed_at__lte=at - LEASE)
    dead.filter(attempts_count__gte=MOST_ATTEMPTS).update(
        state=NarrationState.FAILED, reason=DIED, next_attempt_at=at + REST_AFTER_FAILURE
    )
    dead.update(state=NarrationState.QUEUED, next_attempt_at=at)


def _record(narration: Narration, recording: Recording, stored: StoredFile) -> None:
    ready = _held(narration).update(
        state=NarrationState.READY,
        file=stored,
        offsets=list(recording.offsets_ms),
        duration_ms=recording.duration_ms,
        reason="",
    )
    if not ready:  # it was taken from us meanwhile
        files.discard(stored)


def _record_failure(narration: Narration, reason: str, *, at: datetime) -> None:
    is_last = narration.attempts_count >= MOST_ATTEMPTS
    pause = REST_AFTER_FAILURE if is_last else PAUSES[narration.attempts_count - 1]
    _held(narration).update(
        state=NarrationState.FAILED if is_last else NarrationState.QUEUED,
        reason=reason[: Narration.MOST_REASON],
        next_attempt_at=at + pause,
    )


def _held(narration: Narration) -> QuerySet[Narration]:
    return Narration.objects.filter(
        pk=narration.pk, state=NarrationState.MAKING, claimed_at=narration.claimed_at
    )
