"""Tasks from the rows of task tables."""

import re
from collections.abc import Iterable, Sequence

from motcua.documents.reading.columns import Role
from motcua.documents.reading.draft import Draft
from motcua.documents.reading.grids import GridCell
from motcua.documents.reading.outline import Entry, Path
from motcua.documents.reading.passage import Lines, Passage
from motcua.documents.reading.result import Section
from motcua.documents.reading.rows import Heading, TaskRow, heading_of, several, task_rows
from motcua.documents.reading.timing import Timing, read_timing
from motcua.documents.reading.units import split_units

_BOTH = re.compile(
    r"(?:(?:cơ quan|đơn vị)\s+)?chủ trì\s*:?\s*(?P<lead>.*?)[;.,]?\s*(?:-\s*)?(?:(?:cơ quan|"
    r"đơn vị)\s+)?"
    r"phối hợp\s*(?:với)?\s*:?\s*(?P<coordinating>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_NEW_UNIT = re.compile(
    r"(?:Sở|Ban|Bộ|UBND|Ủy ban|Văn phòng|Công an|Trung tâm|Phòng|Các|Hội|Cục|Chi cục)\s"
)
_GOES_ON = re.compile(
    r"(?:[,;(/-]|\b(?:và|của|Văn phòng|Chủ tịch|Giám đốc|Thủ trưởng|Chánh|Đảng ủy|HĐND))$"
)


class TableReader:
    """Reads the task tables of a document in order; a heading serves the next pages too."""

    def __init__(self, lines: Lines, year: int | None) -> None:
        self._lines = lines
        self._year = year
        self._heading: Heading | None = None
        self.sections: list[Section] = []
        self.headings: list[tuple[int, int]] = []
        """Ranges of heading rows that were understood."""

    def read(self, entry: Entry) -> list[Draft]:
        """The tasks of one table; none if it is not a task table."""
        grid = entry.grid
        if grid is None:
            return []
        found = heading_of(grid)
        rows = grid.rows
        if found is not None:
            self._heading, taken = found
            filled = [c.whole for row in rows[:taken] for c in row if c.whole]
            self.headings.append((filled[0].start, filled[-1].end))
            rows = rows[taken:]
        elif self._heading is None or not _as_wide(rows, self._heading):
            return []
        return list(self._drafts(task_rows(rows, self._heading), entry.path))

    def _drafts(self, rows: Sequence[TaskRow], path: Path) -> Iterable[Draft]:
        section = path
        for row in rows:
            if row.group:
                section = self._open(row, path, section)
            else:
                yield from self._row(row, section)

    def _open(self, row: TaskRow, path: Path, current: Path) -> Path:
        deeper = len(current) > len(path) and not re.match(r"[IVXA-ZĐ]+$", row.label)
        section = (*(current[: len(path) + 1] if deeper else path), *row.label.split("."))
        whole = row.cell(Role.TASK).whole
        if whole and len(section) <= 3:
            self.sections.append(
                Section(
                    number=".".join(section),
                    heading=whole.text.strip(" :."),
                    level=len(section),
                    place=self._lines.place_of(whole),
                )
            )
        return section

    def _row(self, row: TaskRow, section: Path) -> Iterable[Draft]:
        lead, coordinating = _units(row)
        result = row.cell(Role.RESULT).text
        others = [
            cell.whole for role, cell in row.cells.items() if role is not Role.TASK and cell.whole
        ]
        for text in several(row.cell(Role.TASK)):
            if text:
                yield Draft(
                    text=text,
                    section=".".join(section) or None,
                    form="table",
                    lead_units=lead,
                    coordinating_units=coordinating,
                    timing=self._timing(row),
                    expected_result=result or None,
                    parts=_own(others, text),
                )

    def _timing(self, row: TaskRow) -> Timing:
        start, finish = row.cell(Role.START).text, row.cell(Role.FINISH).text
        if not start:
            return read_timing(row.cell(Role.TIME).text or finish, self._year)
        first, last = read_timing(start, self._year), read_timing(finish, self._year)
        written = f"{start} – {finish}" if finish else start
        return Timing(
            first.start, last.finish, last.finish_bound or "inclusive", last.recurrence, written
        )


def _own(cells: Sequence[Passage], text: Passage) -> list[Passage]:
    """Cells behind the task in its own row; one merged from above would stretch its place."""
    return [cell for cell in cells if cell.start > text.start]


def _units(row: TaskRow) -> tuple[tuple[str, ...], tuple[str, ...]]:
    lead, coordinating = (_cell_text(row.cell(r)) for r in (Role.LEAD, Role.COORDINATING))
    both = _BOTH.search(lead)
    if both and not coordinating:
        lead, coordinating = both["lead"], both["coordinating"]
    return units_listed(lead), units_listed(coordinating)


def _cell_text(cell: GridCell) -> str:
    """The cell in one line; a line that begins with a unit of its own begins a new name."""
    text = ""
    for line in cell.lines:
        new = _NEW_UNIT.match(line.text) and len(text) > 11 and not _GOES_ON.search(text)
        text = f"{text}{';' if new else ''} {line.text}" if text else line.text
    return text


def units_listed(text: str) -> tuple[str, ...]:
    """The units of a cell or a labelled line."""
    bare = re.sub(r"(?:^|(?<=[.;,]))\s*[-–+•]\s+", " ", text)
    bare = re.sub(
        r"^\s*(?:(?:cơ quan|đơn vị)\s+)?(?:chủ trì|phối hợp(?: với)?)\s*:\s*", "", bare, flags=re.I
    )
    return split_units(bare)


def _as_wide(rows: Sequence[tuple[object, ...]], heading: Heading) -> bool:
    """A table without heading goes on from the page before if it is as wide."""
    return max(len(row) for row in rows) == len(heading.row) if rows else False
