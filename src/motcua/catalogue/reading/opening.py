"""A file becomes entries: which layout it has is told by its content, never by its name alone.

Bounded: `MOST_BYTES` unpacked, `MOST_ROWS` rows. Raises Unreadable with a Vietnamese sentence.
"""

import gzip
import io
import json
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from motcua.catalogue.reading.found import FoundProcedure
from motcua.catalogue.reading.national import KEYS, read_national
from motcua.catalogue.reading.spreadsheets import rows_of_csv, rows_of_xlsx
from motcua.catalogue.reading.tables import read_tables
from motcua.catalogue.reading.unreadable import Unreadable
from motcua.kernel.labelled import LabelledEnum

MOST_BYTES = 200 * 1024 * 1024
MOST_ROWS = 20_000
_ZIP, _GZIP = b"PK\x03\x04", b"\x1f\x8b"


class Layout(LabelledEnum):
    """The kinds of files that are read; a full one holds whole records."""

    NATIONAL = "national", "Bản đầy đủ của Cổng Dịch vụ công quốc gia"
    TABLES = "tables", "Bản có bảng tách sẵn"
    SHORT = "short", "Bản rút gọn (CSV)"
    LIST = "list", "Danh sách của bộ, ngành"


@dataclass(frozen=True)
class Opened:
    """A file that is understood: its layout, how many rows it has, and its entries in order."""

    layout: Layout
    rows_count: int
    entries: Iterator[FoundProcedure]

    @property
    def is_full(self) -> bool:
        """Whether the rows are whole records, not only names."""
        return self.layout in (Layout.NATIONAL, Layout.TABLES)


def open_records(content: bytes) -> Opened:
    """Understand a file. Raises Unreadable: empty, too large, damaged, or of no known layout."""
    data = _unpacked(content)
    if data.startswith(_ZIP):
        return _sheet(*rows_of_xlsx(data, most=MOST_ROWS))
    text = _text(data).lstrip()
    if not text:
        raise Unreadable("Tệp rỗng. Chưa có gì được lưu.")
    if text[0] == "{":
        return _json(text)
    return _sheet(*rows_of_csv(text, most=MOST_ROWS))


def _unpacked(content: bytes) -> bytes:
    if not content.startswith(_GZIP):
        return content
    try:
        with gzip.open(io.BytesIO(content)) as packed:
            data = packed.read(MOST_BYTES + 1)
    except (OSError, EOFError, zlib.error) as error:
        raise Unreadable("Tệp nén bị hỏng, không mở được. Hãy tải lại tệp rồi nhập lại.") from error
    if len(data) > MOST_BYTES:
        raise Unreadable("Tệp giải nén ra lớn quá 200 MB. Hãy chia thành nhiều tệp.")
    return data


def _text(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Unreadable(
            "Tệp không phải văn bản UTF-8, bảng tính .xlsx hay tệp nén .gz nên không đọc được."
        ) from error


def _json(text: str) -> Opened:
    """One object with `procedures`, or one object a line."""
    first = text.split("\n", 1)[0]
    whole = _parsed(text) if _parsed(first) is None else None
    if isinstance(whole, Mapping) and isinstance(whole.get("procedures"), list):
        rows = whole["procedures"]
        return Opened(Layout.TABLES, _few(len(rows)), _tables(rows))
    only = _parsed(text) if "\n" not in text.strip() else None
    if isinstance(only, Mapping) and isinstance(only.get("procedures"), list):
        rows = only["procedures"]
        return Opened(Layout.TABLES, _few(len(rows)), _tables(rows))
    known = _parsed(first)
    if isinstance(known, Mapping) and known.keys() >= KEYS:
        lines = text.split("\n")
        return Opened(Layout.NATIONAL, _few(sum(map(bool, map(str.strip, lines)))), _lines(lines))
    raise Unreadable("Tệp JSON không có các mục của hồ sơ thủ tục nên không đọc được.")


def _lines(lines: list[str]) -> Iterator[FoundProcedure]:
    for line, text in enumerate(lines, start=1):
        if not text.strip():
            continue
        row = _parsed(text)
        if isinstance(row, Mapping):
            yield read_national(row, line)
        else:
            yield FoundProcedure(line=line, problems=("Dòng này không phải JSON hợp lệ.",))


def _tables(rows: list[Any]) -> Iterator[FoundProcedure]:
    for line, row in enumerate(rows, start=1):
        if isinstance(row, Mapping):
            yield read_tables(row, line)
        else:
            yield FoundProcedure(line=line, problems=("Mục này không phải hồ sơ thủ tục.",))


def _sheet(kind: str, rows: "list[tuple[int, dict[str, str]]]") -> Opened:
    from motcua.catalogue.reading.short_rows import read_listed, read_short

    read = read_short if kind == "short" else read_listed
    layout = Layout.SHORT if kind == "short" else Layout.LIST
    return Opened(layout, _few(len(rows)), (read(row, line) for line, row in rows))


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _few(count: int) -> int:
    if count > MOST_ROWS:
        raise Unreadable(f"Tệp có quá {MOST_ROWS} dòng. Hãy chia thành nhiều tệp.")
    return count
