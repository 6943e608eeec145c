"""What the parts of a page are made of: plain values, decided before the template sees them."""

from motcua.ui.parts.charts import Bar, Bars
from motcua.ui.parts.lists import (
    Column,
    Filter,
    FilterOption,
    ListSearch,
    Pager,
    Select,
    Tab,
    TypedChoice,
)
from motcua.ui.parts.matrix import Matrix, MatrixCell, MatrixRow
from motcua.ui.parts.page import Action, Crumb, EmptyState, Fact, Notice, TimelineEntry
from motcua.ui.parts.states import Badge, Progress, Tone

__all__ = [
    "Action",
    "Badge",
    "Bar",
    "Bars",
    "Column",
    "Crumb",
    "EmptyState",
    "Fact",
    "Filter",
    "FilterOption",
    "ListSearch",
    "Matrix",
    "MatrixCell",
    "MatrixRow",
    "Notice",
    "Pager",
    "Progress",
    "Select",
    "Tab",
    "TimelineEntry",
    "Tone",
    "TypedChoice",
]
