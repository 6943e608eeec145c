"""The lexicon in memory: which runs of words are one notion, and what else may be meant."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from motcua.foundation.search.meanings import (
    LONGEST,
    Meaning,
    Phrase,
    agrees,
    is_unspoken,
    other_spellings,
    phrase,
)

SHORTEST_COMPOSED = 4


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
        self._pairs: dict[tuple[str, str], set[tuple[str, str]]] = {}
        given = list(meanings)
        for meaning in [*given, *other_spellings(given)]:
            if meaning.words.plain:
                self._of_words.setdefault(meaning.words.plain, []).append(meaning)
                self._known.update(one.plain for one in (meaning.words, *meaning.means))
        for one in {one for meaning in given for one in meaning.means}:
            for plain, marked in zip(pairwise(one.plain), pairwise(one.marked), strict=True):
                self._pairs.setdefault(plain, set()).add(marked)

    def marked_pairs(self, plain: tuple[str, str]) -> Collection[tuple[str, str]]:
        """How two bare neighbours are written in official words: "dau tu" is "đầu tư"."""
        return self._pairs.get(plain, ())

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
            one = one or self._composed(plain[at], at)
            if one and self._begins_longer(one, marked, plain):
                at += 1
                continue
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
                    if meaning.is_abbreviation and agrees(meaning, marked[at:end]):
                        yield from meaning.means

    def _begins_longer(self, one: Found, marked: Sequence[str], plain: Sequence[str]) -> bool:
        """Whether a longer phrase begins inside: "muốn | mở quán cà phê", not "muốn mở"."""
        length = one.end - one.start
        return length > 1 and any(
            found and found.end > one.end and found.end - found.start > length
            for at in range(one.start + 1, one.end)
            for found in [self._longest(marked, plain, at)]
        )

    def _composed(self, word: str, at: int) -> Found | None:
        """Abbreviations written as one word: "GCNĐKHKD" is GCN and ĐKHKD."""
        if len(word) < SHORTEST_COMPOSED or not is_unspoken(word):
            return None
        parts = self._parts(word)
        if len(parts) < 2:
            return None
        texts = [" ".join(one.means[0].marked) for one in parts]
        # Titles name the certificate or the thing: GCN-ĐKKH is in most of them ĐKKH.
        means = tuple(phrase(" ".join(texts[start:])) for start in (0, 1))
        whole = Meaning(Phrase((word,), (word,)), means, is_abbreviation=True)
        return Found(at, at + 1, (whole,))

    def _parts(self, word: str) -> list[Meaning]:
        """The fewest known abbreviations that make up the word, long ones first; none if none."""
        for cut in range(len(word), 1, -1):
            known = self._of_words.get((word[:cut],), ())
            first = next((one for one in known if one.is_abbreviation and one.means), None)
            if first and (cut == len(word) or (rest := self._parts(word[cut:]))):
                return [first] if cut == len(word) else [first, *rest]
        return []

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
                if agrees(one, marked[at:end])
            ]
            if meanings:
                return Found(at, end, tuple(meanings))
        return None
