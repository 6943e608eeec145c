"""Looking for a reading, and asking for one."""

import hashlib
from collections.abc import Sequence
from datetime import datetime, timedelta

from motcua.foundation import files
from motcua.foundation.models import Narration, NarrationState
from motcua.foundation.voice.engines import voice

MOST_WAITING = 200
ASKED_AGAIN_AFTER = timedelta(days=1)
"""How often a row remembers that somebody still listens."""

REST_AFTER_FAILURE = timedelta(hours=1)


class NoVoice(Exception):
    """No engine is installed here."""


class Busy(Exception):
    """Too many readings wait already; nothing was added."""


def digest_of(sentences: Sequence[str], voice_name: str) -> str:
    """Which reading it is: another word or another voice is another one."""
    text = "\n".join((voice_name, *sentences))
    return hashlib.sha256(text.encode()).hexdigest()


def narration_for(sentences: Sequence[str]) -> Narration | None:
    """The reading of exactly these sentences by the present voice; None where nobody asked yet."""
    engine = voice()
    if engine is None:
        return None
    return Narration.objects.filter(
        digest=digest_of(sentences, engine.name), voice=engine.name
    ).first()


def ask_for(sentences: Sequence[str], *, at: datetime) -> Narration:
    """Have the sentences read; asked twice, it is made once. Raises NoVoice, Busy, ValueError.

    What failed is tried again when an hour has passed.
    """
    engine = voice()
    if engine is None:
        raise NoVoice
    if not sentences:
        raise ValueError("Nothing to read.")
    known = narration_for(sentences)
    if known is None:
        if Narration.objects.filter(state=NarrationState.QUEUED).count() >= MOST_WAITING:
            raise Busy
        known, _created = Narration.objects.get_or_create(
            digest=digest_of(sentences, engine.name),
            voice=engine.name,
            defaults={"sentences": list(sentences), "next_attempt_at": at, "asked_at": at},
        )
    _try_again(known, at)
    remember(known, at)
    known.refresh_from_db()
    return known


def remember(narration: Narration, at: datetime) -> None:
    """Note that somebody listens, at most once a day, so that it is not pruned."""
    Narration.objects.filter(pk=narration.pk, asked_at__lte=at - ASKED_AGAIN_AFTER).update(
        asked_at=at
    )


def _try_again(narration: Narration, at: datetime) -> None:
    """What failed long enough ago waits again, and so does what lost its sound."""
    lost = narration.file is not None and not files.path(narration.file).exists()
    if lost:
        Narration.objects.filter(pk=narration.pk, state=NarrationState.READY).update(
            state=NarrationState.QUEUED, attempts_count=0, next_attempt_at=at
        )
    Narration.objects.filter(
        pk=narration.pk, state=NarrationState.FAILED, next_attempt_at__lte=at
    ).update(state=NarrationState.QUEUED, attempts_count=0)
