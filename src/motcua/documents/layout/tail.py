"""What goes to the next page with the signature, so that it never stands there alone."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from motcua.documents.layout.blocks import Block, Bullets, Figure, Paragraph, Table, plain
from motcua.documents.layout.grid import as_cell, laid_out
from motcua.documents.layout.wording import END

ROWS_KEPT = 2
_LETTERS_KEPT, _ONE_LINE = 1200, 75


@dataclass(frozen=True)
class Tail:
    """The blocks that may break freely, and those that stay with the signature.

    `continues` says that the tail begins with the last rows of a table of the blocks before.
    `breaks` says that it is too long to be kept whole and only clings to the signature.
    """

    before: tuple[Block, ...]
    kept: tuple[Block, ...]
    continues: bool = False

    @property
    def breaks(self) -> bool:
        """Whether the kept blocks might fill a page and must be free to break."""
        return sum(_letters(block) for block in self.kept) > _LETTERS_KEPT


def tail_of(blocks: Sequence[Block]) -> Tail:
    """The blocks parted before the last one, inside it when it is a list or a table."""
    count = kept_count(blocks)
    before, kept = tuple(blocks[: len(blocks) - count]), tuple(blocks[len(blocks) - count :])
    match kept:
        case (Bullets() as items, *others) if len(items.items) > 1:
            upper = replace(items, items=items.items[:-1])
            return Tail((*before, upper), (replace(items, items=items.items[-1:]), *others))
        case (Table() as table, *others) if cut := _cut(table):
            upper_rows = replace(table, rows=table.rows[:cut])
            last_rows = replace(table, rows=table.rows[cut:], caption="")
            return Tail((*before, upper_rows), (last_rows, *others), continues=True)
    return Tail(before, kept)


def kept_count(blocks: Sequence[Block]) -> int:
    """How many of the last blocks stay: a table or figure keeps the end mark under it, and words
    of a single line, too few to begin a page with, stay with the block above them."""
    if len(blocks) < 2 or not isinstance(blocks[-1], Paragraph):
        return min(len(blocks), 1)
    above, last = blocks[-2], plain(blocks[-1].content)
    if isinstance(above, Table | Figure):
        return 2 if last == END else 1
    return 2 if isinstance(above, Paragraph) and len(last) <= _ONE_LINE else 1


def _letters(block: Block) -> int:
    match block:
        case Paragraph():
            return len(plain(block.content))
        case Bullets():
            return sum(len(plain(item)) for item in block.items)
        case Table():
            cells = (as_cell(cell) for row in block.rows for cell in row.cells)
            return sum(len(plain(cell.content)) for cell in cells)
    return 0


def _cut(table: Table) -> int:
    """The row from which the table may be parted: no cell reaches over it, no group row before."""
    rows = laid_out(table)[len(table.header) :]
    for cut in range(len(rows) - ROWS_KEPT, 1, -1):
        if not any(slot.continued for slot in rows[cut]) and not table.rows[cut - 1].group:
            return cut
    return 0
