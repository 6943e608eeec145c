"""Recordings: asked for twice, made once; killed workers and failing engines lose nothing."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytest_django import Settings

from motcua.foundation import files
from motcua.foundation.models import Narration, NarrationState, StoredFile
from motcua.foundation.voice import (
    Busy,
    NoVoice,
    Recording,
    Unspeakable,
    ask_for,
    asking,
    making,
    narration_for,
)
from motcua.foundation.voice.making import LEASE, claim, make, make_waiting, prune
from tests.support.voice import give_voice, take_voice

NOW = datetime(2026, 3, 2, 8, tzinfo=UTC)
LATER = NOW + LEASE + timedelta(seconds=1)
WORDS = ("Một câu.", "Hai câu.")
pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def engine(settings: Settings, tmp_path: Path) -> None:
    give_voice(settings, tmp_path)


class Broken:
    """An engine out of order."""

    name = "hum"

    def __init__(self, problem: Exception) -> None:
        self.problem = problem

    def speak(self, sentences: Sequence[str]) -> Recording:
        """Fail."""
        raise self.problem


def only() -> Narration:
    return Narration.objects.get()


def test_what_is_asked_for_is_made_and_found() -> None:
    assert narration_for(WORDS) is None
    assert ask_for(WORDS, at=NOW).state == NarrationState.QUEUED
    make_waiting(NOW)
    found = narration_for(WORDS)
    assert found is not None
    assert found.state == NarrationState.READY
    assert len(found.offsets) == 2
    assert found.file is not None
    assert found.file.media_type == "audio/mpeg"
    assert len(files.read(found.file)) == found.file.size


def test_asked_for_again_it_is_not_made_again() -> None:
    ask_for(WORDS, at=NOW)
    ask_for(WORDS, at=NOW)
    make_waiting(NOW)
    made = only().file
    ask_for(WORDS, at=LATER)
    make_waiting(LATER)
    assert only().file == made


def test_another_word_or_another_voice_is_another_recording(settings: Settings) -> None:
    ask_for(WORDS, at=NOW)
    ask_for((*WORDS, "Ba câu."), at=NOW)
    settings.VOICE_NAME = "another"
    assert narration_for(WORDS) is None
    ask_for(WORDS, at=NOW)
    assert Narration.objects.count() == 3


def test_two_workers_never_make_the_same() -> None:
    waiting = ask_for(WORDS, at=NOW)
    same = only()
    assert claim(waiting, at=NOW)
    assert not claim(same, at=NOW)


def test_a_killed_worker_loses_nothing() -> None:
    claim(ask_for(WORDS, at=NOW), at=NOW)
    make_waiting(NOW + timedelta(minutes=1))
    assert only().state == NarrationState.MAKING
    make_waiting(LATER)
    assert only().state == NarrationState.READY


def test_a_worker_thought_dead_that_comes_back_leaves_no_second_file() -> None:
    slow = ask_for(WORDS, at=NOW)
    claim(slow, at=NOW)
    make_waiting(LATER)
    voice = making.voice()
    assert voice is not None
    make(slow, voice, now=lambda: LATER)
    assert only().state == NarrationState.READY
    assert StoredFile.objects.count() == 1


def test_a_text_that_kills_its_workers_is_given_up() -> None:
    waiting = ask_for(WORDS, at=NOW)
    at = NOW
    for _ in range(making.MOST_ATTEMPTS):
        waiting.refresh_from_db()
        assert claim(waiting, at=at)
        at += LEASE + timedelta(seconds=1)
        making.release_dead(at)
    assert only().state == NarrationState.FAILED
    assert "dừng giữa chừng" in only().reason


@pytest.mark.parametrize("problem", [Unspeakable("Bộ đọc báo lỗi, mã 7."), ZeroDivisionError()])
def test_a_failing_engine_is_tried_again_and_then_says_why(problem: Exception) -> None:
    waiting = ask_for(WORDS, at=NOW)
    at = NOW
    for pause in making.PAUSES:
        waiting.refresh_from_db()
        assert claim(waiting, at=at)
        make(waiting, Broken(problem), now=lambda at=at: at)
        assert only().state == NarrationState.QUEUED
        assert not Narration.objects.due(at + pause - timedelta(seconds=1)).exists()
        at += pause
    claim(only(), at=at)
    make(only(), Broken(problem), now=lambda: at)
    assert only().state == NarrationState.FAILED
    assert only().reason
    assert ask_for(WORDS, at=at).state == NarrationState.FAILED
    assert ask_for(WORDS, at=at + asking.REST_AFTER_FAILURE).state == NarrationState.QUEUED


def test_a_recording_whose_sound_was_lost_is_made_again() -> None:
    ask_for(WORDS, at=NOW)
    make_waiting(NOW)
    stored = only().file
    assert stored is not None
    files.path(stored).unlink()
    assert ask_for(WORDS, at=NOW).state == NarrationState.QUEUED
    make_waiting(NOW)
    assert only().state == NarrationState.READY
    assert files.path(stored).exists()


def test_without_an_engine_nothing_is_asked_nor_made(settings: Settings) -> None:
    ask_for(WORDS, at=NOW)
    take_voice(settings)
    assert narration_for(WORDS) is None
    with pytest.raises(NoVoice):
        ask_for(WORDS, at=NOW)
    make_waiting(NOW)
    assert only().state == NarrationState.QUEUED


def test_the_queue_has_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "MOST_WAITING", 1)
    ask_for(WORDS, at=NOW)
    ask_for(WORDS, at=NOW)
    with pytest.raises(Busy):
        ask_for(("Câu khác.",), at=NOW)


def test_nothing_to_read_is_refused() -> None:
    with pytest.raises(ValueError, match="Nothing"):
        ask_for((), at=NOW)


def test_what_nobody_asks_for_any_more_is_let_go() -> None:
    ask_for(WORDS, at=NOW)
    ask_for(("Câu cũ.",), at=NOW)
    make_waiting(NOW)
    much_later = NOW + making.KEPT + timedelta(days=1)
    ask_for(WORDS, at=much_later - timedelta(days=2))
    prune(much_later)
    assert [row.sentences for row in Narration.objects.all()] == [list(WORDS)]
    assert StoredFile.objects.count() == 1
