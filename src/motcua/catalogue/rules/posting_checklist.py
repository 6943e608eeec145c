"""What must hang in an office, as dated data with its basis.

Basis: Decree 63/2010/NĐ-CP art. 16, 17; Decree 118/2025/NĐ-CP art. 8, 9, 16, 34; Decree
20/2008/NĐ-CP art. 13; Law on grassroots democracy 10/2022/QH15 art. 11–14. The wording is ours.
An administrator may put a file of the same name into the folder LAW_FOLDER.
"""

import csv
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

FILE = "posting_checklist.csv"
ALL, COMMUNE = "all", "commune"
_OWN = Path(__file__).parent / FILE


@dataclass(frozen=True, slots=True, kw_only=True)
class MustHang:
    """A line of the checklist; `office` is "all" or "commune"."""

    key: str
    office: str
    text: str
    basis: str
    valid_from: date
    valid_until: date | None

    def holds(self, on: date) -> bool:
        """Whether the line is law on that day."""
        return self.valid_from <= on and (self.valid_until is None or on <= self.valid_until)


@cache
def lines(folder: Path | None = None) -> tuple[MustHang, ...]:
    """All lines, from `folder` where it has a file of its own."""
    own = folder / FILE if folder else _OWN
    with (own if own.is_file() else _OWN).open(encoding="utf-8-sig", newline="") as stream:
        return tuple(
            MustHang(
                key=row["key"],
                office=row["office"],
                text=row["text"],
                basis=row["basis"],
                valid_from=date.fromisoformat(row["valid_from"]),
                valid_until=date.fromisoformat(row["valid_until"]) if row["valid_until"] else None,
            )
            for row in csv.DictReader(stream)
        )


def must_hang(*, is_commune: bool, on: date, folder: Path | None = None) -> list[MustHang]:
    """What must hang on a day in an office of a commune, or of anything above; `folder` may hold
    the installation's own list."""
    wanted = {ALL, COMMUNE} if is_commune else {ALL}
    return [line for line in lines(folder) if line.office in wanted and line.holds(on)]
