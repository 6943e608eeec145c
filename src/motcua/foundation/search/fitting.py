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


NO_FIT = Fit(0.0, 0, "")


class Row(Protocol):
    """The texts of a row that are looked at, a blank around each."""

    @property
    def title(self) -> str:
        """The title bare of marks."""

    @property
    def other(self) -> str:
        """Keywords bare of marks."""

    @property
    def title_words(self) -> str:
        """The title with its marks, without blanks around."""


def fit(unit: Unit, row: Row, question: Question, weights: Weights) -> Fit:
    """The best of the unit's ways."""
    title, other = row.title, row.other
    best, value = NO_FIT, 0.0
    for way in unit.ways:
        if way.factor <= value:
            continue
        if way.text in title:
            found = _in_title(way, row, question)
        elif way.text in other:
            found = Fit(way.factor * IN_KEYWORDS, len(way.text) // 2, way.text)
        elif len(way.plain) > 1 and not (way.is_beginning or way.is_whole):
            found = _scattered(way, title, weights)
        else:
            continue
        if found.value > value:
            best, value = found, found.value
    whole_word = best.text.endswith(" ") and value != SLIPPED
    if whole_word and unit.beside and not _beside(unit, title, other):
        return best._replace(value=value * (ALONE_IN_LONG if len(title) > LONG else ALONE))
    return best


def _in_title(way: Way, row: Row, question: Question) -> Fit:
    value = way.factor
    if way.marked and question.is_marked and _has_other_marks(way, row.title_words):
        value *= OTHER_MARKS
    return Fit(value, len(way.text) - 1, way.text)


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
    if not there:
        return NO_FIT
    share = there / whole
    return Fit(way.factor * SCATTERED * share * share, length // 2, "")
