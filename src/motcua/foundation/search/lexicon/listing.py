"""Reading the lexicon: the staff's list, and what public pages explain."""

from django.db.models import Q

from motcua.foundation.models import LexiconEntry, LexiconKind
from motcua.foundation.paging import Page, page_by_key
from motcua.foundation.policies import Missing


def page(text: str, *, kind: str = "", after: str = "", before: str = "") -> Page[LexiconEntry]:
    """Entries in force whose words or meanings hold the text, by their words."""
    rows = LexiconEntry.objects.filter(is_removed=False)
    if kind:
        rows = rows.filter(kind=kind)
    if text:
        rows = rows.filter(Q(words__icontains=text) | Q(means__icontains=text))
    return page_by_key(rows, key="words", after=after, before=before)


def entry(code: str) -> LexiconEntry:
    """One entry in force. Raises Missing."""
    found = LexiconEntry.objects.filter(code=code, is_removed=False).first()
    if found is None:
        raise Missing
    return found


def explained() -> dict[str, str]:
    """Abbreviations that public pages explain, with their first meaning."""
    rows = LexiconEntry.objects.filter(
        is_removed=False, is_shown=True, kind=LexiconKind.ABBREVIATION
    )
    return {
        words: means.partition(";")[0].strip()
        for words, means in rows.values_list("words", "means")
    }
