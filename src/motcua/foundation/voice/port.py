"""What every voice offers, and what comes of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol


class Unspeakable(Exception):
    """The engine did not speak; the message is Vietnamese and says why."""


@dataclass(frozen=True, slots=True)
class Recording:
    """An MP3, and the milliseconds at which each sentence begins in it."""

    mp3: bytes
    offsets_ms: tuple[int, ...]
    duration_ms: int


class Voice(Protocol):
    """An engine that speaks Vietnamese sentences."""

    name: str
    """Which voice it is: a recording by another one is another recording."""

    def speak(self, sentences: Sequence[str]) -> Recording:
        """All sentences one after the other, in words alone. Raises Unspeakable."""
        ...
