"""The lexicon in memory, read again only when it has changed."""

from django.db import connection

from motcua.foundation.models import LexiconEntry, LexiconKind
from motcua.foundation.search.meanings import Meaning, phrase
from motcua.foundation.search.phrases import Phrasebook

STAMP = "lexicon"
_kept: dict[int, Phrasebook] = {}  # at most one


def phrasebook() -> Phrasebook:
    """All entries in force. Costs one look at the stamp as long as nothing has changed."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT value FROM foundation_lexiconstamp WHERE name = %s", [STAMP])
        row = cursor.fetchone()
    stamp = row[0] if row else 0
    book = _kept.get(stamp)
    if book is None:
        book = Phrasebook(_meanings())
        _kept.clear()
        _kept[stamp] = book
    return book


def kept_phrasebook() -> Phrasebook:
    """The entries as they were last read; whoever uses them asks `is_stale` afterwards."""
    return next(iter(list(_kept.values())), None) or phrasebook()


def is_stale(stamp: int) -> bool:
    """Whether the lexicon has another stamp now than when it was last read."""
    return stamp not in _kept


def _meanings() -> list[Meaning]:
    rows = LexiconEntry.objects.filter(is_removed=False).order_by("words")
    return [
        Meaning(
            phrase(row.words),
            tuple(phrase(one) for one in row.means.split(";") if one.strip()),
            row.kind == LexiconKind.ABBREVIATION,
        )
        for row in rows
    ]
