"""Reading what people type: codes, notions of the lexicon, single words, a word half typed."""

import re
from dataclasses import dataclass, field, replace
from itertools import pairwise

from motcua.foundation.search.codes import asked_codes
from motcua.foundation.search.phrases import Found, Phrase, Phrasebook
from motcua.foundation.search.stopping import WEAK, strengths
from motcua.foundation.search.syllables import bare, syllables

# Words that may stand inside a phrase without changing it; without marks only the sure ones.
FILLERS = frozenset(
    ["thêm", "mới", "cũ", "lại", "gấp", "nhanh", "tờ", "cuốn", "giấy", "lấy", "them", "moi"]
)
LONGEST_TEXT, MOST_WORDS, MARKED = 300, 24, 0.4
# How much a match of the meaning counts beside the word itself.
MEANT, ABBREVIATED, NEXT, SLIPPED = 0.96, 0.98, 0.045, 0.85


@dataclass(frozen=True, slots=True)
class Way:
    """One way in which a unit may stand in a title: these words in a row."""

    plain: tuple[str, ...]
    factor: float
    marked: tuple[str, ...] = ()  # as typed, or as the lexicon writes it
    is_beginning: bool = False  # the last word is perhaps not typed to its end
    text: str = field(init=False)  # looked for in a title's bare words, a blank around each
    term: str = field(init=False)  # the index term of the run

    def __post_init__(self) -> None:
        """Make once what is asked for hundreds of times."""
        whole = " ".join(self.plain)
        term = "_".join(self.plain[-2:] if self.is_beginning else self.plain)[:80]
        object.__setattr__(self, "text", f" {whole}{'' if self.is_beginning else ' '}")
        object.__setattr__(self, "term", term + ("*" if self.is_beginning else ""))

    @property
    def loose_terms(self) -> tuple[str, ...]:
        """Terms of its parts, for titles that hold the words but not in a row."""
        if len(self.plain) < 3 or self.is_beginning:
            return (self.term,)
        return tuple(f"{one}_{other}" for one, other in pairwise(self.plain))


@dataclass(frozen=True, slots=True)
class Unit:
    """A notion that is asked for, with the ways of saying it.

    `strength` is 0 to 1. `beside` are the pairs that a single word makes with its neighbours: a
    word that stands in a title without either of them is perhaps another word. `is_notion`: the
    lexicon knows it, and it says something by itself.
    """

    ways: tuple[Way, ...]
    strength: float = 1.0
    beside: tuple[str, ...] = ()
    is_notion: bool = False

    @property
    def words(self) -> tuple[str, ...]:
        """Its bare words as typed."""
        return self.ways[0].plain


@dataclass(frozen=True, slots=True)
class Question:
    """A search, read."""

    text: str
    codes: tuple[str, ...] = ()
    units: tuple[Unit, ...] = ()
    plain: tuple[str, ...] = ()
    is_marked: bool = False
    key: str = ""  # the words that tell, as a title might begin
    typed: str = ""  # the same with their marks
    said: str = field(
        init=False
    )  # every way of saying any of it, to see whether a word was asked for

    def __post_init__(self) -> None:
        """Join the ways once."""
        ways = [way.text for unit in self.units for way in unit.ways]
        object.__setattr__(self, "said", "|".join([*ways, f" {' '.join(self.plain)} "]))

    def with_units(self, units: tuple[Unit, ...]) -> "Question":
        """The same with other units."""
        return replace(self, units=units)


def read(text: str, phrasebook: Phrasebook) -> Question:
    """The question in a text; anything may be in it, also nothing."""
    text = re.sub(r"\s+", " ", text[:LONGEST_TEXT].replace("\0", " "))
    codes = tuple(asked_codes(text))
    marked = syllables(text)[:MOST_WORDS]
    plain = [bare(word) for word in marked]
    strength = strengths(marked, plain)
    units: list[Unit] = []
    at = 0
    notions = _notions(marked, plain, strength, phrasebook)
    for found in [*notions, None]:
        until = found.start if found else len(plain)
        units += [
            _single(marked[i], plain, i, strength, _run(i, notions, len(plain)))
            for i in range(at, until)
            if strength[i]
        ]
        if found:
            units.append(_known(found, marked, plain))
            at = found.end
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
        is_marked=_is_marked(marked),
        key=" ".join(plain[at] for at in telling),
        typed=" ".join(marked[at] for at in telling),
    )


def _is_marked(marked: list[str]) -> bool:
    """Whether somebody types with marks, so that a word without is meant without."""
    return sum(not word.isascii() for word in marked) >= MARKED * len(marked) > 0


def _notions(
    marked: list[str], plain: list[str], strength: list[float], phrasebook: Phrasebook
) -> list[Found]:
    """The phrases of the lexicon, without single words inside a run of asking ("điều kiện gì")."""
    return [
        found
        for found in phrasebook.read(marked, plain, _fillers(marked, strength))
        if found.end - found.start > 1 or strength[found.start]
    ]


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
