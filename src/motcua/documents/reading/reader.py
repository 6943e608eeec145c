"""The door of the reader: one text in, one reading out."""

from collections.abc import Sequence

from motcua.documents.reading.assembly import assemble
from motcua.documents.reading.blocks import blocks_of
from motcua.documents.reading.frame import frame_of
from motcua.documents.reading.passage import Lines
from motcua.documents.reading.result import Reading
from motcua.documents.reading.source import Table, normalise


def read_text(text: str, tables: Sequence[Table] = ()) -> Reading:
    """Read the text of a document; never raises.

    `tables` are the real tables of the file, their cells placed in `normalise(text)`; without
    them tables are recognised from tab-separated lines.
    """
    lines = Lines(normalise(text))
    return assemble(frame_of(blocks_of(lines, tables)), lines)
