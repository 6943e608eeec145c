"""A voice for tests: whatever it is given, it hums for a third of a second."""

import io
import math
import wave
from array import array
from pathlib import Path

from pytest_django import Settings

RATE = 8_000
HUM_MS = 300


def hum(milliseconds: int = HUM_MS, *, rate: int = RATE, loud: int = 8_000) -> bytes:
    """A WAV file of one tone."""
    count = rate * milliseconds // 1000
    tone = array("h", (int(loud * math.sin(at / 3 + 1)) for at in range(count)))
    made = io.BytesIO()
    with wave.open(made, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(tone.tobytes())
    return made.getvalue()


def give_voice(settings: Settings, folder: Path) -> None:
    """Let this installation hum."""
    sound = folder / "hum.wav"
    sound.write_bytes(hum())
    settings.VOICE_COMMAND = f"cat {sound}"
    settings.VOICE_NAME = "hum"


def take_voice(settings: Settings) -> None:
    """Let it have no engine at all."""
    settings.VOICE_COMMAND = "no-such-engine --speak"
