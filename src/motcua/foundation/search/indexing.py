"""Putting things into the index and taking them out."""

from collections.abc import Iterable, Iterator
from dataclasses import asdict
from itertools import islice

from django.db import transaction

from motcua.foundation.models import SearchEntry
from motcua.foundation.search.counting import change_counts
from motcua.foundation.search.entries import Entry
from motcua.foundation.search.lexicon.reading import phrasebook
from motcua.foundation.search.matching import settle
from motcua.foundation.search.terms import HIDDEN_FROM, place_of, terms_of
from motcua.kernel.text import nfc, squeeze

BATCH, MANY, NAMES, NAME_LETTERS = 500, 1000, 40, 300


def put(entry: Entry) -> None:
    """Make the entry findable, in place of what was there under its `ref`."""
    put_many([entry])


def put_many(entries: Iterable[Entry]) -> int:
    """The same for many, a transaction for each few hundred. Returns how many."""
    book, count = phrasebook(), 0
    for batch in _batches(entries):
        rows = [
            SearchEntry(**_shown(entry), **asdict(terms_of(entry, book)), place=place_of(entry))
            for entry in batch
        ]
        with transaction.atomic():
            _take_out([row.ref for row in rows])
            SearchEntry.objects.bulk_create(rows)
            change_counts(come=[row.title_terms for row in rows if row.place < HIDDEN_FROM])
        count += len(rows)
    if count >= MANY:
        settle()
    return count


def remove(*refs: str) -> int:
    """Take these out; what is not there is no error. Returns how many were there."""
    with transaction.atomic():
        return _take_out(refs)


def remove_kind(kind: str, *, except_for: Iterable[str] = ()) -> int:
    """Take out everything of a kind that is not named: the end of a whole rebuilding."""
    kept = set(except_for)
    refs = SearchEntry.objects.filter(kind=kind).values_list("ref", flat=True)
    gone = [ref for ref in refs if ref not in kept]
    return sum(remove(*gone[at : at + BATCH]) for at in range(0, len(gone), BATCH))


def count_of(kind: str) -> int:
    """How many things of this kind can be found."""
    return SearchEntry.objects.filter(kind=kind).count()


def _take_out(refs: Iterable[str]) -> int:
    rows = SearchEntry.objects.filter(ref__in=list(refs))
    gone = list(rows.values_list("pk", "place", "title_terms"))
    change_counts(gone=[terms for _, place, terms in gone if place < HIDDEN_FROM])
    SearchEntry.objects.filter(pk__in=[pk for pk, _, _ in gone]).delete()
    return len(gone)


def _batches(entries: Iterable[Entry]) -> Iterator[list[Entry]]:
    each = iter(entries)
    while batch := list(islice(each, BATCH)):
        # The last of those with one name stands, as if they had been put one after another.
        yield list({entry.ref: entry for entry in batch}.values())


def _shown(entry: Entry) -> dict[str, object]:
    return {
        "kind": entry.kind,
        "ref": entry.ref,
        "title": _clean(entry.title),
        "summary": _clean(entry.summary),
        "url": entry.url,
        "weight": max(0, min(entry.weight, 100)),
        "facets": {name: list(values) for name, values in entry.facets.items()},
        "given": {
            "codes": [_clean(code) for code in entry.codes],
            "keywords": [_clean(one) for one in entry.keywords],
            "names": [_clean(name)[:NAME_LETTERS] for name in entry.names[:NAMES]],
            "staff_facets": {name: list(values) for name, values in entry.staff_facets.items()},
        },
    }


def _clean(text: str) -> str:
    """Composed letters, single blanks, no null character, which PostgreSQL does not keep."""
    return squeeze(nfc(text.replace("\0", " ")))
