"""Where the cells of a table fall once those over several columns and rows are laid out."""

from collections.abc import Sequence
from dataclasses import dataclass

from motcua.documents.layout.blocks import Cell, Row, Table


class TableShape(ValueError):
    """The cells of a row do not fit the columns of the table."""


@dataclass(frozen=True)
class Slot:
    """A cell at its column; `continued` when it comes down from a row above."""

    column: int
    cell: Cell
    continued: bool = False


def laid_out(table: Table) -> tuple[tuple[Slot, ...], ...]:
    """The slots of every row, header rows first; short rows are filled with empty cells.

    Raises TableShape when a row holds more cells than the table has columns.
    """
    open_cells: list[tuple[int, Cell, int]] = []
    laid = []
    for row in (*table.header, *table.rows):
        slots = _row_slots(row, len(table.columns), open_cells)
        laid.append(slots)
        open_cells = _still_open(slots, open_cells)
    return tuple(laid)


def as_cell(cell: Cell | str) -> Cell:
    """The cell itself; a plain string is a cell of one column and row."""
    return Cell(cell) if isinstance(cell, str) else cell


def _row_slots(
    row: Row, width: int, open_cells: Sequence[tuple[int, Cell, int]]
) -> tuple[Slot, ...]:
    from_above = {column: cell for column, cell, _ in open_cells}
    given = [as_cell(cell) for cell in row.cells]
    slots = []
    column = 0
    while column < width:
        cell = from_above.get(column) or (given.pop(0) if given else Cell())
        slots.append(Slot(column, cell, continued=column in from_above))
        column += cell.columns
    if given or column > width:
        raise TableShape(f"a row of {len(row.cells)} cells does not fit {width} columns")
    return tuple(slots)


def _still_open(
    slots: Sequence[Slot], open_cells: Sequence[tuple[int, Cell, int]]
) -> list[tuple[int, Cell, int]]:
    left = {column: count for column, _, count in open_cells}
    rows_left = [(s, left[s.column] if s.continued else s.cell.rows) for s in slots]
    return [(s.column, s.cell, count - 1) for s, count in rows_left if count > 1]
