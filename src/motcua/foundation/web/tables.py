"""Lists as files for spreadsheets: CSV that is written while it is sent, and workbooks.

A workbook is whole only at its end and costs ten times a line of CSV: it stays under `MOST_ROWS`.
"""

import csv
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from django.http import FileResponse, HttpResponseBase, StreamingHttpResponse
from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

Cell = str | int | None
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
MOST_ROWS = 5_000
"""Rows of a workbook: about a second of work."""
PIECE, IN_MEMORY = 500, 8 * 1024 * 1024
# Also the wide forms, which some spreadsheets take for the narrow ones.
FORMULA = tuple("=+-@\t\r\n＝＋－＠")


def csv_answer(
    headings: Sequence[str], rows: Iterable[Sequence[Cell]], name: str
) -> HttpResponseBase:
    """Comma-separated, UTF-8 with its mark so that Excel reads Vietnamese; memory stays flat."""
    answer = StreamingHttpResponse(_pieces(headings, rows), content_type="text/csv; charset=utf-8")
    return _named(answer, f"{name}.csv")


def xlsx_answer(
    headings: Sequence[str],
    rows: Iterable[Sequence[Cell]],
    name: str,
    *,
    title: str,
    widths: Sequence[int],
) -> HttpResponseBase:
    """A workbook of one sheet, its head bold and fixed, the first column too.

    The caller sees to it that there are at most MOST_ROWS.
    """
    book = Workbook(write_only=True)
    sheet = book.create_sheet(title)
    sheet.freeze_panes = "B2"
    for place, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(place)].width = width
    sheet.append([_heading(sheet, text) for text in headings])
    for row in rows:
        sheet.append([harmless(cell) for cell in row])
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(headings))}1"
    kept = tempfile.SpooledTemporaryFile(max_size=IN_MEMORY)  # noqa: SIM115 -- the answer closes it
    book.save(kept)
    kept.seek(0)
    return _named(FileResponse(kept, content_type=XLSX), f"{name}.xlsx")


def harmless(cell: Cell) -> Cell:
    """Text that no spreadsheet takes for a formula: a quote stands before; numbers stay."""
    is_formula = isinstance(cell, str) and cell.lstrip(" \u00a0").startswith(FORMULA)
    return f"'{cell}" if is_formula else cell


def _pieces(headings: Sequence[str], rows: Iterable[Sequence[Cell]]) -> Iterator[bytes]:
    line = csv.writer(_Line())
    piece = ["\ufeff", line.writerow(headings)]
    for row in rows:
        piece.append(line.writerow([harmless(cell) for cell in row]))
        if len(piece) > PIECE:
            yield "".join(piece).encode()
            piece = []
    yield "".join(piece).encode()


class _Line:
    """A file that hands back what is written to it."""

    def write(self, text: str) -> Any:
        """The text itself."""
        return text


def _heading(sheet: Any, text: str) -> Any:
    cell = WriteOnlyCell(sheet, value=text)
    cell.font = Font(bold=True)
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    return cell


def _named(answer: HttpResponseBase, name: str) -> HttpResponseBase:
    answer["Content-Disposition"] = f'attachment; filename="{name}"'
    answer["Cache-Control"] = "no-store"
    return answer
