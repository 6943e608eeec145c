"""Reading WAV as engines pour it into a pipe: with lengths that are wrong or unknown."""

import struct
from dataclasses import dataclass

from motcua.foundation.voice.port import Unspeakable

_PCM, _MONO, _BITS = 1, 1, 16
_QUIET = 64
"""Samples up to this height (of 32,767) are silence."""


@dataclass(frozen=True, slots=True)
class Samples:
    """Sound of one channel, 16 bits a sample, little-endian."""

    pcm: bytes
    rate: int


def samples_of(wave: bytes) -> Samples:
    """The samples of a WAV file, silence at both ends cut off. Raises Unspeakable."""
    if wave[:4] != b"RIFF" or wave[8:12] != b"WAVE":
        raise Unspeakable("Bộ đọc không trả về âm thanh dạng WAV.")
    place, rate = 12, 0
    while place + 8 <= len(wave):
        name, length = wave[place : place + 4], struct.unpack_from("<I", wave, place + 4)[0]
        body = wave[place + 8 : place + 8 + length]
        if name == b"fmt ":
            rate = _rate(body)
        if name == b"data":
            return Samples(_trimmed(body), _known(rate))
        place += 8 + length + length % 2
    raise Unspeakable("Âm thanh của bộ đọc không đầy đủ.")


def _rate(form: bytes) -> int:
    if len(form) < 16:
        raise Unspeakable("Âm thanh của bộ đọc không đầy đủ.")
    kind, channels, rate, _bytes, _block, bits = struct.unpack_from("<HHIIHH", form)
    if (kind, channels, bits) != (_PCM, _MONO, _BITS):
        raise Unspeakable("Âm thanh của bộ đọc phải là PCM 16 bit, một kênh.")
    return int(rate)


def _known(rate: int) -> int:
    if not 8_000 <= rate <= 48_000:
        raise Unspeakable("Âm thanh của bộ đọc có tần số lấy mẫu không dùng được.")
    return rate


def _trimmed(body: bytes) -> bytes:
    sound = memoryview(body[: len(body) // 2 * 2]).cast("h")
    first, last = 0, len(sound)
    while first < last and abs(sound[first]) <= _QUIET:
        first += 1
    while last > first and abs(sound[last - 1]) <= _QUIET:
        last -= 1
    return sound[first:last].tobytes()
