"""A result as a page shows it: the words that were asked for marked."""

from dataclasses import dataclass
from urllib.parse import urlencode

from django.urls import reverse
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from motcua.catalogue.web.public_facets import value_words
from motcua.foundation.search import Hit


@dataclass(frozen=True, slots=True)
class Result:
    """One procedure found. `title` is HTML with the asked words in <mark>."""

    title: SafeString
    url: str
    summary: str
    facts: str
    number: str


def result_of(hit: Hit, question: str) -> Result:
    """The result of a hit; its address counts the choice and goes on."""
    number = hit.ref.partition(":")[2]
    levels = ", ".join(value_words("level", one) for one in hit.facets.get("level", ()))
    sector = ", ".join(hit.facets.get("sector", ()))
    return Result(
        title=marked(hit.title, hit.marks),
        url=f"{reverse('procedures:opened')}?{urlencode({'ma': number, 'q': question})}",
        summary=hit.summary,
        facts=" · ".join(text for text in (sector, levels) if text),
        number=number,
    )


def marked(title: str, marks: tuple[tuple[int, int], ...]) -> SafeString:
    """The title with the ranges in <mark>; ranges that overlap or lie outside are left out."""
    pieces, at = [], 0
    for start, end in marks:
        if not at <= start < end <= len(title):
            continue
        pieces += [escape(title[at:start]), f"<mark>{escape(title[start:end])}</mark>"]
        at = end
    pieces.append(escape(title[at:]))
    return mark_safe("".join(pieces))  # noqa: S308  every piece went through escape
