"""The law as dated data: status of documents, old words, agencies that are no more.

Basis: the sources named row by row. `valid_until` is the last day in force; an administrator may
put files of the same names into a folder of the installation, which then replace these whole.
"""

import csv
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import TypeVar

from motcua.kernel.text import nfc

_OWN = Path(__file__).parent
Row = TypeVar("Row")


@dataclass(frozen=True, slots=True, kw_only=True)
class LawRecord:
    """One document of the status table. Dates that nobody could establish are None."""

    kind: str
    number: str
    issued_on: date | None
    valid_from: date | None
    valid_until: date | None
    replaced_by: str | None
    is_certain: bool
    """False where the end of force is only reported: a citation is then to be checked."""
    note: str
    basis: str

    def is_expired(self, on: date) -> bool:
        """Whether the document is no longer in force on that day."""
        return self.valid_until is not None and self.valid_until < on


@dataclass(frozen=True, slots=True)
class Wording:
    """A wording that was right until a day: an old term, or an agency that was abolished."""

    pattern: re.Pattern[str]
    current: str
    valid_until: date
    basis: str

    def is_outdated(self, on: date) -> bool:
        """Whether the wording was already out of use on that day."""
        return self.valid_until < on


class UnreadableTable(ValueError):
    """The installation's own table cannot be used; says its path, the line and what is wrong."""


@cache
def legal_documents(folder: Path | None = None) -> tuple[LawRecord, ...]:
    """The status table of legal documents, from `folder` where it has its own.

    Read once, as the other two. Raises UnreadableTable.
    """
    return _table("legal_docs.csv", folder, _law_record)


@cache
def old_vocabulary(folder: Path | None = None) -> tuple[Wording, ...]:
    """Terms that a decree replaced."""
    return _table("vocabulary.csv", folder, lambda row: _wording(row, "current"))


@cache
def abolished_agencies(folder: Path | None = None) -> tuple[Wording, ...]:
    """Agencies and levels that no longer exist, with what took over."""
    return _table("abolished.csv", folder, lambda row: _wording(row, "became"))


def _table(
    name: str, folder: Path | None, of: Callable[[Mapping[str, str]], Row]
) -> tuple[Row, ...]:
    own = folder / name if folder else _OWN / name
    path, found = own if own.is_file() else _OWN / name, []
    try:
        with path.open(encoding="utf-8-sig", newline="") as stream:
            lines = csv.DictReader(stream, strict=True)
            for row in lines:
                where = f"{path}, dòng {lines.line_num}"
                found.append(of(_whole(row)))
    except KeyError as error:
        raise UnreadableTable(f"{where}: thiếu cột {error}") from None
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise UnreadableTable(f"{path}: {error}") from None
    except (ValueError, re.error) as error:
        raise UnreadableTable(f"{where}: {error}") from None
    return tuple(found)


def _whole(row: Mapping[str, str | None]) -> dict[str, str]:
    """The cells of a line that has all of them. Raises KeyError, ValueError."""
    if None in row:
        raise ValueError("thừa ô")
    if missing := next((name for name, cell in row.items() if cell is None), ""):
        raise KeyError(missing)
    return {name: cell or "" for name, cell in row.items()}


def _law_record(row: Mapping[str, str]) -> LawRecord:
    if not row["number"]:
        raise ValueError("thiếu số, ký hiệu")
    return LawRecord(
        kind=row["kind"],
        number=row["number"],
        issued_on=_day(row["date"]),
        valid_from=_day(row["valid_from"]),
        valid_until=_day(row["valid_until"]),
        replaced_by=row["replaced_by"] or None,
        is_certain=row["sureness"] == "known",
        note=row["note"],
        basis=row["basis"],
    )


def _wording(row: Mapping[str, str], current: str) -> Wording:
    if not row["pattern"]:
        raise ValueError("thiếu cụm từ")  # an empty one would be found everywhere
    pattern = re.compile(rf"(?<!\w)(?:{nfc(row['pattern'])})", re.IGNORECASE)
    until = date.fromisoformat(row["valid_until"])
    return Wording(pattern, row[current], until, row["basis"])


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
