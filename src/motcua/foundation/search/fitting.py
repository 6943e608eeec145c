"""How well one notion of a question stands in one row."""

from typing import NamedTuple, Protocol

from motcua.foundation.search.questions import SLIPPED, Question, Unit, Way
from motcua.foundation.search.weighing import Weights

IN_KEYWORDS, SCATTERED, OTHER_MARKS = 0.92, 0.75, 0.5
ALONE, ALONE_IN_LONG, LONG = 0.55, 0.35, 70  # a long title holds some of any words


class Fit(NamedTuple):
    """How well (0 to 1), how many letters of the title it explains, which run stands there."""

    value: float
    length: int
    text: str


class Row(Protocol):
    """The texts of a row that are looked at."""

    title_key: str
    title_words: str
    other_words: str


def fit(unit: Unit, row: Row, question: Question, weights: Weights) -> Fit:
    """The best of the unit's ways."""
    title, other = f" {row.title_key} ", f" {row.other_words} "
    best, value = Fit(0.0, 0, ""), 0.0
    for way in unit.ways:
        if way.factor <= value:
            continue
        found = _way(way, title, other, row, question, weights)
        if found.value > value:
            best, value = found, found.value
    whole_word = best.text.endswith(" ") and value != SLIPPED
    if whole_word and unit.beside and not _beside(unit, title, other):
        return best._replace(value=value * (ALONE_IN_LONG if len(title) > LONG else ALONE))
    return best


def _way(way: Way, title: str, other: str, row: Row, question: Question, weights: Weights) -> Fit:
    if way.text in title:
        value = way.factor
        if way.marked and question.is_marked and _has_other_marks(way, row.title_words):
            value *= OTHER_MARKS
        return Fit(value, len(way.text) - 1, way.text)
    if way.text in other:
        return Fit(way.factor * IN_KEYWORDS, len(way.text) // 2, way.text)
    if len(way.plain) > 1 and not (way.is_beginning or way.is_whole):
        return _scattered(way, title, weights)
    return Fit(0.0, 0, "")


def _beside(unit: Unit, title: str, other: str) -> bool:
    return any(pair in title or pair in other for pair in unit.beside)


def _has_other_marks(way: Way, title_words: str) -> bool:
    """Whether a word stands in the title with other marks than were typed only."""
    marked = f" {title_words} "
    return any(f" {one} " not in marked for one in way.marked)


def _scattered(way: Way, title: str, weights: Weights) -> Fit:
    """The words stand there, but not in a row: the share that does, squared."""
    there = whole = 0.0
    length = 0
    for word in way.plain:
        weight = weights.telling(word)
        whole += weight
        if f" {word} " in title:
            there += weight
            length += len(word)
    share = there / whole if whole else 0.0
    return Fit(way.factor * SCATTERED * share * share, length // 2, "")
