"""A question as search reads it: units, each with the ways of saying it."""

from dataclasses import dataclass, field, replace
from itertools import pairwise

SLIPPED = 0.85  # how much what was perhaps meant counts beside what was typed


@dataclass(frozen=True, slots=True)
class Way:
    """One way in which a unit may stand in a title: these words in a row."""

    plain: tuple[str, ...]
    factor: float
    marked: tuple[str, ...] = ()  # as typed, or as the lexicon writes it
    is_beginning: bool = False  # the last word is perhaps not typed to its end
    is_whole: bool = False  # the run or nothing: its words scattered in a title say nothing
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

    def weaker(self, factor: float) -> "Unit":
        """The same, counting less."""
        return replace(self, strength=self.strength * factor)

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
    words: tuple[str, ...] = ()  # as typed, with their marks
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

    @property
    def is_elsewhere(self) -> bool:
        """Whether it names what no office answers."""
        return any(unit.ways[0].is_whole for unit in self.units)

    def with_units(self, units: tuple[Unit, ...]) -> "Question":
        """The same with other units."""
        return replace(self, units=units)
