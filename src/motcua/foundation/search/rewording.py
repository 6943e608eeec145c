"""Making terms again after the lexicon has changed, from the rows alone."""

from collections.abc import Iterable
from dataclasses import asdict

from django.db import transaction

from motcua.foundation.models import SearchEntry
from motcua.foundation.search.entries import Entry
from motcua.foundation.search.lexicon.reading import phrasebook
from motcua.foundation.search.matching import places
from motcua.foundation.search.meanings import phrase
from motcua.foundation.search.steps import Reading, Step, Where
from motcua.foundation.search.terms import terms_of

MOST, BATCH = 20_000, 200
# What depends on the lexicon; single words, pairs and their counts do not.
_CHANGED = ("other_words", "name_words", "title_terms", "other_terms", "name_terms")


def reword(texts: Iterable[str]) -> int:
    """Read again every entry that holds all words of one of the texts. Returns how many changed."""
    found: dict[int, None] = {}
    for text in texts:
        groups = tuple((word,) for word in dict.fromkeys(phrase(text).plain))
        reading = Reading((Step(groups, Where.NAMES),), each=MOST, most=MOST, with_hidden=True)
        found.update(dict.fromkeys(places(reading)))
    there = list(found)
    return sum(_reword(there[at : at + BATCH]) for at in range(0, len(there), BATCH))


def _reword(some: list[int]) -> int:
    book, count = phrasebook(), 0
    with transaction.atomic():
        for row in SearchEntry.objects.filter(place__in=some):
            terms = asdict(terms_of(_entry(row), book))
            changed = [name for name in _CHANGED if getattr(row, name) != terms[name]]
            if changed:
                SearchEntry.objects.filter(pk=row.pk).update(
                    **{name: terms[name] for name in changed}
                )
                count += 1
    return count


def _entry(row: SearchEntry) -> Entry:
    return Entry(
        kind=row.kind,
        ref=row.ref,
        title=row.title,
        codes=tuple(row.given.get("codes", ())),
        keywords=tuple(row.given.get("keywords", ())),
        names=tuple(row.given.get("names", ())),
        facets=row.facets,
        weight=row.weight,
        staff_facets=row.given.get("staff_facets", {}),
    )
