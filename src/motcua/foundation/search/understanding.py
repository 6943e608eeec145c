"""Reading what people type: codes, notions of the lexicon, single words, a word half typed."""

import re
from dataclasses import replace

from motcua.foundation.search.codes import asked_codes
from motcua.foundation.search.meanings import Phrase
from motcua.foundation.search.phrases import Found, Phrasebook
from motcua.foundation.search.questions import Question, Unit, Way
from motcua.foundation.search.stopping import WEAK, elsewhere, strengths
from motcua.foundation.search.syllables import bare, syllables
from motcua.foundation.search.telex import untelexed

# Words that may stand inside a phrase without changing it; without marks only the sure ones.
FILLERS = frozenset(["thêm", "mới", "cũ", "gấp", "nhanh", "tờ", "cuốn", "lấy", "them", "moi"])
LONGEST_TEXT, MOST_WORDS, MARKED = 300, 24, 0.4
# How much a match of the meaning counts beside the word itself.
MEANT, ABBREVIATED, NEXT = 0.96, 0.98, 0.055
BESIDE = 0.25  # how much the words count beside what they mean together
# What stands behind these words is for whom, what for and when: less than what is asked for.
CIRCUMSTANCE, LESS, ELSEWHERE = frozenset(["cho", "để", "khi", "vì"]), 0.75, 3.0


def read(text: str, phrasebook: Phrasebook) -> Question:
    """The question in a text; anything may be in it, also nothing."""
    text = re.sub(r"\s+", " ", text[:LONGEST_TEXT].replace("\0", " "))
    codes = tuple(asked_codes(text))
    marked = syllables(untelexed(text))[:MOST_WORDS]
    plain = [bare(word) for word in marked]
    strength = strengths(marked, plain, phrasebook)
    notions = _notions(marked, plain, strength, phrasebook)
    units = _units(marked, plain, strength, notions)
    telling = [at for at, counts in enumerate(strength) if counts]
    if not units:  # only words of asking: then they are what is asked for
        whole = [1.0] * len(plain)
        units = [_single(marked[i], plain, i, whole, (0, len(plain))) for i in range(len(plain))]
        telling = list(range(len(plain)))
    return Question(
        text=text.strip(),
        codes=codes,
        units=_merged(units),
        plain=tuple(plain),
        words=tuple(marked),
        is_marked=_is_marked(marked),
        key=" ".join(plain[at] for at in telling),
        typed=" ".join(marked[at] for at in telling),
    )


def recalled(question: Question, meaning: Phrase) -> Question:
    """The question with what its words taken together mean; the words themselves count little."""
    unit = Unit((_way(meaning, MEANT),) * 2, is_notion=True)
    return question.with_units((unit, *(one.weaker(BESIDE) for one in question.units)))


def _units(
    marked: list[str], plain: list[str], strength: list[float], notions: list[Found]
) -> list[Unit]:
    """The notions and the words between them, in the order typed."""
    units: list[Unit] = []
    at, less = 0, _circumstances(marked)
    for found in [*notions, None]:
        until = found.start if found else len(plain)
        for i in range(at, until):
            if strength[i]:
                one = _single(marked[i], plain, i, strength, _run(i, notions, len(plain)))
                units.append(one if i < less else one.weaker(LESS))
        if found:
            one = _known(found, marked, plain)
            units.append(one if found.start < less else one.weaker(LESS))
            at = found.end
    return units


def _circumstances(marked: list[str]) -> int:
    """The place from which the circumstances are told; behind the end where none are."""
    return next(
        (at for at, word in enumerate(marked) if at > 1 and word in CIRCUMSTANCE), len(marked)
    )


def _is_marked(marked: list[str]) -> bool:
    """Whether somebody types with marks, so that a word without is meant without."""
    return sum(not word.isascii() for word in marked) >= MARKED * len(marked) > 0


def _notions(
    marked: list[str], plain: list[str], strength: list[float], phrasebook: Phrasebook
) -> list[Found]:
    """The phrases of the lexicon, without single words inside a run of asking ("điều kiện gì").

    Without meanings: what no office answers, where the lexicon knows nothing longer.
    """
    found = [
        one
        for one in phrasebook.read(marked, plain, _fillers(marked, strength))
        if one.end - one.start > 1 or strength[one.start]
    ]
    for start, end in elsewhere(marked, plain):
        crossed = [one for one in found if one.start < end and start < one.end]
        if all(one.end - one.start < end - start for one in crossed):
            found = [one for one in found if one not in crossed]
            found.append(Found(start, end, ()))
    return sorted(found, key=lambda one: one.start)


def _run(at: int, notions: list[Found], length: int) -> tuple[int, int]:
    """The words around a place up to the next notions of several words."""
    long = [one for one in notions if one.end - one.start > 1]
    start = max((one.end for one in long if one.end <= at), default=0)
    return start, min((one.start for one in long if one.start > at), default=length)


def _fillers(marked: list[str], strength: list[float]) -> frozenset[int]:
    """Places of such words, and of words of asking."""
    return frozenset(at for at, word in enumerate(marked) if word in FILLERS or strength[at] < 1)


def _single(
    marked: str, plain: list[str], at: int, strength: list[float], run: tuple[int, int]
) -> Unit:
    word, (start, end) = plain[at], run
    ways = [Way((word,), 1.0, (marked,))]
    if at == len(plain) - 1:
        ways.append(Way(tuple(plain[max(0, at - 1) :]), 0.9, is_beginning=True))
    pairs = [
        f" {plain[first]} {plain[first + 1]} "
        for first in (at - 1, at)
        if first >= start and first + 1 < end and min(strength[first : first + 2]) > WEAK
    ]
    return Unit(tuple(ways), strength[at], tuple(pairs))


def _known(found: Found, marked: list[str], plain: list[str]) -> Unit:
    words = tuple(plain[found.start : found.end])
    typed = tuple(marked[found.start : found.end])
    ways = [Way(words, 1.0, typed)]
    if not found.meanings:
        return Unit((replace(ways[0], is_whole=True),), ELSEWHERE)
    for meaning in found.meanings:
        factor = ABBREVIATED if meaning.is_abbreviation else MEANT
        # The first meaning is the one most often meant.
        ways += [_way(one, factor - NEXT * at) for at, one in enumerate(meaning.means[:5])]
    if found.end == len(plain):
        ways.append(Way(words, 0.9, is_beginning=True))
    each: dict[str, Way] = {}
    for way in ways:
        each.setdefault(way.text, way)
    # A single word of every day ("mất", "mở") leads somewhere, but says little by itself.
    is_telling = len(words) > 1 or any(one.is_abbreviation for one in found.meanings)
    return Unit(tuple(each.values()), is_notion=is_telling)


def _way(one: Phrase, factor: float) -> Way:
    return Way(one.plain, factor, one.marked)


def _merged(units: list[Unit]) -> tuple[Unit, ...]:
    """Each notion once, however often it is said."""
    return tuple({unit.words: unit for unit in reversed(units)}.values())[::-1]
