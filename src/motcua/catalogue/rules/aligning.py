"""Which row of one list is which row of another: the same, changed, moved, new or gone."""

from bisect import bisect_left
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, fields, is_dataclass
from difflib import SequenceMatcher
from typing import Any

Key = Callable[[Any], Hashable]
LIKE_ENOUGH = 0.6
"""From this share of common letters two wordings are taken for one row that was reworded."""
_COMPARED = 60
"""Rows of each side whose wordings are compared; beyond it, rows are new and gone."""


@dataclass(frozen=True, slots=True)
class Match:
    """A row that stands in both lists; `is_moved` when its order among the others changed."""

    before_at: int
    after_at: int
    is_moved: bool


def align(
    before: Sequence[Any], after: Sequence[Any], *, keys: Iterable[Key], words: Key | None
) -> list[Match]:
    """The rows that stand in both lists: equal ones, then by each key in turn, then by wording."""
    left, right = dict(enumerate(before)), dict(enumerate(after))
    pairs: list[tuple[int, int]] = []
    for key in (frozen, *keys):
        pairs += _take(left, right, key)
    if words is not None:
        pairs += _take_alike(left, right, words)
    pairs.sort()
    steady = _rising([there for _here, there in pairs])
    return [Match(here, there, there not in steady) for here, there in pairs]


def frozen(value: Any) -> Hashable:
    """A value that can be compared and hashed whatever dictionaries it holds."""
    if is_dataclass(value):
        return tuple(frozen(getattr(value, field.name)) for field in fields(value))
    if isinstance(value, dict):
        return frozenset((key, frozen(each)) for key, each in value.items())
    if isinstance(value, tuple | list):
        return tuple(frozen(each) for each in value)
    return value  # type: ignore[no-any-return]


def _take(left: dict[int, Any], right: dict[int, Any], key: Key) -> list[tuple[int, int]]:
    """Pair rows of one key, the first with the first; pairs leave both sides."""
    waiting: dict[Hashable, list[int]] = {}
    for place, row in right.items():
        waiting.setdefault(key(row), []).append(place)
    pairs = []
    for place, row in list(left.items()):
        same = waiting.get(key(row))
        if same:
            pairs.append((place, same.pop(0)))
            del left[place], right[pairs[-1][1]]
    return pairs


def _take_alike(left: dict[int, Any], right: dict[int, Any], words: Key) -> list[tuple[int, int]]:
    here, there = list(left)[:_COMPARED], list(right)[:_COMPARED]
    scored = (
        (_likeness(str(words(left[a])), str(words(right[b]))), a, b) for a in here for b in there
    )
    pairs = []
    for score, a, b in sorted(scored, key=lambda found: (-found[0], found[1], found[2])):
        if score >= LIKE_ENOUGH and a in left and b in right:
            del left[a], right[b]
            pairs.append((a, b))
    return pairs


def _likeness(one: str, other: str) -> float:
    """0 to 1; long texts by their words, so that a page of steps is compared in time."""
    long = max(len(one), len(other)) > 200
    a, b = (one.split(), other.split()) if long else (list(one), list(other))
    matcher = SequenceMatcher(None, a, b, autojunk=False)
    if matcher.real_quick_ratio() < LIKE_ENOUGH or matcher.quick_ratio() < LIKE_ENOUGH:
        return 0.0
    return matcher.ratio()


def _rising(numbers: Sequence[int]) -> set[int]:
    """The longest run of numbers that rise in their order: rows that did not move."""
    ends: list[int] = []
    ends_at: list[int] = []
    came_from: list[int] = []
    for place, number in enumerate(numbers):
        length = bisect_left(ends, number)
        came_from.append(ends_at[length - 1] if length else -1)
        ends[length : length + 1] = [number]
        ends_at[length : length + 1] = [place]
    found: set[int] = set()
    place = ends_at[-1] if ends_at else -1
    while place >= 0:
        found.add(numbers[place])
        place = came_from[place]
    return found
