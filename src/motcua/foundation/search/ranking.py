"""Ranking a bounded number of candidates by how much of the question they answer, and how plainly.

A score is at most about 1.2. `answered` is the share of the question, by the weight of its notions,
that stands in the title, the keywords or the names; what answers too little is no answer at all.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from motcua.foundation.search.questions import Question, Unit, Way
from motcua.foundation.search.syllables import bare
from motcua.foundation.search.weighing import Weights

IN_KEYWORDS, IN_NAMES, SCATTERED, OTHER_MARKS = 0.92, 0.6, 0.75, 0.5
# What makes a procedure special: it stands behind the plain one unless it was asked for.
VARIANTS = tuple(
    f" {words} "
    for words in (
        "co yeu to nuoc ngoai", "luu dong", "khu vuc bien gioi", "nuoc ngoai", "thu hoi",
        "dang ki lai", "cap lai", "cap doi", "gia han", "dieu chinh", "sua doi", "cham dut", "xoa",
        "huy", "huy bo", "tam ngung", "thay doi", "bo sung", "dinh chinh", "mien", "ket hop",
        "cap trung uong", "tai cap trung uong", "quan su", "cong an nhan dan", "luc luong vu trang",
        "lien thong", "khong", "cong bo", "dinh chi", "khac", "uy quyen",
    )
)  # fmt: skip


@dataclass(slots=True)
class Candidate:
    """A row with its texts, and what ranking finds out about it."""

    place: int
    weight: int
    title_key: str
    title_words: str
    other_words: str
    name_words: str
    answered: float = 0.0
    score: float = 0.0


def rank(question: Question, weights: Weights, rows: Sequence[Candidate]) -> list[Candidate]:
    """The rows with their scores, best first."""
    asked = [(unit, weights.of(unit)) for unit in question.units]
    whole = sum(weight for _, weight in asked) or 1.0
    # A variant is asked for when one of the question's own ways of saying it names it.
    named = " | ".join(way.text for unit in question.units for way in unit.ways)
    named = f"{named} | {' '.join(question.plain)} "
    variants = [text for text in VARIANTS if text not in named]
    for row in rows:
        _score(row, question, asked, whole, weights)
        row.score -= 0.045 * sum(1 for text in variants if text in f" {row.title_key} ")
    return sorted(rows, key=lambda row: (-row.score, row.place))


def _score(
    row: Candidate,
    question: Question,
    asked: Sequence[tuple[Unit, float]],
    whole: float,
    weights: Weights,
) -> None:
    title, other = f" {row.title_key} ", f" {row.other_words} "
    marked = f" {row.title_words} " if question.is_marked else ""
    names = ""
    answered, explained = 0.0, 0
    for unit, weight in asked:
        best, length = _match(unit, title, other, marked, weights)
        if best < IN_NAMES:
            names = names or f" {row.name_words} "
            if any(way.text in names for way in unit.ways if not way.is_beginning):
                best, length = max(best, IN_NAMES), 0
        answered += best * weight
        explained += length
    row.answered = answered / whole
    plain = min(1.0, explained / (len(row.title_key) or 1))
    together = _together(question, title)
    begins = 1.0 if question.key and row.title_key.startswith(question.key) else 0.0
    row.score = (
        row.answered * 0.75 + plain**0.5 * 0.14 + together * 0.08 + begins * 0.04
    ) + row.weight * 0.0008


def _match(unit: Unit, title: str, other: str, marked: str, weights: Weights) -> tuple[float, int]:
    """How well the unit stands in the title or the keywords, and how many letters it explains."""
    best, length = 0.0, 0
    for way in unit.ways:
        if way.factor <= best:
            continue
        if way.text in title:
            value = way.factor
            if way.marked and marked and f" {' '.join(way.marked)} " not in marked:
                value *= OTHER_MARKS if _spelled_otherwise(way, marked) else 1.0
            taken = len(way.text) - 1
        elif way.text in other:
            value, taken = way.factor * IN_KEYWORDS, len(way.text) // 2
        elif len(way.plain) > 1 and not way.is_beginning:
            value, taken = _scattered(way, title, weights)
        else:
            continue
        if value > best:
            best, length = value, taken
    return best, length


def _spelled_otherwise(way: Way, marked: str) -> bool:
    """Whether a word of the way stands in the title with other marks only."""
    return any(one != bare(one) and f" {one} " not in marked for one in way.marked)


def _scattered(way: Way, title: str, weights: Weights) -> tuple[float, int]:
    """The words stand there, but not in a row: the share that does."""
    there, whole, length = 0.0, 0.0, 0
    for word in way.plain:
        weight = weights.telling(word)
        whole += weight
        if f" {word} " in title:
            there += weight
            length += len(word)
    share = there / whole if whole else 0.0
    return way.factor * SCATTERED * share * share, length // 2


def _together(question: Question, title: str) -> float:
    """The share of neighbouring words of the question that are neighbours in the title too."""
    pairs = [f" {one} {other} " for one, other in pairwise(question.key.split())]
    return sum(1 for pair in pairs if pair in title) / len(pairs) if pairs else 0.0
