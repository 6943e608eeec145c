"""A report as it reads on the screen: headings, paragraphs, lists."""

from dataclasses import dataclass

from motcua.documents.facade import Bullets, Paragraph
from motcua.reports.models import ReportSection
from motcua.reports.queries.pages import WholeReport
from motcua.reports.queries.paper import text_blocks
from motcua.reports.rules.bindings import Binding
from motcua.reports.rules.usual_outline import printed_number
from motcua.reports.rules.wording import NO_DATA


@dataclass(frozen=True, slots=True)
class SheetBlock:
    """A paragraph, or the items of a list."""

    text: str = ""
    items: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SheetPart:
    """A heading with its blocks; `has_figures` where the table stands."""

    line: str
    level: int
    blocks: tuple[SheetBlock, ...]
    has_figures: bool


def sheet_of(whole: WholeReport) -> list[SheetPart]:
    """The parts of a report in their order."""
    return [part_of(line.section) for line in whole.sections]


def part_of(section: ReportSection) -> SheetPart:
    """One section as it reads."""
    is_figures = section.binding == Binding.FIGURES
    text = section.text
    if section.is_written and not is_figures:
        text = text or NO_DATA
    return SheetPart(
        line=f"{printed_number(section.number)} {section.heading}".strip(),
        level=min(section.level + 1, 4),
        blocks=blocks_of(text),
        has_figures=is_figures,
    )


def blocks_of(text: str) -> tuple[SheetBlock, ...]:
    """Paragraphs and lists of a text."""
    found = []
    for block in text_blocks(text):
        if isinstance(block, Bullets):
            found.append(SheetBlock(items=tuple(str(item) for item in block.items)))
        elif isinstance(block, Paragraph):
            found.append(SheetBlock(text=str(block.content)))
    return tuple(found)
