"""Ranking a bounded number of candidates by how much of the question they answer, and how plainly.

`answered` is the share of the question, by the weight of its notions, that stands in the title, the
keywords or the names. The score adds how much of the title is explained by it, whether the words
stand together, and how common the thing is; what makes a thing special and was not asked for costs.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from motcua.foundation.search.fitting import ALONE_IN_LONG, Fit, fit
from motcua.foundation.search.questions import Question, Unit
from motcua.foundation.search.variants import unasked
from motcua.foundation.search.weighing import Weights

IN_NAMES, STRONG = 0.6, 0.9
TELLING, PAIR = (
    0.8,
    0.95,
)  # the weight of a notion, of two words in a row, that leave the rest aside
CLOSER = 60  # rows that are looked at a second time, with their names and their variants
ANSWERED, PLAIN, TOGETHER, BEGINS, COMMON, VARIANT = 0.75, 0.13, 0.06, 0.04, 0.08, 0.05

NamesOf = Callable[[Sequence[int]], Mapping[int, str]]


@dataclass(slots=True)
class Candidate:
    """A row with its texts, and what ranking finds out about it.

    `is_strong`: a whole notion of the lexicon stands there in a row, so that the rest of a long
    question may go unanswered.
    """

    place: int
    weight: int
    title_key: str
    title_words: str
    other_words: str
    answered: float = 0.0
    is_strong: bool = False
    score: float = 0.0
    fits: list[Fit] = field(default_factory=list)
    title: str = field(init=False)  # title_key with a blank around
    other: str = field(init=False)

    def __post_init__(self) -> None:
        """Make once what is looked into for every notion."""
        self.title, self.other = f" {self.title_key} ", f" {self.other_words} "


def rank(
    question: Question, weights: Weights, rows: Sequence[Candidate], names_of: NamesOf
) -> list[Candidate]:
    """The rows with their scores, best first. `names_of` gives the names of some rows."""
    units = question.units
    asked = [(unit, weights.of(unit)) for unit in units]
    for row in rows:
        row.fits = [fit(unit, row, question, weights) for unit in units]
        _score(row, question, asked)
    best = sorted(rows, key=_order)[:CLOSER]
    missing = [row.place for row in best if any(one.value < IN_NAMES for one in row.fits)]
    names = names_of(missing) if missing else {}
    for row in best:
        if text := names.get(row.place):
            row.fits = [
                _in_names(unit, one, text) for (unit, _), one in zip(asked, row.fits, strict=True)
            ]
            _score(row, question, asked)
        row.score -= VARIANT * unasked(row.title_key, question)
    return sorted(best, key=_order)


def _order(row: Candidate) -> tuple[float, int]:
    return -row.score, row.place


def _in_names(unit: Unit, found: Fit, names: str) -> Fit:
    if found.value >= IN_NAMES or not any(
        way.text in names for way in unit.ways if not (way.is_beginning or way.is_whole)
    ):
        return found
    is_alone = unit.beside and not any(pair in names for pair in unit.beside)
    return max(found, Fit(IN_NAMES * (ALONE_IN_LONG if is_alone else 1), 0, ""))


def _score(row: Candidate, question: Question, asked: Sequence[tuple[Unit, float]]) -> None:
    answered = whole = 0.0
    explained = 0
    row.is_strong = False
    before = 0.0  # what the word before says, if it stands in the title
    for (unit, weight), found in zip(asked, row.fits, strict=True):
        answered += found.value * weight
        whole += weight
        explained += found.length
        there = weight if found.value >= STRONG else 0.0
        is_pair = there and before and not unit.is_notion and before + there > PAIR
        if is_pair or (unit.is_notion and there > TELLING):
            row.is_strong = True
        before = 0.0 if unit.is_notion else there
    row.answered = answered / (whole or 1.0)
    plain = min(1.0, explained / (_length(row) or 1))
    begins = bool(question.key) and row.title_key.startswith(question.key)
    row.score = (
        row.answered * ANSWERED
        + plain**0.5 * PLAIN
        + together(row) * TOGETHER
        + begins * BEGINS
        + row.weight / 100 * COMMON
    )


def together(row: Candidate) -> float:
    """The share of neighbouring notions of the question that are neighbours in the title too."""
    fits, title = row.fits, row.title
    if len(fits) < 2:
        return 1.0 if fits and fits[0].value else 0.0
    together = 0
    for one, other in pairwise(fits):
        if one.text and other.text and one.text + other.text.lstrip() in title:
            together += 1
    return together / (len(fits) - 1)


def _length(row: Candidate) -> int:
    """The letters of the title itself: what stands in brackets or after a semicolon, divided off
    by `|`, does not count unless it holds what was asked for."""
    head, _, rest = row.title_key.partition(" | ")
    if not rest:
        return len(row.title_key)
    is_in_head = all(one.text in f" {head} " for one in row.fits)
    return len(head) if is_in_head and len(head) > 12 else len(row.title_key)
