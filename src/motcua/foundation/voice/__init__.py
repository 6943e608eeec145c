"""Reading aloud on the server: a voice behind a port, and recordings made once per text.

`narration_for` looks, `ask_for` asks, a job makes. Where no engine is installed `voice()` is None
and asking raises `NoVoice`.
"""

from motcua.foundation.voice.asking import Busy, NoVoice, ask_for, narration_for
from motcua.foundation.voice.engines import PACKAGE, voice
from motcua.foundation.voice.port import Recording, Unspeakable, Voice

__all__ = [
    "PACKAGE",
    "Busy",
    "NoVoice",
    "Recording",
    "Unspeakable",
    "Voice",
    "ask_for",
    "narration_for",
    "voice",
]
