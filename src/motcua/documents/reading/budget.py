"""Amounts of money: items of the budget and the total where it is stated."""

import re
from collections.abc import Iterable, Iterator, Sequence

from motcua.documents.reading.columns import Role
from motcua.documents.reading.grids import Grid
from motcua.documents.reading.located import Located
from motcua.documents.reading.outline import Entry
from motcua.documents.reading.passage import Lines, Passage
from motcua.documents.reading.result import BudgetItem
from motcua.documents.reading.rows import heading_of
from motcua.kernel.numbers import find_amounts, parse_money
from motcua.kernel.text import fold

_TOTAL = re.compile(
    r"(?:tổng (?:dự kiến )?(?:kinh phí|số|vốn|mức|nhu cầu|dự toán|cộng|chi phí|tiền)|^tổng\b|"
    r"nhu cầu (?:vốn|kinh phí)|^\W*cộng\b|(?:^|\W)kinh phí (?:thực hiện|dự kiến|"
    r"triển khai)[^.;]{0,120}?(?:là|khoảng|dự kiến)\W)",
    re.IGNORECASE,
)
_RANGE = re.compile(r"\s*[-–]\s*(?:[\d.,]+)?\s*$")
_SCALES = ("tỷ đồng", "triệu đồng", "nghìn đồng", "đồng")
_MONEY_HEADING = re.compile(r"kinh phi|nguon von|du toan|nguon luc")


class BudgetReader:
    """Collects amounts; the total is the first one stated as such."""

    def __init__(self, lines: Lines) -> None:
        self._lines = lines
        self.items: list[BudgetItem] = []
        self.total: Located | None = None

    def read(self, entries: Sequence[Entry]) -> None:
        """Amounts of money columns, and of the sections on money."""
        about_money: tuple[str, ...] | None = None
        for entry in entries:
            if entry.grid is not None:
                self._table(entry.grid)
                continue
            if entry.heading and about_money != entry.path[: len(about_money or ())]:
                about_money = None
            if entry.heading and _MONEY_HEADING.search(fold(entry.heading.text)):
                about_money = entry.path
            if entry.words and not self._stated_total(entry.words):
                inside = about_money is not None and entry.path[: len(about_money)] == about_money
                if inside and about_money:
                    self._items(entry.words)

    def _table(self, grid: Grid) -> None:
        found = heading_of(grid)
        column = found[0].roles.get(Role.MONEY) if found else None
        for row in grid.rows[found[1] if found else 0 :]:
            first = next((cell.whole for cell in row if cell.text), None)
            if first is None:
                continue
            whole = " ".join(cell.text for cell in row)
            if _TOTAL.search(first.text):
                self._stated_total(next((c.whole for c in row if find_amounts(c.text)), first))
            elif column is not None and column < len(row) and found and whole:
                self._cell(row[column].whole, found[0].row[column].text)

    def _cell(self, cell: Passage, heading: str) -> None:
        if find_amounts(cell.text):
            self._items(cell)
            return
        scale = next((words for words in _SCALES if fold(words) in fold(heading)), None)
        if scale and re.fullmatch(r"[\d.,\s]+", cell.text):
            vnd = parse_money(f"{cell.text} {scale}")
            if vnd:
                self._add(cell, cell.text, vnd)

    def _items(self, passage: Passage) -> None:
        start = 0
        for amount in find_amounts(passage.text):
            label = passage.text[start : amount.start]
            if not _RANGE.search(passage.text[amount.start - 3 : amount.start]):
                self._add(passage.cut(start, amount.end), label, amount.vnd)
            start = amount.end

    def _add(self, passage: Passage, label: str, vnd: int) -> None:
        name = re.sub(r"^[\s;,.:)(–+-]+|[\s:;,(–-]+$", "", label) or passage.text
        self.items.append(
            BudgetItem(text=name, amount_vnd=vnd, place=self._lines.place_of(passage))
        )

    def _stated_total(self, passage: Passage) -> bool:
        """A total; only the first one of the document is kept, none of them is an item."""
        match = _TOTAL.search(passage.text)
        amounts = find_amounts(passage.text[match.start() :]) if match else []
        if not match or not amounts:
            return False
        if self.total is None:
            first = amounts[0]
            words = passage.cut(match.start(), match.start() + first.end)
            self.total = Located(str(first.vnd), words)
        return True


def all_passages(entries: Iterable[Entry]) -> Iterator[Passage]:
    """Every paragraph and every cell."""
    for entry in entries:
        if entry.grid is None:
            yield entry.block.whole if not isinstance(entry.block, Grid) else Passage()
        else:
            yield from (cell.whole for row in entry.grid.rows for cell in row if cell.whole)
