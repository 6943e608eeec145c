"""How many public titles hold a term; kept as entries come and go, so that a question need not
count. What is hidden from the public is not counted: it changes no answer that the public gets."""

from collections import Counter
from collections.abc import Iterable

from django.db import connection, transaction

from motcua.foundation.models import SearchEntry, SearchTerm
from motcua.foundation.search import matching
from motcua.foundation.search.terms import HIDDEN_FROM, counted_terms

ALL = ""  # the row that counts the entries themselves
STAMP = " "  # beside counts: the stamp of the lexicon
_ROWS = 400


def frequencies(terms: Iterable[str]) -> dict[str, int]:
    """The counts of these terms, one SQL query; `ALL` is always among the answers.

    `STAMP` is there too: the stamp of the lexicon, so that it need not be asked for by itself.
    """
    return {ALL: 0} | matching.counts([ALL, *dict.fromkeys(terms)])


def completions(beginning: str, *, limit: int = 12) -> list[str]:
    """The most frequent terms that begin so. Asked one by one they cost the full text far less
    than a beginning, for which it gathers every row first."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT term FROM foundation_searchterm WHERE term >= %s AND term < %s"
            " AND entries_count > 0 ORDER BY entries_count DESC, term LIMIT %s",
            [beginning, beginning + "\U0010ffff", limit],
        )
        return [row[0] for row in cursor.fetchall()]


def change_counts(*, come: Iterable[str] = (), gone: Iterable[str] = ()) -> None:
    """Add and take away the terms of whole titles, each given as its `title_terms`."""
    change: Counter[str] = Counter()
    for sign, titles in ((1, come), (-1, gone)):
        for title_terms in titles:
            change[ALL] += sign
            for term in counted_terms(title_terms):
                change[term] += sign
    # In one order everywhere, so that two writers never wait for each other.
    changed = sorted((term, by) for term, by in change.items() if by)
    with connection.cursor() as cursor:
        for start in range(0, len(changed), _ROWS):
            rows = changed[start : start + _ROWS]
            cursor.execute(
                "INSERT INTO foundation_searchterm (term, entries_count) VALUES "  # noqa: S608 -- only marks
                + ",".join(["(%s,%s)"] * len(rows))
                + " ON CONFLICT (term) DO UPDATE SET entries_count ="
                " foundation_searchterm.entries_count + excluded.entries_count",
                [value for row in rows for value in row],
            )


def count_again() -> None:
    """Count everything from the rows: what a crash or a hand in the database has left."""
    with transaction.atomic():
        _count_again()


def _count_again() -> None:
    SearchTerm.objects.all().delete()
    batch: list[str] = []
    public = SearchEntry.objects.filter(place__lt=HIDDEN_FROM)
    rows = public.order_by("pk").values_list("title_terms", flat=True)
    for title_terms in rows.iterator(chunk_size=2000):
        batch.append(title_terms)
        if len(batch) == 2000:
            change_counts(come=batch)
            batch = []
    change_counts(come=batch)
