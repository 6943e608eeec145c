"""A text in pieces, each from one found place to the next."""

import re
from collections.abc import Iterator, Sequence


def from_each_to_next(
    starts: "Sequence[re.Match[str]]", text: str
) -> "Iterator[tuple[re.Match[str], str]]":
    """Each match with the text between its end and the next match, or the end of the text."""
    for place, start in enumerate(starts):
        last = place + 1 == len(starts)
        yield start, text[start.end() : len(text) if last else starts[place + 1].start()]
