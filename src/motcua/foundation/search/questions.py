"""Reading what people type: codes, notions of the lexicon, single words, a word half typed."""

import re
from dataclasses import dataclass, field, replace
from itertools import pairwise

from motcua.foundation.search.codes import asked_codes
from motcua.foundation.search.phrases import Found, Phrase, Phrasebook
from motcua.foundation.search.stopping import strengths
from motcua.foundation.search.syllables import bare, syllables

LONGEST_TEXT, MOST_WORDS = 300, 24
MEANT, ABBREVIATED, NEXT, SLIPPED = (
    0.96,
    0.98,
    0.045,
    0.85,
)  # how much a match of the meaning counts beside the word itself


@dataclass(frozen=True, slots=True)
class Way:
    """One way in which a unit may stand in a title: these words in a row."""

    plain: tuple[str, ...]
    factor: float
    marked: tuple[str, ...] = ()  # as typed, when it was typed with marks
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
    lexicon knows it.
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
    for found in [*_notions(marked, plain, strength, phrasebook), None]:
        until = found.start if found else len(plain)
        units += [
            _single(marked[i], plain, i, strength[i]) for i in range(at, until) if strength[i]
        ]
        if found:
            units.append(_known(found, marked, plain))
            at = found.end
    telling = [word for word, counts in zip(plain, strength, strict=True) if counts]
    if not units:  # only words of asking: then they are what is asked for
        units = [_single(marked[i], plain, i, 1.0) for i in range(len(plain))]
        telling = plain
    return Question(
        text=text.strip(),
        codes=codes,
        units=_merged(units),
        plain=tuple(plain),
        is_marked=any(not word.isascii() for word in marked),
        key=" ".join(telling),
    )


def _notions(
    marked: list[str], plain: list[str], strength: list[float], phrasebook: Phrasebook
) -> list[Found]:
    """The phrases of the lexicon, without single words inside a run of asking ("điều kiện gì")."""
    return [
        found
        for found in phrasebook.read(marked, plain)
        if found.end - found.start > 1 or strength[found.start]
    ]


def _single(marked: str, plain: list[str], at: int, strength: float) -> Unit:
    word = plain[at]
    ways = [Way((word,), 1.0, (marked,) if marked != word else ())]
    if at == len(plain) - 1:
        run = tuple(plain[max(0, at - 1) :])
        ways.append(Way(run, 0.9, is_beginning=True))
    pairs = [plain[at - 1 : at + 1]] if at else []
    pairs += [plain[at : at + 2]] if at + 1 < len(plain) else []
    return Unit(tuple(ways), strength, tuple(f" {' '.join(pair)} " for pair in pairs))


def _known(found: Found, marked: list[str], plain: list[str]) -> Unit:
    words = tuple(plain[found.start : found.end])
    typed = tuple(marked[found.start : found.end])
    ways = [Way(words, 1.0, typed if typed != words else ())]
    for meaning in found.meanings:
        factor = ABBREVIATED if meaning.is_abbreviation else MEANT
        # The first meaning is the one most often meant.
        ways += [_way(one, factor - NEXT * at) for at, one in enumerate(meaning.means[:5])]
    if found.end == len(plain):
        ways.append(Way(words, 0.9, is_beginning=True))
    each = tuple({way.text: way for way in reversed(ways)}.values())[::-1]
    return Unit(each, is_notion=True)


def _way(one: Phrase, factor: float) -> Way:
    return Way(one.plain, factor, one.marked if one.marked != one.plain else ())


def _merged(units: list[Unit]) -> tuple[Unit, ...]:
    """Each notion once, however often it is said."""
    return tuple({unit.words: unit for unit in reversed(units)}.values())[::-1]
