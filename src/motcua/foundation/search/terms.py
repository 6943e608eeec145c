"""From an entry to its row of the index: words for ranking, terms for the database's full text."""

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from motcua.foundation.search.codes import code_terms
from motcua.foundation.search.entries import Entry
from motcua.foundation.search.phrases import Phrasebook
from motcua.foundation.search.syllables import bare, bare_syllables, syllables

TITLE_WORDS, NAME_WORDS, BODY_WORDS = 220, 260, 200
_PLACE_BITS = 50
HIDDEN_FROM = 1 << 60
"""Places from here on hold what only staff may find: behind everything that the public may."""
_LEAD = ("thu", "tuc")


@dataclass(frozen=True, slots=True)
class Terms:
    """The searched columns of one row."""

    title_key: str
    title_words: str
    other_words: str
    name_words: str
    title_terms: str
    other_terms: str
    name_terms: str
    body_terms: str


def terms_of(entry: Entry, phrasebook: Phrasebook) -> Terms:
    """What the index holds of this entry."""
    parts = [bare_syllables(part) for part in re.split(r"[();]", entry.title)]
    marked = syllables(entry.title)[:TITLE_WORDS]
    title = [bare(word) for word in marked]
    others = [" ".join(bare_syllables(one)) for one in entry.keywords]
    others += [" ".join(one.plain) for one in phrasebook.spelled_out(marked, title)]
    others = [one for one in dict.fromkeys(others) if one]
    names = [syllables(name) for name in entry.names]
    name_runs = [[bare(word) for word in words] for words in names]
    name_runs += [
        list(one.plain)
        for words, plain in zip(names, list(name_runs), strict=True)
        for one in phrasebook.spelled_out(words, plain)
    ]
    exact = [*code_terms(entry.codes), kind_term(entry.kind), *facet_terms(entry.facets)]
    exact += facet_terms(entry.staff_facets)
    return Terms(
        title_key=title_key(parts),
        title_words=" ".join(marked),
        other_words=" | ".join(others),
        name_words=" | ".join(" ".join(run) for run in name_runs)[:3000],
        title_terms=" ".join(_runs([title], phrasebook)),
        other_terms=" ".join([*_runs([one.split() for one in others], phrasebook), *exact]),
        name_terms=" ".join(_runs(_cut(name_runs, NAME_WORDS), phrasebook)),
        body_terms=" ".join(dict.fromkeys(_pairs(bare_syllables(entry.body)[:BODY_WORDS]))),
    )


def title_key(parts: Sequence[Sequence[str]]) -> str:
    """The title from its first telling word, for looking up from the start.

    What stands in brackets or after a semicolon is divided off by " | ".
    """
    first, *rest = [list(part) for part in parts if part] or [[]]
    words = first[2:] if tuple(first[:2]) == _LEAD and len(first) > 2 else first
    return " | ".join(" ".join(part) for part in (words, *rest))[:400]


def facet_terms(facets: Mapping[str, Iterable[str]]) -> list[str]:
    """One term for each value: "level=cap_xa"."""
    return [facet_term(name, value) for name, values in facets.items() for value in values]


def facet_term(name: str, value: str) -> str:
    """The term of a facet's value."""
    return f"{re.sub(r'[^a-z0-9]', '', name)}={'_'.join(bare_syllables(value))}"[:80]


def kind_term(kind: str) -> str:
    """The term of a kind."""
    return f"kind={kind}"


def place_of(entry: Entry) -> int:
    """Where the entry stands in the order of reading: common things with short titles first."""
    words = len(entry.title.split())
    commonness = max(0, min(entry.weight, 100)) + max(0, 60 - words)
    digest = int.from_bytes(hashlib.sha256(entry.ref.encode()).digest()[:8], "big")
    place = (255 - commonness << _PLACE_BITS) | digest >> (64 - _PLACE_BITS)
    return place if entry.is_public else HIDDEN_FROM | place


def counted_terms(title_terms: str) -> list[str]:
    """The terms whose frequency is kept: single words and pairs of the title."""
    return [term for term in dict.fromkeys(title_terms.split()) if term.count("_") <= 1]


def _runs(runs: Iterable[Sequence[str]], phrasebook: Phrasebook) -> list[str]:
    terms: dict[str, None] = {}
    for run in runs:
        terms.update(dict.fromkeys(run))
        terms.update(dict.fromkeys(_pairs(run)))
        terms.update(dict.fromkeys(phrasebook.terms(run)))
    return list(terms)


def _pairs(run: Sequence[str]) -> list[str]:
    return [f"{one}_{other}"[:80] for one, other in pairwise(run)]


def _cut(runs: Sequence[Sequence[str]], most: int) -> list[Sequence[str]]:
    kept: list[Sequence[str]] = []
    for run in runs:
        if most <= 0:
            break
        kept.append(run[:most])
        most -= len(run)
    return kept
