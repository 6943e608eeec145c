"""Columns of the tables in decisions of announcement; heads differ from agency to agency."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from motcua.catalogue.reading.decision_codes import code_in
from motcua.kernel.text import fold

_OLD = ("duoc thay the", "bi thay the")
_HEADS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("replaces_number", tuple(f"{code} {which}" for which in _OLD for code in (
        "ma so tthc", "ma tthc", "ma so thu tuc", "ma thu tuc", "ma so thu tuc hanh chinh",
        "so ho so tthc", "ma so ho so tthc", "ma so ho so"))),
    ("replaces", tuple(f"{name} {which}" for which in _OLD for name in (
        "ten thu tuc hanh chinh", "ten tthc", "ten thu tuc", "thu tuc hanh chinh", "tthc",
        "thu tuc"))),
    ("replaces", ("thay the thu tuc", "thay the tthc", "thay the cho")),
    ("number", ("ma so tthc", "ma tthc", "ma so thu tuc", "ma thu tuc", "ma so ho so",
                "so ho so", "ma so", "ma ho so")),
    ("basis", ("can cu phap ly", "ten van ban", "van ban quy pham phap luat", "van ban qppl",
               "van ban quy dinh", "ten vbqppl", "vbqppl", "can cu")),
    ("name", ("ten thu tuc", "ten tthc", "thu tuc hanh chinh", "tthc")),
    ("sector", ("linh vuc",)),
)  # fmt: skip
"""Field → beginnings of its heads, the more telling fields first."""
_ORDINAL_HEADS = frozenset({"stt", "tt", "so tt", "so thu tu", "s.t.t"})
_ORDINAL = re.compile(r"\(?(?:\d{1,4}(?:\.\d{1,3})*|[IVXLC]{1,6}|[a-zđ])[.)]?", re.IGNORECASE)
_HEAD_LETTERS = 80


@dataclass(frozen=True)
class Columns:
    """Which column holds which field."""

    of: dict[str, int]

    def cell(self, cells: Sequence[str], field: str) -> str:
        """The cell of a field; "" where the table has none or the row is short."""
        place = self.of.get(field)
        return cells[place].strip() if place is not None and place < len(cells) else ""

    def hold(self, cells: Sequence[str]) -> bool:
        """Whether a row may be of this table: under "STT" stands an ordinal, or nothing where the
        word processor counts."""
        said = self.cell(cells, "ordinal")
        return not said or bool(_ORDINAL.fullmatch(said) or code_in(" ".join(cells)))


def columns_of(cells: Sequence[str]) -> Columns | None:
    """The columns of a head row; None for a row that is none."""
    found: dict[str, int] = {}
    for place, cell in enumerate(cells):
        field = _field(fold(cell))
        if field and field not in found:
            found[field] = place
    if "name" not in found and "replaces" in found:  # a list of nothing but what is replaced
        found["name"] = found.pop("replaces")
        if "replaces_number" in found:
            found["number"] = found.pop("replaces_number")
    is_head = "name" in found and len(found) > 1
    return Columns(found) if is_head and all(len(cell) < 160 for cell in cells) else None


def is_other_head(cells: Sequence[str], *, is_first: bool) -> bool:
    """Whether a row that is no head of procedures begins a table of something else."""
    said = [cell for cell in cells if cell.strip()]
    if fold(said[0]) in _ORDINAL_HEADS:
        return True
    is_wordy = all(len(cell) <= _HEAD_LETTERS for cell in said) and not any(
        letter.isdigit() for cell in said for letter in cell
    )
    first = cells[0].strip()
    return is_first and bool(first) and not _ORDINAL.fullmatch(first) and is_wordy


def _field(head: str) -> str:
    if head in _ORDINAL_HEADS:
        return "ordinal"
    for field, beginnings in _HEADS:
        if head.startswith(beginnings):
            return field
    return ""
