"""A voice that is a program: a sentence on its standard input, a WAV on its standard output.

One call a sentence, so that the beginning of each is known to the millisecond; a call of espeak-ng
costs two hundredths of a second.
"""

import os
import signal
import subprocess
import tempfile
import threading
from collections.abc import Sequence

import lameenc

from motcua.foundation.voice.port import Recording, Unspeakable
from motcua.foundation.voice.waves import Samples, samples_of

SECONDS_A_SENTENCE = 30.0
MOST_BYTES = 16 * 1024 * 1024
"""Of one sentence's WAV: far more than the longest sentence spoken slowly."""

KILOBITS = 24
REST_MS = 320
"""Between two sentences."""


class ProgramVoice:
    """Runs the program for each sentence and joins what it says."""

    def __init__(self, command: Sequence[str], name: str) -> None:
        self._command = list(command)
        self.name = name

    def speak(self, sentences: Sequence[str]) -> Recording:
        """The recording. Raises Unspeakable: not there, too slow, too much, no sound."""
        tape: _Tape | None = None
        for sentence in sentences:
            spoken = samples_of(self._say(sentence))
            tape = tape or _Tape(spoken.rate)
            tape.add(spoken)
        if tape is None:
            raise Unspeakable("Không có câu nào để đọc.")
        return tape.finish()

    def _say(self, sentence: str) -> bytes:
        with tempfile.TemporaryFile() as words:
            words.write(f"{sentence}\n".encode())
            words.seek(0)
            try:
                child = subprocess.Popen(  # noqa: S603 -- the administrator's own command, no shell
                    self._command,
                    stdin=words,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.DEVNULL,
                    start_new_session=True,
                )
            except OSError as error:
                raise Unspeakable(f"Không chạy được bộ đọc {self._command[0]}.") from error
            return _answer(child)


def _answer(child: "subprocess.Popen[bytes]") -> bytes:
    """What the program writes, within the limits of time and size."""
    with child:
        alarm = threading.Timer(SECONDS_A_SENTENCE, _end, [child])
        alarm.daemon = True
        alarm.start()
        output = child.stdout.read(MOST_BYTES + 1) if child.stdout else b""
        if len(output) > MOST_BYTES:
            _end(child)
        child.wait()
        alarm.cancel()
    if child.returncode < 0:
        raise Unspeakable("Bộ đọc chạy quá lâu hoặc trả về quá nhiều.")
    if child.returncode:
        raise Unspeakable(f"Bộ đọc báo lỗi, mã {child.returncode}.")
    return output


def _end(child: "subprocess.Popen[bytes]") -> None:
    """End the program and what it started; its session is its own."""
    try:
        os.killpg(child.pid, signal.SIGKILL)
    except ProcessLookupError:
        return


class _Tape:
    """Sentences one after the other with a rest between, encoded as they come."""

    def __init__(self, rate: int) -> None:
        self._rate = rate
        self._count = 0
        self._offsets: list[int] = []
        self._pieces: list[bytes] = []
        self._encoder = lameenc.Encoder()
        self._encoder.set_bit_rate(KILOBITS)
        self._encoder.set_in_sample_rate(rate)
        self._encoder.set_channels(1)
        self._encoder.set_quality(5)
        self._encoder.silence()

    def add(self, spoken: Samples) -> None:
        """One more sentence."""
        if spoken.rate != self._rate:
            raise Unspeakable("Bộ đọc đổi tần số lấy mẫu giữa chừng.")
        if self._offsets:
            self._write(bytes(self._rate * REST_MS // 1000 * 2))
        self._offsets.append(self._now())
        self._write(spoken.pcm)

    def finish(self) -> Recording:
        """The whole tape. Raises Unspeakable where nothing can be heard on it."""
        if self._count <= self._rate * REST_MS // 1000 * (len(self._offsets) - 1):
            raise Unspeakable("Bộ đọc không phát ra tiếng nào.")
        mp3 = b"".join([*self._pieces, bytes(self._encoder.flush())])
        return Recording(mp3, tuple(self._offsets), self._now())

    def _write(self, pcm: bytes) -> None:
        self._count += len(pcm) // 2
        self._pieces.append(bytes(self._encoder.encode(pcm)))

    def _now(self) -> int:
        return self._count * 1000 // self._rate
