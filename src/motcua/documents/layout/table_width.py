"""How wide the columns of a table come out in millimetres."""

from motcua.documents.layout.blocks import Cell, Table, plain
from motcua.documents.layout.grid import laid_out
from motcua.documents.layout.text_width import width_mm

CELL_MARGIN_MM = 1.6
_SLACK_MM = 0.6


def column_widths(table: Table, room_mm: float) -> list[float]:
    """The widths by their shares, but none narrower than the longest word of its heading.

    What a narrow column lacks is taken from the others by their shares.
    """
    shares = [column.width for column in table.columns]
    least = [_least(table, column) for column in range(len(shares))]
    fixed: set[int] = set()
    while True:
        widths = _shared_out(shares, least, fixed, room_mm)
        narrow = {i for i, width in enumerate(widths) if width < least[i]} - fixed
        if not narrow or sum(least) > room_mm:
            return widths
        fixed |= narrow


def _shared_out(
    shares: list[float], least: list[float], fixed: set[int], room_mm: float
) -> list[float]:
    left = room_mm - sum(least[i] for i in fixed)
    whole = sum(share for i, share in enumerate(shares) if i not in fixed) or 1.0
    return [least[i] if i in fixed else share / whole * left for i, share in enumerate(shares)]


def _least(table: Table, column: int) -> float:
    rows = laid_out(table)[: len(table.header)]
    cells = [slot.cell for row in rows for slot in row if slot.column == column]
    words = [word for cell in cells if cell.columns == 1 for word in _words(cell)]
    longest = max((width_mm(word, table.size) for word in words), default=0.0)
    return longest + 2 * CELL_MARGIN_MM + _SLACK_MM


def _words(cell: Cell) -> list[str]:
    return plain(cell.content).split()
