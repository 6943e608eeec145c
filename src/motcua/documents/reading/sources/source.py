"""One file as the reader wants it: flat text, real tables placed in it, confidence of lines."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from motcua.documents.reading.source import Cell, Table, normalise

# Bullets of the fonts Symbol and Wingdings, which only those fonts can show.
_BULLETS = dict.fromkeys(range(0xF020, 0xF100), "-")
MergedCells = Sequence[tuple[str, int]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """What a file holds. Lines are counted from 1; confidence is in per cent, for scans only."""

    kind: str
    text: str
    tables: tuple[Table, ...] = ()
    confidences: Mapping[int, int] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    """Vietnamese sentences on what was converted, recognised or left out."""


class _Sheet:
    """The flat text as it grows, line by line."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.offset = 0
        self.tables: list[Table] = []
        self.confidences: dict[int, int] = {}

    def write(self, line: str, confidence: int | None = None) -> None:
        self.lines.append(line)
        self.offset += len(line) + 1
        if confidence is not None:
            self.confidences[len(self.lines)] = confidence


def assemble(kind: str, blocks: Iterable[Mapping[str, Any]], notes: Iterable[str]) -> Source:
    """The source made of an extractor's blocks; the text is already normalised."""
    sheet = _Sheet()
    for block in blocks:
        if "rows" in block:
            _write_table(sheet, block["rows"])
        else:
            _write_paragraph(sheet, block)
    return Source(
        kind=kind,
        text="\n".join(sheet.lines),
        tables=tuple(sheet.tables),
        confidences=sheet.confidences,
        notes=tuple(notes),
    )


def _write_paragraph(sheet: _Sheet, block: Mapping[str, Any]) -> None:
    for line in normalise(block["text"]).split("\n"):
        sheet.write(line.translate(_BULLETS).rstrip(), block.get("confidence"))


def _write_table(sheet: _Sheet, rows: Sequence[MergedCells]) -> None:
    placed = tuple(cells for row in rows if (cells := _write_row(sheet, row)))
    if placed:
        sheet.tables.append(Table(placed))


def _write_row(sheet: _Sheet, row: MergedCells) -> tuple[Cell, ...]:
    """One line: cells parted by tabs, a merged cell followed by as many more tabs."""
    cells: list[Cell] = []
    line = ""
    for text, columns in row:
        kept = normalise(text).translate(_BULLETS).strip().replace("\t", " ")
        cells.append(Cell(kept, sheet.offset + len(line), columns))
        line += kept.replace("\n", " ") + "\t" * columns
    if line.strip():
        sheet.write(line[: max(cell.end for cell in cells if cell.text) - sheet.offset])
        return tuple(_within(cell, sheet.offset - 1) for cell in cells)
    return ()


def _within(cell: Cell, end: int) -> Cell:
    """An empty cell at the end of a row stands at the end of the line."""
    return cell if cell.start <= end else Cell(cell.text, end, cell.columns)
