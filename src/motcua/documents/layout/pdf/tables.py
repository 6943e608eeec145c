"""A table as the JSON values that official.typ reads."""

from collections.abc import Callable, Sequence
from typing import Any

from motcua.documents.layout.blocks import Align, Inline, Table, plain
from motcua.documents.layout.grid import Slot, laid_out
from motcua.documents.layout.table_width import column_widths
from motcua.documents.layout.text_width import width_mm

Json = dict[str, Any]
Runs = Callable[[Inline], list[Json]]
_LINES_OF_A_PAGE = 20


class TableData:
    """The values of one table, set in a given width; `runs` turns text into values."""

    def __init__(self, table: Table, room_mm: float, runs: Runs) -> None:
        """Find the columns' widths."""
        self.table, self.runs = table, runs
        self.widths = column_widths(table, room_mm)

    def values(self) -> Json:
        """Widths, rows and looks."""
        table, headers = self.table, len(self.table.header)
        given = (*table.header, *table.rows)
        rows = [
            [self._cell(slot, bold=row.bold) for slot in slots if not slot.continued]
            for slots, row in zip(laid_out(table), given, strict=True)
        ]
        return {
            "type": "table",
            "widths_mm": self.widths,
            "header": rows[:headers],
            "rows": rows[headers:],
            "groups": [row.group for row in table.rows],
            "size": table.size,
            "continued": False,
        }

    def _cell(self, slot: Slot, *, bold: bool) -> Json:
        align: Align = slot.cell.align or self.table.columns[slot.column].align
        return {
            "runs": self.runs(slot.cell.content),
            "columns": slot.cell.columns,
            "rows": slot.cell.rows,
            "align": align.value,
            "bold": bold or slot.cell.bold,
            "whole": self._is_short(slot),
        }

    def _is_short(self, slot: Slot) -> bool:
        """Whether a cell surely fits on one page; only those are kept whole."""
        room: Sequence[float] = self.widths[slot.column : slot.column + slot.cell.columns]
        lines = width_mm(plain(slot.cell.content), self.table.size) / sum(room)
        return lines < _LINES_OF_A_PAGE * slot.cell.rows
