"""The document under examination, with what the checks compare it to."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from motcua.documents.law import LawRecord, Wording
from motcua.documents.lint.finding import Finding, Severity
from motcua.documents.reading.passage import Lines
from motcua.documents.reading.result import Place, Reading, Section

_MONTH_OF_ISSUE = re.compile(r"tháng\s+(\d{1,2})\s+năm\s+((?:19|20)\d\d)")
_HEAD = 1500
"""The letterhead and the caption under the title stand within so many characters."""


@dataclass(frozen=True)
class Paper:
    """A reading, the day whose law counts, and the tables of law."""

    reading: Reading
    on: date | None
    law: Sequence[LawRecord]
    vocabulary: Sequence[Wording]
    abolished: Sequence[Wording]
    superior: Reading | None = None

    @property
    def text(self) -> str:
        """The whole source text."""
        return self.reading.text

    @property
    def is_draft(self) -> bool:
        """Whether it still waits for its number or its date; issued papers keep their words."""
        return not (self.reading.number and self.reading.date)

    @cached_property
    def lines(self) -> Lines:
        """The lines of the text, for places."""
        return Lines(self.text)

    def place(self, start: int, end: int) -> Place:
        """The place of a range of the text."""
        return self.lines.place(start, end)

    def finding(
        self, code: str, severity: Severity, place: Place, *, what: str, why: str, cure: str
    ) -> Finding:
        """A finding; a keyword for each of its three sentences."""
        return Finding(code=code, severity=severity, place=place, what=what, why=why, cure=cure)

    def paragraphs(self, start: int = 0, end: int | None = None) -> Iterator[tuple[int, str]]:
        """Offset and words of every line that has any, within a range."""
        stop = len(self.text) if end is None else end
        for first, last in self.lines.spans():
            if start <= first < stop and self.text[first:last].strip():
                yield first, self.text[first:last]

    def body_of(self, section: Section) -> tuple[int, int]:
        """The range from a heading to the next of its own or a higher level."""
        later = [
            other.place.start
            for other in self.reading.sections
            if other.place.start > section.place.start and other.level <= section.level
        ]
        return section.place.end, min(later, default=len(self.text))


def document_day(reading: Reading) -> date | None:
    """The day whose law a document is to be compared with: its own, as far as it tells.

    A blank day leaves the first of the month ("ngày … tháng 01 năm 2024"), a blank date the first
    of the plan's year. None where the document tells nothing.
    """
    if reading.date:
        return date.fromisoformat(reading.date)
    issued = _MONTH_OF_ISSUE.search(reading.text[:_HEAD])
    if issued and 1 <= int(issued[1]) <= 12 and not _is_full_date(reading.text, issued.start()):
        return date(int(issued[2]), int(issued[1]), 1)
    return date(min(reading.years), 1, 1) if reading.years else None


def _is_full_date(text: str, start: int) -> bool:
    """Whether a day stands before "tháng": then it is the date of some other document."""
    return re.search(r"ngày\s+\d{1,2}\s*$", text[max(0, start - 12) : start]) is not None
