"""The abbreviations that the lexicon explains to readers, kept in memory until it changes."""

from motcua.foundation.models import LexiconEntry, LexiconKind
from motcua.foundation.pages import KeptWhile

TAG = "lexicon"
"""Public pages carry it: they end when the lexicon changes."""


def _read() -> dict[str, str]:
    rows = LexiconEntry.objects.filter(
        kind=LexiconKind.ABBREVIATION, is_shown=True, is_removed=False
    ).values_list("words", "means")
    return {short: means.split(";")[0].strip() for short, means in rows if means.strip(" ;")}


shown_abbreviations = KeptWhile(_read, TAG)
"""What each abbreviation stands for: the first of its meanings."""
