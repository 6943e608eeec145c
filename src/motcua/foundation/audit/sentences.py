"""The Vietnamese sentence of each audit code: what a reader of the trail sees."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

_sentences: dict[str, str] = {}


def register(sentences: Mapping[str, str]) -> None:
    """Add a context's sentences; a code has one sentence only."""
    for code, text in sentences.items():
        if _sentences.setdefault(code, text) != text:
            raise ValueError(f"{code} already has another sentence.")


def sentence(code: str) -> str:
    """The pattern of this code, with named placeholders. Raises KeyError for an unknown code."""
    return _sentences[code]


def known_codes() -> frozenset[str]:
    """All codes that have a sentence."""
    return frozenset(_sentences)


def told(code: str, values: Mapping[str, Any]) -> str:
    """The sentence with its values; what is not known stands as an ellipsis."""
    pattern = _sentences.get(code, code)
    try:
        return pattern.format_map(defaultdict(lambda: "…", values))
    except (AttributeError, IndexError, TypeError, ValueError):
        return pattern
