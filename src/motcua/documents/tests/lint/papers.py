"""Readings made by hand from fictional texts, so that each check is tried alone."""

from datetime import date
from typing import Any

from motcua.documents.lint import Finding, lint
from motcua.documents.reading.passage import Lines
from motcua.documents.reading.result import Place, Reading, ReportObligation, TaskItem

ISSUED = date(2026, 3, 2)


def reading_of(text: str, **fields: Any) -> Reading:
    """A plan with a number and a date unless said otherwise."""
    known: dict[str, Any] = {
        "number": "5",
        "symbol": "5/KH-SVHTTDL",
        "date": ISSUED.isoformat(),
        "years": (2026,),
        "issuing_agency": "Sở Văn hóa, Thể thao và Du lịch tỉnh Bình Minh",
    }
    return Reading(text=text, is_plan=True, **(known | fields))


def findings_of(text: str, *, code: str, on: date | None = None, **fields: Any) -> list[Finding]:
    """The findings of one code."""
    return [one for one in lint(reading_of(text, **fields), on=on) if one.code == code]


def place_of(text: str, part: str) -> Place:
    """Where a part of a text stands."""
    start = text.index(part)
    return Lines(text).place(start, start + len(part))


def row(text: str, line: str, **fields: Any) -> TaskItem:
    """A task of a table, standing on one line."""
    known: dict[str, Any] = {"text": line.split("\t")[0], "lead_units": ("Văn phòng Sở",)}
    known |= {"form": "table", "place": place_of(text, line)}
    return TaskItem(**(known | fields))


def duty(who: str, to: str, **fields: Any) -> ReportObligation:
    """A report obligation at the head of the text."""
    return ReportObligation(who=who, to=to, place=Place(0, 1, 1, 1), **fields)
