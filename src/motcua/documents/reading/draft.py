"""A task while it is being read, before its place is known."""

from dataclasses import dataclass, field

from motcua.documents.reading.passage import Lines, Passage
from motcua.documents.reading.result import TaskItem
from motcua.documents.reading.timing import Timing


@dataclass(slots=True)
class Draft:
    """What a table row, a block or a paragraph says about one task."""

    text: Passage
    section: str | None
    form: str
    lead_units: tuple[str, ...] = ()
    coordinating_units: tuple[str, ...] = ()
    timing: Timing = field(default_factory=Timing)
    expected_result: str | None = None
    parts: list[Passage] = field(default_factory=list)
    """Further passages the task was read from; they widen its place."""
    labelled: set[str] = field(default_factory=set)
    """Labels of a block that were already filled in."""

    def item(self, lines: Lines) -> TaskItem:
        """The finished task."""
        whole = [part for part in [self.text, *self.parts] if part]
        start = min(part.start for part in whole)
        end = max(part.end for part in whole)
        return TaskItem(
            text=self.text.text.strip(),
            lead_units=self.lead_units,
            coordinating_units=self.coordinating_units,
            start=self.timing.start,
            finish=self.timing.finish,
            finish_bound=self.timing.finish_bound if self.timing.finish else None,
            timing_text=self.timing.text,
            recurrence=self.timing.recurrence,
            expected_result=self.expected_result,
            section=self.section,
            form=self.form,
            place=lines.place(start, end),
        )
