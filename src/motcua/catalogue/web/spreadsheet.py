"""Rows as a file that a spreadsheet opens, sent as they are read."""

import csv
from collections.abc import Iterable, Iterator

BYTE_ORDER_MARK = "\ufeff"
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


class _Line:
    """A file that hands back what is written to it."""

    def write(self, text: str) -> str:
        """The text itself."""
        return text


def csv_lines(rows: Iterable[list[str]]) -> Iterator[str]:
    """CSV with a byte order mark, so that Vietnamese letters open as such."""
    writer = csv.writer(_Line())
    yield BYTE_ORDER_MARK
    for row in rows:
        yield writer.writerow([harmless(cell) for cell in row])


def harmless(text: str) -> str:
    """A cell that a spreadsheet never takes for a formula."""
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text
