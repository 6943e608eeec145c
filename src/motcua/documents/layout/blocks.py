"""The blocks that make up the body of an official document.

Text is given as a plain `str` or as `Run`s; widths are proportions, sizes are points, pictures are
bytes. Nothing here knows about Word or PDF.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class Align(StrEnum):
    """How the lines of a paragraph or a cell stand."""

    LEFT = "left"
    CENTRE = "center"
    RIGHT = "right"
    JUSTIFY = "justify"


@dataclass(frozen=True)
class Run:
    """A stretch of text in one style."""

    text: str
    bold: bool = False
    italic: bool = False


Inline = str | Sequence[Run]


def runs_of(content: Inline) -> tuple[Run, ...]:
    """The content as runs; a plain string is one upright run."""
    return (Run(content),) if isinstance(content, str) else tuple(content)


def plain(content: Inline) -> str:
    """The content as text without style."""
    return "".join(run.text for run in runs_of(content))


@dataclass(frozen=True)
class Heading:
    """A numbered heading: level 1 "I.", level 2 "1.", level 3 "a)", level 4 "-"."""

    level: int
    text: str
    number: str = ""

    def __post_init__(self) -> None:
        """Refuse a level the layout has no style for."""
        if not 1 <= self.level <= 4:
            raise ValueError(f"heading level {self.level} is not 1 to 4")

    @property
    def line(self) -> str:
        """Number and text as they stand on the line."""
        return f"{self.number} {self.text}".strip()


@dataclass(frozen=True)
class Paragraph:
    """One paragraph; justified ones begin with the first-line indent of the decree."""

    content: Inline
    align: Align = Align.JUSTIFY


@dataclass(frozen=True)
class Bullets:
    """A list whose items each begin with a dash."""

    items: Sequence[Inline]
    sign: str = "-"


@dataclass(frozen=True)
class Note:
    """Small grey text for the readers of a draft; it is no part of what gets signed."""

    text: str


@dataclass(frozen=True)
class PageBreak:
    """The next block begins a new page."""


@dataclass(frozen=True)
class Figure:
    """A picture (PNG or SVG bytes) with a caption and the words read aloud in its place."""

    image: bytes
    alt: str
    caption: str = ""
    width_mm: float = 150.0

    def __post_init__(self) -> None:
        """Refuse a picture that a blind reader would not learn about."""
        if not self.alt.strip():
            raise ValueError("a figure needs an alternative text")

    @property
    def is_svg(self) -> bool:
        """Whether the bytes are an SVG drawing rather than a PNG picture."""
        return not self.image.startswith(b"\x89PNG")


@dataclass(frozen=True)
class Column:
    """A column of a table: its share of the width and how its cells stand."""

    width: float = 1.0
    align: Align = Align.LEFT


@dataclass(frozen=True)
class Cell:
    """A cell, over one or several columns and rows."""

    content: Inline = ""
    columns: int = 1
    rows: int = 1
    align: Align | None = None
    bold: bool = False


@dataclass(frozen=True)
class Row:
    """A row of cells. A group row is the bold heading of the rows under it and stays with them."""

    cells: Sequence[Cell | str]
    bold: bool = False
    group: bool = False


@dataclass(frozen=True)
class Table:
    """A ruled table. Header rows are printed again on every page that the table reaches."""

    columns: Sequence[Column]
    rows: Sequence[Row]
    header: Sequence[Row] = ()
    caption: str = ""
    landscape: bool = False
    size: float = 12.0


Block = Heading | Paragraph | Bullets | Note | PageBreak | Figure | Table
