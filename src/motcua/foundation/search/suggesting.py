"""Suggestions while somebody types: titles that may be meant."""

from collections.abc import Iterable
from dataclasses import dataclass

from motcua.foundation.search.finding import find
from motcua.foundation.search.marking import Span

SHORTEST = 2  # letters before anything is suggested


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A title to choose, and what of it was typed."""

    title: str
    url: str
    ref: str
    marks: tuple[Span, ...]


def suggest(typed: str, *, kinds: Iterable[str] = (), limit: int = 8) -> tuple[Suggestion, ...]:
    """What may be meant by a text that is still being typed: its last word may be half of one."""
    if len(typed.strip()) < SHORTEST:
        return ()
    hits = find(typed, kinds=kinds, limit=limit).hits
    return tuple(Suggestion(hit.title, hit.url, hit.ref, hit.marks) for hit in hits)
