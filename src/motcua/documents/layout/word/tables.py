"""A ruled table in a Word file."""

from collections.abc import Sequence

from docx.oxml.xmlchemy import BaseOxmlElement
from docx.styles.styles import Styles

from motcua.documents.layout.blocks import Align, Run, Table, runs_of
from motcua.documents.layout.grid import Slot, laid_out
from motcua.documents.layout.table_width import column_widths
from motcua.documents.layout.tail import ROWS_KEPT
from motcua.documents.layout.word.cells import cell, row
from motcua.documents.layout.word.styles import CAPTION, CELL
from motcua.documents.layout.word.text import Shape, paragraph
from motcua.documents.layout.word.xml import element, empty_table, twips

_JC = {Align.LEFT: "left", Align.CENTRE: "center", Align.RIGHT: "right", Align.JUSTIFY: "both"}


def table_parts(
    styles: Styles, table: Table, *, width_mm: float, before_signature: bool
) -> list[BaseOxmlElement]:
    """The caption and the table; its last rows stay with the signature when it follows."""
    caption = [paragraph(styles, table.caption, Shape(CAPTION))] if table.caption else []
    return [*caption, _TableWriter(styles, table, width_mm).written(stays=before_signature)]


class _TableWriter:
    def __init__(self, styles: Styles, table: Table, width_mm: float) -> None:
        self.widths = column_widths(table, width_mm)
        self.styles, self.table = styles, table

    def written(self, *, stays: bool) -> BaseOxmlElement:
        made = empty_table(self.widths, ruled=True)
        given = (*self.table.header, *self.table.rows)
        headers = len(self.table.header)
        for index, slots in enumerate(laid_out(self.table)):
            is_header = index < headers
            is_above = is_header or given[index].group
            keep = is_above or (stays and index >= len(given) - ROWS_KEPT)
            bold = is_above or given[index].bold
            cells = [self._cell(slot, bold=bold, keep=keep, is_header=is_header) for slot in slots]
            made.append(row(cells, is_header=is_header))
        return made

    def _cell(self, slot: Slot, *, bold: bool, keep: bool, is_header: bool) -> BaseOxmlElement:
        width = sum(self.widths[slot.column : slot.column + slot.cell.columns])
        properties = [element("tcW", w=twips(width), type="dxa")]
        if slot.cell.columns > 1:
            properties.append(element("gridSpan", val=slot.cell.columns))
        if slot.cell.rows > 1:
            merge = "continue" if slot.continued else "restart"
            properties.append(element("vMerge", val=merge))
        properties.append(element("vAlign", val="center"))
        align = Align.CENTRE if is_header else slot.cell.align
        shape = Shape(
            CELL,
            size=self.table.size if self.table.size != 12 else None,
            align=_JC[align or self.table.columns[slot.column].align],
            keep_next=keep,
        )
        return cell(self._paragraphs(slot, shape, bold=bold or slot.cell.bold), properties)

    def _paragraphs(self, slot: Slot, shape: Shape, *, bold: bool) -> Sequence[BaseOxmlElement]:
        if slot.continued:
            return [paragraph(self.styles, "", shape)]
        runs = [Run(run.text, run.bold or bold, run.italic) for run in runs_of(slot.cell.content)]
        return [paragraph(self.styles, runs, shape)]
