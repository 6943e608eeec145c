"""A question in pieces for the full text: notions, pairs of words that belong together, words.

"gia hạn chứng chỉ hành nghề" is asked as gia_han, chung_chi, hanh_nghe: few rows hold a pair that
thousands hold the words of, so that a long question of common words reads no more than a short one.
"""

from dataclasses import dataclass

from motcua.foundation.search.counting import completions
from motcua.foundation.search.questions import Question, Unit, Way
from motcua.foundation.search.weighing import Weights

MEANT_MOST = 2  # terms: the words typed, and their first meaning
COHERES = 0.1  # of the titles that hold the rarer word, how many hold the pair


@dataclass(frozen=True, slots=True)
class Segment:
    """Index terms of which one is enough; `loose_terms` are less strict. `weight`: how telling."""

    terms: tuple[str, ...]
    loose_terms: tuple[str, ...]
    weight: float
    best_terms: tuple[str, ...] = ()  # where much may be meant: as typed, and what mostly is


def segments(question: Question, weights: Weights) -> list[Segment]:
    """The pieces, the most telling first."""
    telling = [unit for unit in question.units if unit.strength > 0.5] or list(question.units)
    paired = _pairs(telling, weights)
    taken = {id(unit) for pair in paired for unit in pair}
    found = [_of_pair(one, other, weights) for one, other in paired]
    found += [_of_unit(unit, weights) for unit in telling if id(unit) not in taken]
    return sorted(found, key=lambda one: -one.weight)


def _pairs(units: list[Unit], weights: Weights) -> list[tuple[Unit, Unit]]:
    """Neighbouring single words that belong together, each word in one pair at most.

    Of all ways to pair them the one that holds together best: "chứng chỉ" and "hành nghề", not
    "chỉ hành".
    """
    best: list[tuple[float, tuple[int, ...]]] = [(0.0, ()), (0.0, ())]
    for end in range(2, len(units) + 1):
        with_pair, pairs = best[end - 2]
        share = _closeness(units[end - 2], units[end - 1], weights)
        paired = (with_pair + share, (*pairs, end - 2)) if share else best[end - 1]
        best.append(max(best[end - 1], paired, key=lambda one: one[0]))
    return [(units[at], units[at + 1]) for at in best[len(units)][1]]


def _closeness(one: Unit, other: Unit, weights: Weights) -> float:
    """Of the titles that hold the rarer word the share that holds the pair; 0 below COHERES."""
    pair = f" {one.words[0]} {other.words[0]} "
    if pair not in one.beside or pair not in other.beside:
        return 0.0
    rarer = min(weights.count(one.words[0]), weights.count(other.words[0])) or 1
    share = weights.count(_term(one, other)) / rarer
    return share if share >= COHERES else 0.0


def _of_pair(one: Unit, other: Unit, weights: Weights) -> Segment:
    terms: tuple[str, ...] = (_term(one, other),)
    # Words that may have been meant instead.
    if len(one.ways) > 1 or len(other.ways) > 2:
        terms += tuple(
            f"{first.plain[0]}_{second.plain[0]}"
            for first in one.ways
            for second in other.ways
            if len(first.plain) == len(second.plain) == 1
        )
    terms = tuple(dict.fromkeys(terms))
    return Segment(terms, terms, weights.of(one) + weights.of(other))


def _of_unit(unit: Unit, weights: Weights) -> Segment:
    whole = [way for way in unit.ways if not way.is_beginning]
    more = _begun(unit, weights)
    strict = tuple(dict.fromkeys([*(way.term for way in whole), *more]))
    loose = tuple(dict.fromkeys([*(_rarest(way, weights) for way in whole), *more]))
    best = strict[:MEANT_MOST] if unit.is_notion else ()
    return Segment(strict, loose, weights.of(unit), best if len(best) < len(strict) else ())


def _begun(unit: Unit, weights: Weights) -> list[str]:
    """What a last word may become when it is typed to its end, if it is no word yet."""
    beginnings = [way for way in unit.ways if way.is_beginning]
    if not beginnings or (unit.is_notion and len(unit.words) > 1):
        return []
    beginning = beginnings[0].term.rstrip("*")
    return [] if weights.count(beginning) else completions(beginning)


def _term(one: Unit, other: Unit) -> str:
    return f"{one.words[0]}_{other.words[0]}"


def _rarest(way: Way, weights: Weights) -> str:
    return min(way.loose_terms, key=lambda term: weights.count(term) or 1 << 30)
