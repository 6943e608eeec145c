"""Rows of a CSV or an .xlsx: comments and letterheads are passed over, the head row is found."""

import csv
import io
import zipfile
from collections.abc import Iterable, Iterator

import openpyxl
from openpyxl.utils.exceptions import InvalidFileException

from motcua.catalogue.reading.plain import one_line
from motcua.catalogue.reading.short_rows import LIST_HEAD, NATIONAL_HEAD
from motcua.catalogue.reading.unreadable import Unreadable

_HEAD_WITHIN = 30  # rows: further down no head is looked for
_WIDEST = 60  # columns
_MOST_UNPACKED = 200 * 1024 * 1024
Rows = list[tuple[int, dict[str, str]]]


def rows_of_csv(text: str, *, most: int) -> tuple[str, Rows]:
    """("short" or "list", (line, cells by lower-case head)). Raises Unreadable."""
    # A name may run over several lines of the file, so rows are counted, as a spreadsheet does.
    try:
        return _below_head(csv.reader(io.StringIO(text, newline="")), most)
    except csv.Error as error:
        raise Unreadable("Tệp CSV bị hỏng, không đọc được.") from error


def rows_of_xlsx(data: bytes, *, most: int) -> tuple[str, Rows]:
    """The same for the first sheet that has a known head. Raises Unreadable."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(one.file_size for one in archive.infolist()) > _MOST_UNPACKED:
                raise Unreadable("Bảng tính giải nén ra lớn quá 200 MB. Hãy chia thành nhiều tệp.")
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        for sheet in book.worksheets:
            try:
                return _below_head(sheet.iter_rows(values_only=True, max_col=_WIDEST), most)
            except _NoHead:
                continue
    except (zipfile.BadZipFile, InvalidFileException, KeyError, OSError, ValueError) as error:
        if isinstance(error, Unreadable):
            raise
        raise Unreadable("Bảng tính .xlsx bị hỏng, không mở được.") from error
    raise _NoHead


class _NoHead(Unreadable):
    def __init__(self) -> None:
        super().__init__(
            "Không tìm thấy dòng tiêu đề có Mã số, Tên, Cơ quan ban hành, Lĩnh vực trong tệp."
        )


def _below_head(rows: Iterable[Iterable[object]], most: int) -> tuple[str, Rows]:
    numbered = enumerate(rows, start=1)
    kind, heads = _head(numbered)
    found: Rows = []
    for line, cells in numbered:
        values = [one_line(cell) for cell in cells]
        if not any(values):
            continue
        if len(found) >= most:
            raise Unreadable(f"Tệp có quá {most} dòng. Hãy chia thành nhiều tệp.")
        found.append((line, dict(zip(heads, values, strict=False))))
    return kind, found


def _head(numbered: Iterator[tuple[int, Iterable[object]]]) -> tuple[str, list[str]]:
    for line, cells in numbered:
        heads = [one_line(cell).lower() for cell in cells]
        if set(heads) >= NATIONAL_HEAD:
            return "short", heads
        if set(heads) >= LIST_HEAD:
            return "list", heads
        if line >= _HEAD_WITHIN:
            break
    raise _NoHead
