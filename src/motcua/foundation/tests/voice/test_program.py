"""A voice that is a program: what it says is joined, and its faults are told."""

import shutil
import struct
import sys
from pathlib import Path

import pytest

from motcua.foundation.files import media_type
from motcua.foundation.voice import Unspeakable, engines, program
from motcua.foundation.voice.program import REST_MS, ProgramVoice
from motcua.foundation.voice.waves import samples_of
from tests.support.voice import HUM_MS, hum

THREE = ("một", "hai", "ba")


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    path = tmp_path / "hum.wav"
    path.write_bytes(hum())
    return path


def says(source: str) -> ProgramVoice:
    """A voice that is a line of Python."""
    return ProgramVoice([sys.executable, "-c", source], "test")


def test_each_sentence_begins_where_the_offsets_say(sound: Path) -> None:
    recording = ProgramVoice(["cat", str(sound)], "hum").speak(THREE)
    begins = [number * (HUM_MS + REST_MS) for number in range(3)]
    assert list(recording.offsets_ms) == pytest.approx(begins, abs=10)
    assert recording.duration_ms == pytest.approx(begins[-1] + HUM_MS, abs=10)
    assert media_type(recording.mp3, "a.mp3") == "audio/mpeg"


def test_the_sentence_is_given_on_standard_input(tmp_path: Path, sound: Path) -> None:
    heard = tmp_path / "heard"
    voice = says(
        f"import sys; open({str(heard)!r}, 'a').write(sys.stdin.read());"
        f"sys.stdout.buffer.write(open({str(sound)!r}, 'rb').read())"
    )
    voice.speak(("Xin chào.", "$(touch x); `y`"))
    assert heard.read_text() == "Xin chào.\n$(touch x); `y`\n"


@pytest.mark.parametrize(
    ("command", "reason"),
    [
        (["no-such-engine"], "Không chạy được"),
        (["false"], "báo lỗi, mã 1"),
        (["echo", "x"], "dạng WAV"),
        (["true"], "dạng WAV"),
    ],
)
def test_a_fault_of_the_engine_is_told(command: list[str], reason: str) -> None:
    with pytest.raises(Unspeakable, match=reason):
        ProgramVoice(command, "test").speak(THREE)


def test_an_engine_that_hangs_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(program, "SECONDS_A_SENTENCE", 0.2)
    with pytest.raises(Unspeakable, match="quá lâu"):
        ProgramVoice(["sleep", "60"], "test").speak(THREE)


def test_an_engine_that_never_stops_talking_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(program, "MOST_BYTES", 100_000)
    with pytest.raises(Unspeakable, match="quá nhiều"):
        ProgramVoice(["yes"], "test").speak(THREE)


def test_silence_is_no_recording(tmp_path: Path) -> None:
    (tmp_path / "silence.wav").write_bytes(hum(loud=0))
    with pytest.raises(Unspeakable, match="tiếng nào"):
        ProgramVoice(["cat", str(tmp_path / "silence.wav")], "test").speak(THREE)


def test_lengths_as_a_pipe_leaves_them_are_read() -> None:
    wave = bytearray(hum())
    place = wave.index(b"data")
    struct.pack_into("<I", wave, place + 4, 0x7FFFF000)
    assert len(samples_of(bytes(wave)).pcm) == len(samples_of(hum()).pcm)


@pytest.mark.parametrize("length", [0, 11, 20, 30, 40, 43, 44, 45])
def test_a_broken_wave_is_told_or_silent(length: int) -> None:
    try:
        heard = len(samples_of(hum()[:length]).pcm)
    except Unspeakable:
        heard = 0
    assert heard <= 2


def test_silence_around_the_words_is_cut_off() -> None:
    quiet = hum(500, loud=0)[44:]
    around = hum(0)[:44] + quiet + hum()[44:] + quiet
    wave = bytearray(around)
    struct.pack_into("<I", wave, 40, len(around) - 44)
    assert len(samples_of(bytes(wave)).pcm) == pytest.approx(len(hum()) - 44, abs=8)


@pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="espeak-ng is not installed")
def test_espeak_speaks_vietnamese() -> None:
    voice = engines.voice()
    assert voice is not None
    recording = voice.speak(("Nộp hồ sơ tại Ủy ban nhân dân xã.", "Lệ phí năm mươi nghìn đồng."))
    first, second = recording.offsets_ms
    assert first == 0
    assert 1_000 < second < 6_000
    assert second < recording.duration_ms < 10_000
