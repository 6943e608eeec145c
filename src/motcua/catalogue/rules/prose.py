"""Running text of a record as blocks that can be read: paragraphs, list items, small headings.

Records of the national database are texts with line breaks and typed dashes, up to 70,000
characters; nothing is lost or reworded here, only set apart.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

DASHES = "-–+*• "
"""What records type before an item of a list."""

Kind = Literal["paragraph", "item", "heading"]

_DASH = re.compile(r"(?P<mark>[-–—•*+·])\s*(?=\S)")
_STEP = re.compile(r"(?:Bước|BƯỚC)\s*\d+[\s:.–-]", re.UNICODE)
_INSIDE = re.compile(r"(?<=[.;:])\s+(?=[-–+•]\s*\w)")
_LONG_LINE = 400
_SHORT_HEADING = 160
_DEPTHS = {"+": 2, "·": 2, "*": 1}


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of text; `depth` counts how far an item is indented (1, 2), 0 for the others."""

    kind: Kind
    text: str
    depth: int = 0


def blocks(text: str) -> list[Block]:
    """The text in blocks, in order; an empty text has none."""
    return [_block(line) for line in _lines(text)]


def _lines(text: str) -> Iterator[str]:
    for raw in text.splitlines():
        line = raw.strip()
        if not line:
            continue
        if len(line) > _LONG_LINE:
            yield from _INSIDE.split(line)
        else:
            yield line


def _block(line: str) -> Block:
    dash = _DASH.match(line)
    if dash:
        mark = dash["mark"]
        rest = line[dash.end() :]
        if mark == "*" and rest.endswith(":") and len(rest) < _SHORT_HEADING:
            return Block("heading", rest.removesuffix(":"))
        return Block("item", rest, _DEPTHS.get(mark, 1))
    if _STEP.match(line) and len(line) < _SHORT_HEADING:
        return Block("heading", line.rstrip(":. "))
    return Block("paragraph", line)
