"""Which field (lĩnh vực) somebody means who types words instead of choosing among four hundred."""

from collections.abc import Iterable

from motcua.kernel.text import fold

Named = tuple[str, str]
"""Address of a field and its name: ("ho-tich", "Hộ tịch")."""


def named(typed: str, known: Iterable[Named]) -> list[Named]:
    """The field with this address or name, else those whose names hold all words, in their order.

    Marks and case do not matter. Nothing typed means none.
    """
    words, every = fold(typed).split(), list(known)
    if not words:
        return []
    exact = [one for one in every if one[0] == typed]
    exact = exact or [one for one in every if fold(one[1]).split() == words]
    return exact or [one for one in every if _holds(fold(one[1]).split(), words)]


def _holds(name: list[str], words: list[str]) -> bool:
    return all(any(part.startswith(word) for part in name) for word in words)
