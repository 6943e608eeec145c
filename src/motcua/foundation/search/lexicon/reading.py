"""The lexicon in memory, read again only when it has changed."""

from django.db import connection

from motcua.foundation.models import LexiconEntry, LexiconKind
from motcua.foundation.search.meanings import Meaning, phrase
from motcua.foundation.search.phrases import Phrasebook
from motcua.foundation.search.recalling import Recall

STAMP = "lexicon"
_kept: dict[int, tuple[Phrasebook, Recall]] = {}  # at most one


def phrasebook() -> Phrasebook:
    """All entries in force. Costs one look at the stamp as long as nothing has changed."""
    return _read()[0]


def kept_phrasebook() -> Phrasebook:
    """The entries as they were last read; whoever uses them asks `is_stale` afterwards."""
    return _as_kept()[0]


def kept_recall() -> Recall:
    """The same, to be found by their words in any order."""
    return _as_kept()[1]


def _as_kept() -> tuple[Phrasebook, Recall]:
    return next(iter(list(_kept.values())), None) or _read()


def _read() -> tuple[Phrasebook, Recall]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT value FROM foundation_lexiconstamp WHERE name = %s", [STAMP])
        row = cursor.fetchone()
    stamp = row[0] if row else 0
    read = _kept.get(stamp)
    if read is None:
        meanings = _meanings()
        read = Phrasebook(meanings), Recall(meanings)
        _kept.clear()
        _kept[stamp] = read
    return read


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
