"""The parts of a document in the order they are printed, upright or landscape.

A landscape table in an upright body makes parts of its own. The closing words and "./." belong to
the last part of the body, which the signature follows.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from motcua.documents.layout.blocks import (
    Align,
    Block,
    Bullets,
    Heading,
    Inline,
    PageBreak,
    Paragraph,
    Run,
    Table,
    runs_of,
)
from motcua.documents.layout.official import OfficialDocument
from motcua.documents.layout.wording import END, with_end_mark


@dataclass(frozen=True)
class Part:
    """Blocks printed on pages of one direction."""

    blocks: tuple[Block, ...]
    landscape: bool = False


def body_parts(document: OfficialDocument) -> tuple[Part, ...]:
    """The body with its closing and end mark; the last part is upright, for the signature."""
    parts = parts_of(_ended(document))
    if not parts or parts[-1].landscape:
        return (*parts, Part(()))
    return parts


def parts_of(blocks: Iterable[Block], *, within_landscape: bool = False) -> tuple[Part, ...]:
    """The blocks grouped by the direction of the page they want."""
    if within_landscape:
        return (Part(tuple(blocks), landscape=True),)
    grouped = groupby(blocks, key=lambda block: isinstance(block, Table) and block.landscape)
    parts = [Part(_without_edge_breaks(tuple(some)), wide) for wide, some in grouped]
    return tuple(part for part in _with_their_headings(parts) if part.blocks)


def _with_their_headings(parts: list[Part]) -> list[Part]:
    """Headings right before a change of direction go along with what they head."""
    for index in range(len(parts) - 1):
        blocks, following = parts[index].blocks, parts[index + 1]
        cut = len(blocks)
        while cut and isinstance(blocks[cut - 1], Heading):
            cut -= 1
        parts[index] = replace(parts[index], blocks=blocks[:cut])
        parts[index + 1] = replace(following, blocks=(*blocks[cut:], *following.blocks))
    return parts


def navigation_levels(blocks: Sequence[Block], *, deepest: int = 0) -> list[int]:
    """The outline level of each heading: never more than one below the heading before it.

    A reader's outline (PDF/UA-1, 7.4.2) may not skip a level, though a document's numbering may.
    """
    levels = []
    stack: list[int] = []
    for block in blocks:
        if not isinstance(block, Heading):
            continue
        while stack and stack[-1] >= block.level:
            stack.pop()
        stack.append(block.level)
        levels.append(len(stack) + deepest)
    return levels


def _ended(document: OfficialDocument) -> list[Block]:
    blocks = list(document.body)
    if document.closing:
        return [*blocks, Paragraph(with_end_mark(document.closing))]
    if not blocks:
        return blocks
    last = blocks[-1]
    if isinstance(last, Paragraph):
        return [*blocks[:-1], replace(last, content=_end_marked(last.content))]
    if isinstance(last, Bullets) and last.items:
        items = (*last.items[:-1], _end_marked(last.items[-1]))
        return [*blocks[:-1], replace(last, items=items)]
    return [*blocks, Paragraph(END, align=Align.RIGHT)]


def _end_marked(content: Inline) -> Inline:
    if isinstance(content, str):
        return with_end_mark(content)
    *before, last = runs_of(content)
    return (*before, Run(with_end_mark(last.text), last.bold, last.italic))


def _without_edge_breaks(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    # A change of direction begins a page by itself; a break beside it would leave one empty.
    while blocks and isinstance(blocks[-1], PageBreak):
        blocks = blocks[:-1]
    while blocks and isinstance(blocks[0], PageBreak):
        blocks = blocks[1:]
    return blocks
