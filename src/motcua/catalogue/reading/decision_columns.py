"""Columns of the tables in decisions of announcement; heads differ from agency to agency."""

from collections.abc import Sequence
from dataclasses import dataclass

from motcua.kernel.text import fold

_HEADS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("replaces_number", tuple(f"{code} {which} thay the" for which in ("duoc", "bi") for code in (
        "ma so tthc", "ma tthc", "ma so thu tuc", "ma thu tuc", "ma so thu tuc hanh chinh",
        "so ho so tthc", "ma so ho so tthc", "ma so ho so"))),
    ("replaces", tuple(f"{name} {which} thay the" for which in ("duoc", "bi") for name in (
        "ten thu tuc hanh chinh", "ten tthc", "ten thu tuc", "thu tuc hanh chinh", "tthc",
        "thu tuc"))),
    ("number", ("ma so tthc", "ma tthc", "ma so thu tuc", "ma thu tuc", "ma so ho so",
                "so ho so", "ma so", "ma ho so")),
    ("basis", ("can cu phap ly", "ten van ban", "van ban quy pham phap luat", "van ban qppl",
               "ten vbqppl", "vbqppl", "can cu")),
    ("name", ("ten thu tuc", "ten tthc", "thu tuc hanh chinh", "tthc")),
    ("sector", ("linh vuc",)),
)  # fmt: skip
"""Field → beginnings of its heads, the more telling fields first."""


@dataclass(frozen=True)
class Columns:
    """Which column holds which field."""

    of: dict[str, int]

    def cell(self, cells: Sequence[str], field: str) -> str:
        """The cell of a field; "" where the table has none or the row is short."""
        place = self.of.get(field)
        return cells[place].strip() if place is not None and place < len(cells) else ""


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


def _field(head: str) -> str:
    for field, beginnings in _HEADS:
        if head.startswith(beginnings):
            return field
    return ""
