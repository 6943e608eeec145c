"""Results as a page shows them, joined as `public_html` says why; asked words are marked."""

from collections.abc import Iterable
from html import escape
from urllib.parse import quote_plus

from django.utils.safestring import SafeString

from motcua.catalogue.web.public_addresses import OPENED
from motcua.catalogue.web.public_facets import value_words
from motcua.catalogue.web.public_html import trusted
from motcua.foundation.search import Hit


def results_html(hits: Iterable[Hit], question: str) -> SafeString:
    """The entries of the list; the address of each counts the choice and goes on."""
    asked = quote_plus(question)
    return trusted("".join(_result(hit, asked) for hit in hits))


def marked(title: str, marks: tuple[tuple[int, int], ...]) -> str:
    """The title as HTML, the ranges in <mark>; those that overlap or lie outside are left out."""
    pieces, at = [], 0
    for start, end in marks:
        if not at <= start < end <= len(title):
            continue
        pieces += [escape(title[at:start]), f"<mark>{escape(title[start:end])}</mark>"]
        at = end
    pieces.append(escape(title[at:]))
    return "".join(pieces)


def _result(hit: Hit, asked: str) -> str:
    number = hit.ref.partition(":")[2]
    levels = ", ".join(value_words("level", one) for one in hit.facets.get("level", ()))
    sector = ", ".join(hit.facets.get("sector", ()))
    facts = " · ".join(escape(text) for text in (sector, levels) if text)
    summary = f"<p>{escape(hit.summary)}</p>" if hit.summary else ""
    return (
        f'<li><a href="{OPENED}?ma={quote_plus(number)}&amp;q={asked}" rel="nofollow">'
        f"{marked(hit.title, hit.marks)}</a>{summary}"
        f'<p class="result-facts">{facts} · <span class="nowrap">{escape(number)}</span></p></li>'
    )
