"""Damage that works on any file: flipped, cut, doubled, zeroed bytes."""

from collections.abc import Callable
from random import Random

Damage = Callable[[bytes, Random], bytes]


def flipped(content: bytes, chance: Random) -> bytes:
    """A few bytes changed anywhere."""
    damaged = bytearray(content)
    for _ in range(chance.randint(1, 60)):
        damaged[chance.randrange(len(damaged))] = chance.randrange(256)
    return bytes(damaged)


def cut(content: bytes, chance: Random) -> bytes:
    """The end is missing."""
    return content[: chance.randrange(1, len(content))]


def headless(content: bytes, chance: Random) -> bytes:
    """The beginning is missing."""
    return content[chance.randrange(1, len(content)) :]


def stuttered(content: bytes, chance: Random) -> bytes:
    """A stretch stands twice."""
    start = chance.randrange(len(content))
    stretch = content[start : start + chance.randint(1, 5000)]
    return content[:start] + stretch * chance.randint(2, 40) + content[start:]


def zeroed(content: bytes, chance: Random) -> bytes:
    """A stretch is lost to zeros, as on a bad disk."""
    start = chance.randrange(len(content))
    length = min(chance.randint(16, 4096), len(content) - start)
    return content[:start] + bytes(length) + content[start + length :]


def renamed_numbers(content: bytes, chance: Random) -> bytes:
    """Figures inside changed: lengths, offsets, counts."""
    damaged = bytearray(content)
    places = [index for index, byte in enumerate(damaged) if 48 <= byte <= 57]
    for _ in range(min(chance.randint(1, 12), len(places))):
        damaged[chance.choice(places)] = chance.randrange(48, 58)
    return bytes(damaged)


DAMAGES: tuple[Damage, ...] = (flipped, cut, headless, stuttered, zeroed, renamed_numbers)
