"""The lexicon in memory: which runs of words are one notion, and what else may be meant."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from motcua.foundation.search.syllables import bare, syllables

LONGEST = 14  # words of a phrase; longer ones are cut


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


@dataclass(frozen=True, slots=True)
class Found:
    """A known phrase in a row of words: where, and what it may mean."""

    start: int
    end: int
    meanings: tuple[Meaning, ...]


class Phrasebook:
    """All phrases of the lexicon, found in any row of words in one pass."""

    def __init__(self, meanings: Iterable[Meaning]) -> None:
        """Read the entries once; a later one with the same words adds to the earlier."""
        self._of_words: dict[tuple[str, ...], list[Meaning]] = {}
        self._known: set[tuple[str, ...]] = set()
        given = list(meanings)
        for meaning in [*given, *_other_spellings(given)]:
            if meaning.words.plain:
                self._of_words.setdefault(meaning.words.plain, []).append(meaning)
                self._known.update(one.plain for one in (meaning.words, *meaning.means))

    def read(
        self, marked: Sequence[str], plain: Sequence[str], skipped: frozenset[int] = frozenset()
    ) -> list[Found]:
        """The phrases people use, longest first from the left, without overlap.

        Words typed with marks must carry the right ones: "nhập khẩu" is not "nhập khâu". Words at
        the `skipped` places may stand between: "mở thêm chi nhánh" is "mở chi nhánh".
        """
        found, at = [], 0
        while at < len(plain):
            one = self._longest(marked, plain, at)
            around = self._longest_around(marked, plain, at, skipped)
            if around and (one is None or around.end > one.end):
                one = around
            if one:
                found.append(one)
            at = one.end if one else at + 1
        return found

    def terms(self, plain: Sequence[str]) -> Iterator[str]:
        """The index terms of all known phrases of three words and more, overlapping ones too."""
        for at in range(len(plain)):
            for end in range(at + 3, min(at + LONGEST, len(plain)) + 1):
                if tuple(plain[at:end]) in self._known:
                    yield "_".join(plain[at:end])[:80]

    def spelled_out(self, marked: Sequence[str], plain: Sequence[str]) -> Iterator[Phrase]:
        """What the abbreviations in a text stand for."""
        for at in range(len(plain)):
            for end in range(at + 1, min(at + 4, len(plain)) + 1):
                for meaning in self._of_words.get(tuple(plain[at:end]), ()):
                    if meaning.is_abbreviation and _agrees(meaning.words, marked[at:end]):
                        yield from meaning.means

    def _longest_around(
        self, marked: Sequence[str], plain: Sequence[str], at: int, skipped: frozenset[int]
    ) -> Found | None:
        """The same over places that may be left out."""
        if at in skipped or not skipped:
            return None
        kept = [place for place in range(at, min(at + LONGEST, len(plain))) if place not in skipped]
        for count in range(len(kept), 1, -1):
            places = kept[:count]
            if places[-1] - at >= count + 2:  # too much between
                continue
            found = self._longest([marked[i] for i in places], [plain[i] for i in places], 0)
            if found and found.end == count:
                return Found(at, places[-1] + 1, found.meanings)
        return None

    def _longest(self, marked: Sequence[str], plain: Sequence[str], at: int) -> Found | None:
        for end in range(min(at + LONGEST, len(plain)), at, -1):
            meanings = [
                one
                for one in self._of_words.get(tuple(plain[at:end]), ())
                if _agrees(one.words, marked[at:end])
            ]
            if meanings:
                return Found(at, end, tuple(meanings))
        return None


def _other_spellings(meanings: Sequence[Meaning]) -> Iterator[Meaning]:
    """Everyday phrases with their abbreviations spelled out, and the other way round."""
    short = [one for one in meanings if one.is_abbreviation and one.means]
    for meaning in meanings:
        if meaning.is_abbreviation:
            continue
        text = f" {' '.join(meaning.words.marked)} "
        for one in short:
            for long in one.means[:1]:
                pair = (f" {' '.join(one.words.marked)} ", f" {' '.join(long.marked)} ")
                for old, new in (pair, pair[::-1]):
                    if old in text:
                        yield replace(meaning, words=phrase(text.replace(old, new)))


def _agrees(words: Phrase, typed: Sequence[str]) -> bool:
    """Whether what was typed is this phrase: any word without marks may stand for a marked one.

    But not alone: "mo" may be "mở", "mỏ", "mô" and more.
    """
    if len(typed) == 1:
        return typed[0] == words.marked[0]
    return all(
        one in (other, plain)
        for one, other, plain in zip(typed, words.marked, words.plain, strict=True)
    )
