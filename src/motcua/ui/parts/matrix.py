"""The matrix of results by month."""

from collections.abc import Sequence
from dataclasses import dataclass

from motcua.ui.parts.states import Tone


@dataclass(frozen=True)
class MatrixCell:
    """What a row does in a month: a short text, a tone, the long words for `title`."""

    text: str = ""
    tone: Tone = "neutral"
    url: str = ""
    title: str = ""


@dataclass(frozen=True)
class MatrixRow:
    """A task and its cells, one for each column of the matrix."""

    label: str
    cells: Sequence[MatrixCell]
    url: str = ""
    note: str = ""


@dataclass(frozen=True)
class Matrix:
    """Rows against months; `current` is the index of the column that is now, or -1."""

    caption: str
    columns: Sequence[str]
    rows: Sequence[MatrixRow]
    current: int = -1
