"""What the lexicon says: words, what they mean, and how else they are written."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from motcua.foundation.search.syllables import bare, syllables

LONGEST = 14  # words of a phrase; longer ones are cut
_VOWELS = re.compile("[aeiouy]")


@dataclass(frozen=True, slots=True)
class Phrase:
    """A run of words: with marks (as written) and bare."""

    marked: tuple[str, ...]
    plain: tuple[str, ...]

    @property
    def term(self) -> str:
        """The one index term of the whole run."""
        return "_".join(self.plain)[:80]

    @property
    def text(self) -> str:
        """The bare words, a blank on each side: to be looked for in other such texts."""
        return f" {' '.join(self.plain)} "


def phrase(text: str) -> Phrase:
    """The phrase of a text."""
    marked = tuple(syllables(text)[:LONGEST])
    return Phrase(marked, tuple(bare(word) for word in marked))


@dataclass(frozen=True, slots=True)
class Meaning:
    """What one entry of the lexicon says."""

    words: Phrase
    means: tuple[Phrase, ...]
    is_abbreviation: bool


def other_spellings(meanings: Sequence[Meaning]) -> Iterator[Meaning]:
    """Everyday phrases with their abbreviations spelled out, and the other way round."""
    pairs = _pairs(meanings)
    for meaning in meanings:
        if meaning.is_abbreviation:
            continue
        text = f" {' '.join(meaning.words.marked)} "
        for word in dict.fromkeys(meaning.words.marked):
            for old, new in pairs.get(word, ()):
                if old in text:
                    yield replace(meaning, words=phrase(text.replace(old, new)))


def _pairs(meanings: Sequence[Meaning]) -> dict[str, list[tuple[str, str]]]:
    """What may be written for what, by the first word of what is replaced."""
    pairs: dict[str, list[tuple[str, str]]] = {}
    for one in meanings:
        if one.is_abbreviation and one.means:
            short, long = " ".join(one.words.marked), " ".join(one.means[0].marked)
            for old, new in ((short, long), (long, short)):
                pairs.setdefault(old.partition(" ")[0], []).append((f" {old} ", f" {new} "))
    return pairs


def agrees(meaning: Meaning, typed: Sequence[str]) -> bool:
    """Whether what was typed is this phrase: any word without marks may stand for a marked one.

    But not alone: "mo" may be "mở", "mỏ", "mô" and more. An abbreviation of consonants may: "dkkh".
    """
    words = meaning.words
    if len(typed) == 1 and not (meaning.is_abbreviation and is_unspoken(words.plain[0])):
        return typed[0] == words.marked[0]
    return all(
        one in (other, plain)
        for one, other, plain in zip(typed, words.marked, words.plain, strict=True)
    )


def is_unspoken(word: str) -> bool:
    """Whether no word of the language is written so."""
    return len(word) > 2 and not _VOWELS.search(word)
