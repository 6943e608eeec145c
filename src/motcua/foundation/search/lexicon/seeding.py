"""The words that come with the product, laid into the table after every migrate."""

import csv
import secrets
from importlib.resources import files

from django.db import connections

from motcua.foundation.models import LexiconEntry, LexiconStamp
from motcua.foundation.search.lexicon.reading import STAMP


def seed(using: str = "default") -> int:
    """Add our words that are not there yet; what staff changed or removed stays so."""
    table = LexiconEntry._meta.db_table
    if table not in connections[using].introspection.table_names():
        return 0
    present = set(LexiconEntry.objects.using(using).values_list("words", flat=True))
    rows = [row for row in our_words() if row.words not in present]
    if rows:
        LexiconEntry.objects.using(using).bulk_create(rows, ignore_conflicts=True)
        stamp(using)
    return len(rows)


def our_words() -> list[LexiconEntry]:
    """The rows of `data/lexicon.csv`, not saved."""
    text = files("motcua.foundation.search").joinpath("data/lexicon.csv").read_text("utf-8")
    return [
        LexiconEntry(
            kind=row["kind"],
            words=row["words"],
            means=row["means"],
            is_shown=row["shown"] == "1",
            is_ours=True,
        )
        for row in csv.DictReader(text.splitlines())
    ]


def stamp(using: str = "default") -> None:
    """Say that the lexicon has changed. At random: a counter rolled back could repeat."""
    LexiconStamp.objects.using(using).update_or_create(
        name=STAMP, defaults={"value": secrets.randbits(62)}
    )
