"""Labelled blocks: what "Cơ quan chủ trì: …" and its like say about the task above them."""

from dataclasses import dataclass, field

from motcua.documents.reading.draft import Draft
from motcua.documents.reading.labels import Label, labelled_parts, trailing_time
from motcua.documents.reading.passage import Passage
from motcua.documents.reading.tasks_table import units_listed
from motcua.documents.reading.timing import read_timing


@dataclass(slots=True)
class Block:
    """Labelled lines that stand together."""

    values: dict[Label, Passage] = field(default_factory=dict)
    lines: list[Passage] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.values)

    def begins_anew(self, words: Passage) -> bool:
        """Does the line say again what the block has already said: the next block?"""
        return any(label in self.values for label, _, _ in labelled_parts(words.text))

    def add(self, words: Passage) -> None:
        """A labelled line; it may hold several labels."""
        self.lines.append(words)
        for label, start, end in labelled_parts(words.text):
            self.values.setdefault(label, words.cut(start, end))

    @property
    def leads(self) -> bool:
        """Does it name who is responsible?"""
        return Label.LEAD in self.values

    def own_task(self, section: str | None) -> Draft | None:
        """The task that "Nội dung: …" states, where the block names who is responsible."""
        text = self.values.get(Label.TASK)
        return Draft(text=text, section=section, form="block") if text and self.leads else None

    def apply(self, draft: Draft, year: int | None) -> None:
        """Fill the draft in."""
        draft.form = "block"
        if lead := self.values.get(Label.LEAD):
            draft.lead_units = units_listed(lead.text)
        if coordinating := self.values.get(Label.COORDINATING):
            draft.coordinating_units = units_listed(coordinating.text)
        if time := self.values.get(Label.TIME):
            draft.timing = read_timing(time.text, year)
        if result := self.values.get(Label.RESULT):
            draft.expected_result = result.text
        draft.parts.extend(line for line in self.lines if line.start > draft.text.start)


def apply_own_time(draft: Draft, year: int | None) -> None:
    """ "… Thời gian hoàn thành: trước ngày …" at the end of the task's own paragraph."""
    time = trailing_time(draft.text.text)
    if time:
        draft.form, draft.timing = "block", read_timing(time, year)
