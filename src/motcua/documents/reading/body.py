"""What stands in the bodies of a document: sections, tasks, aims, duties, money."""

from dataclasses import dataclass, fields, replace
from typing import Any

from motcua.documents.reading.bases import read_cited
from motcua.documents.reading.budget import BudgetReader, all_passages
from motcua.documents.reading.channels import read_channels
from motcua.documents.reading.frame import Frame, is_appendix
from motcua.documents.reading.grids import Grid
from motcua.documents.reading.located import Located
from motcua.documents.reading.outline import Entry, outline_of
from motcua.documents.reading.paragraphs import Paragraph
from motcua.documents.reading.passage import Lines
from motcua.documents.reading.reports import read_reports
from motcua.documents.reading.result import (
    BudgetItem,
    Channel,
    LegalBasis,
    Place,
    ReportObligation,
    Section,
    TargetItem,
    TaskItem,
)
from motcua.documents.reading.targets import read_targets
from motcua.documents.reading.tasks import TaskReader
from motcua.documents.reading.tasks_table import TableReader
from motcua.documents.reading.unread import unread_of

_DEEPEST = 3
_APPENDIX = ("PL",)


@dataclass(frozen=True, slots=True)
class Body:
    """The lists of a reading that come from its bodies."""

    sections: tuple[Section, ...] = ()
    tasks: tuple[TaskItem, ...] = ()
    targets: tuple[TargetItem, ...] = ()
    report_obligations: tuple[ReportObligation, ...] = ()
    channels: tuple[Channel, ...] = ()
    budget_items: tuple[BudgetItem, ...] = ()
    total: Located | None = None
    cited_documents: tuple[LegalBasis, ...] = ()
    unread: tuple[Place, ...] = ()

    def fields(self) -> dict[str, Any]:
        """As arguments of `Reading`."""
        values = {f.name: getattr(self, f.name) for f in fields(self) if f.name != "total"}
        values["budget_total_vnd"] = int(self.total.value) if self.total else None
        return values


def read_body(frame: Frame, lines: Lines, years: tuple[int, ...]) -> Body:
    """Read the plan's body and its appendices."""
    year = years[0] if len(years) == 1 else None
    entries = outline_of(frame.plan.body, lines)
    appendix = _appendix(frame, lines)
    tables = TableReader(lines, year)
    reader = TaskReader(lines, year, tables)
    reader.read(entries)
    reader.read(appendix)
    budget = BudgetReader(lines)
    budget.read(entries)
    budget.read(appendix)
    sections = [*_sections([*entries, *appendix], lines), *tables.sections]
    passages = list(all_passages([*entries, *appendix]))
    body = Body(
        sections=tuple(sorted(sections, key=lambda section: section.place.start)),
        tasks=tuple(draft.item(lines) for draft in reader.drafts),
        targets=read_targets(entries, lines),
        report_obligations=read_reports(reader.drafts, entries, lines),
        channels=read_channels(passages, lines),
        budget_items=tuple(budget.items),
        total=budget.total,
        cited_documents=read_cited(passages, lines),
    )
    spans = [*tables.headings, *((p.start, p.end) for p in reader.introductions)]
    return replace(body, unread=_unread(frame, body, spans, lines))


def _unread(
    frame: Frame, body: Body, spans: list[tuple[int, int]], lines: Lines
) -> tuple[Place, ...]:
    """Naming a channel or a document alone does not make a paragraph read."""
    items: list[Place] = [
        *(section.place for section in body.sections),
        *(task.place for task in body.tasks),
        *(target.place for target in body.targets),
        *(duty.place for duty in body.report_obligations),
        *(item.place for item in body.budget_items),
    ]
    spans = [*spans, *((place.start, place.end) for place in items)]
    if body.total:
        spans.append((body.total.passage.start, body.total.passage.end))
    articles = frame.main.body if frame.attached else ()
    left = unread_of([*articles, *frame.plan.body, *frame.plan.appendix], spans, lines)
    beyond = [] if lines.beyond is None else [lines.place(lines.beyond, len(lines.source))]
    return (*left, *beyond)


def _appendix(frame: Frame, lines: Lines) -> list[Entry]:
    """The appendices in order; each "PHỤ LỤC" line opens the section PL."""
    entries: list[Entry] = []
    for block in outline_of(frame.plan.appendix, lines, _APPENDIX):
        paragraph = block.block
        if isinstance(paragraph, Paragraph) and is_appendix(paragraph.text):
            entries.append(Entry(paragraph, _APPENDIX, heading=paragraph.whole))
        else:
            entries.append(block)
    return entries


def _sections(entries: list[Entry], lines: Lines) -> list[Section]:
    return [
        Section(
            number=".".join(entry.path),
            heading=entry.heading.text.strip(" :."),
            level=len(entry.path),
            place=lines.place_of(entry.heading),
        )
        for entry in entries
        if entry.heading and not isinstance(entry.block, Grid) and len(entry.path) <= _DEEPEST
    ]
