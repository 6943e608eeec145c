"""The lines under "Nơi nhận"."""

import re
from collections.abc import Iterable, Sequence

from motcua.documents.reading.blocks import Block
from motcua.documents.reading.grids import Grid
from motcua.documents.reading.paragraphs import is_capitals
from motcua.documents.reading.passage import Lines, Passage, join
from motcua.documents.reading.result import Recipient

_HEAD = re.compile(r"n[ơoợ]i\s+nh[ậâ]n\s*:?\s*", re.IGNORECASE)
_DASH = re.compile(r"[-–—−•]\s*")
_INNER = re.compile(r";\s*[-–—]\s+")
_SIGNATURE = re.compile(r"(?:TM|KT|TL|TUQ|Q)\s*\.\s*[A-ZĐ]")
_FILE = re.compile(r"[Ll]ưu\b")


def read_recipients(blocks: Sequence[Block], lines: Lines) -> tuple[Recipient, ...]:
    """One recipient a line, dash and final mark taken off."""
    groups: list[list[Passage]] = []
    for passage in _listed(blocks):
        dash = _DASH.match(passage.text)
        rest = passage.cut(dash.end()) if dash else passage
        if not rest:
            continue
        if dash or not groups:
            groups.append([rest])
        elif _FILE.match(groups[-1][0].text) and rest.text[0] in "([{":
            break
        else:
            groups[-1].append(rest)
    return tuple(
        Recipient(text=text, place=lines.place_of(whole))
        for whole in map(join, groups)
        if (text := re.sub(r"[\s;.,/]+$", "", whole.text))
    )


def _listed(blocks: Sequence[Block]) -> Iterable[Passage]:
    """The lines between "Nơi nhận" and the signature, split where several stand on one line."""
    inside = False
    for passage in _lines(blocks):
        if inside and _ends(passage.text):
            return
        head = _HEAD.match(passage.text.lstrip("-– "))
        if head:
            inside = True
            passage = passage.cut(passage.text.index(head[0][0]) + head.end())
        if inside and passage:
            yield from _split(passage)


def _ends(text: str) -> bool:
    return bool(_SIGNATURE.match(text)) or (
        is_capitals(text) and _DASH.match(text) is None and len(text) > 5
    )


def _split(passage: Passage) -> Iterable[Passage]:
    start = 0
    for match in _INNER.finditer(passage.text):
        yield passage.cut(start, match.start() + 1)
        start = match.start() + 1
    yield passage.cut(start)


def _lines(blocks: Sequence[Block]) -> Iterable[Passage]:
    for block in blocks:
        if not isinstance(block, Grid):
            yield from block.lines
            continue
        for row in block.rows:
            cells = [cell for cell in row if _HEAD.search(cell.text)]
            for cell in cells or row[:1]:
                yield from cell.lines
