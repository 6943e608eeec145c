"""The rows of a task table, put right: headings found and dropped, split rows mended, merged
cells filled."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from motcua.documents.reading.columns import Role, Roles, merged_heading, roles_of, same_heading
from motcua.documents.reading.grids import EMPTY, Grid, GridCell, Row
from motcua.documents.reading.markers import BULLETS, Kind, marker_of
from motcua.documents.reading.passage import Passage, join

_ORDER = re.compile(
    r"(?P<label>\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,6}|[A-ZĐ]|[a-zđ])\s*[.)]?$|(?P<dash>[-+•])$"
)
_TOTAL = re.compile(r"(?:tổng|cộng)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class TaskRow:
    """A row by the role of its cells; `label` is its running number, `group` opens a group."""

    label: str
    cells: dict[Role, GridCell]
    group: bool = False

    def cell(self, role: Role) -> GridCell:
        """The cell, empty if there is none."""
        return self.cells.get(role, EMPTY)


@dataclass(frozen=True, slots=True)
class Heading:
    """The heading of a task table; it serves the tables on the next pages as well."""

    row: Row
    roles: Roles


def heading_of(grid: Grid) -> tuple[Heading, int] | None:
    """The heading and the number of rows up to its end; looked for in the first rows."""
    for at, row in enumerate(grid.rows[:4]):
        roles = roles_of(row)
        if at + 1 < len(grid.rows):
            wide = merged_heading(row, grid.rows[at + 1])
            if wide is not row and (wide_roles := roles_of(wide)):
                return Heading(wide, wide_roles), at + 2
        if roles:
            return Heading(row, roles), at + 1
    return None


def task_rows(rows: Sequence[Row], heading: Heading) -> list[TaskRow]:
    """All rows below the heading, mended."""
    mended: list[TaskRow] = []
    fresh = False
    for raw in rows:
        if same_heading(raw, heading.row) or _is_numbering(raw):
            fresh = True
            continue
        row = _read(raw, heading)
        if row is None:
            continue
        if mended and _continues(row, mended[-1], fresh=fresh):
            mended[-1] = _joined(mended[-1], row)
        else:
            above = next((r for r in reversed(mended) if not r.group), None)
            mended.append(row if row.group or above is None else _filled(row, above))
        fresh = False
    return list(_with_parents(mended))


def _read(raw: Row, heading: Heading) -> TaskRow | None:
    filled = [cell for cell in raw if cell.text]
    if not filled or _TOTAL.match(filled[0].text):
        return None
    row = _aligned(raw, heading)
    order = heading.roles.get(Role.ORDER)
    label = row[order].text if order is not None and order < len(row) else ""
    if len(filled) <= 2 and (group := _group(filled, label)):
        return group
    cells: dict[Role, GridCell] = {
        role: row[at]
        for role, at in heading.roles.items()
        if role is not Role.ORDER and at < len(row)
    }
    bare = _ORDER.match(label)
    return TaskRow((bare["label"] or "-") if bare else "", cells)


def _group(filled: Sequence[GridCell], label: str) -> TaskRow | None:
    """ "II | Xây dựng …" or "II. Xây dựng …" alone in its row."""
    last = filled[-1]
    if len(filled) == 2:
        numeral = _ORDER.match(label)
        if numeral and re.match(r"[IVXA-ZĐ]+$", numeral["label"] or ""):
            return TaskRow(numeral["label"], {Role.TASK: last}, group=True)
        return None
    marker = marker_of(last.text)
    if marker and marker.kind in {Kind.ROMAN, Kind.CAPITAL, Kind.NUMBER} and len(last.text) < 300:
        return TaskRow(marker.label, {Role.TASK: GridCell(last.whole.cut(marker.rest))}, group=True)
    return None


def _aligned(raw: Row, heading: Heading) -> Row:
    """A row whose number is merged into the row above lacks its first cell."""
    order = heading.roles.get(Role.ORDER)
    if order != 0 or not raw or _ORDER.match(raw[0].text) or not raw[0].text:
        return raw
    if len(raw) < len(heading.row) and len(raw[0].text) > 8:
        return (EMPTY, *raw)
    return raw


def _is_numbering(raw: Row) -> bool:
    """ "(1) (2) (3) …" below the heading."""
    texts = [cell.text.strip("()") for cell in raw if cell.text]
    if len(texts) < 3 or not all(re.fullmatch(r"\d{1,2}", text) for text in texts):
        return False
    return [int(text) for text in texts] == list(range(int(texts[0]), int(texts[0]) + len(texts)))


def _continues(row: TaskRow, above: TaskRow, *, fresh: bool) -> bool:
    """The rest of a row that a page break has split."""
    if row.label or row.group or above.group:
        return False
    task = row.cell(Role.TASK).text
    if not task:
        return True
    if marker_of(task):
        return False
    alone = not row.cell(Role.LEAD).text and not row.cell(Role.TIME).text
    broken = not re.search(r"[.;:!?]$", above.cell(Role.TASK).text)
    return (task[0].islower() and (alone or broken)) or (fresh and alone and broken)


def _joined(above: TaskRow, row: TaskRow) -> TaskRow:
    cells = dict(above.cells)
    for role, cell in row.cells.items():
        if cell.text:
            old = cells.get(role, EMPTY)
            cells[role] = GridCell(join([old.whole, cell.whole]), (*old.lines, *cell.lines))
    return replace(above, cells=cells)


def _filled(row: TaskRow, above: TaskRow) -> TaskRow:
    """A row without a unit shares the merged cell above; an empty time or result stays empty."""
    if row.cell(Role.LEAD).text or not above.cell(Role.LEAD).text:
        return row
    cells = dict(row.cells)
    for role in (Role.LEAD, Role.COORDINATING):
        if not row.cell(role).text:
            cells[role] = above.cell(role)
    return replace(row, cells=cells)


def _with_parents(rows: Sequence[TaskRow]) -> Iterator[TaskRow]:
    """A row without units and time above "1.1" or "-" rows is their heading."""
    for at, row in enumerate(rows):
        below = rows[at + 1].label if at + 1 < len(rows) else ""
        child = (
            below == "-" or below.startswith(f"{row.label}.") or bool(re.match(r"[a-zđ]$", below))
        )
        bare = not any(row.cell(r).text for r in (Role.LEAD, Role.TIME, Role.FINISH, Role.RESULT))
        roman = re.match(r"[IVXLC]+$|[A-ZĐ]$", row.label) is not None
        if not row.group and row.label and row.label != "-" and bare and (child or roman):
            yield replace(row, group=True)
        else:
            yield row


def several(cell: GridCell) -> list[Passage]:
    """The tasks of one cell: each dash is one; without dashes the cell is one task."""
    lines = [line for line in cell.lines if line]
    marked = [line for line in lines if (m := marker_of(line.text)) and m.kind in BULLETS]
    if len(marked) < 2:
        return [_bare(part) for part in _inline(cell.whole)]
    groups: list[list[Passage]] = []
    for line in lines:
        if not groups or line in marked:
            groups.append([line])
        else:
            groups[-1].append(line)
    if lines[0] not in marked and not lines[0].text.endswith(":"):
        return [cell.whole]
    return [_bare(join(group)) for group in groups if group[0] in marked]


def _inline(whole: Passage) -> list[Passage]:
    """ "- A. - B." on one line."""
    if not re.match(r"[-–•]\s", whole.text):
        return [whole]
    cuts = [0, *(m.end() for m in re.finditer(r"[.;]\s+(?=[-–•]\s)", whole.text))]
    return [whole.cut(a, b) for a, b in zip(cuts, [*cuts[1:], len(whole.text)], strict=True)]


def _bare(passage: Passage) -> Passage:
    marker = marker_of(passage.text)
    return passage.cut(marker.rest) if marker else passage
