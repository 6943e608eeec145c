"""Parts of a list page: columns, filters, tabs and the way to older rows."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Column:
    """A heading of a table; with an address it is a link that sorts."""

    label: str
    url: str = ""
    sorted: Literal["", "ascending", "descending"] = ""
    numeric: Literal["", "numeric"] = ""


@dataclass(frozen=True)
class FilterOption:
    """One choice of a filter, as a link that can be kept and sent."""

    text: str
    url: str
    current: bool = False
    count: int | None = None


@dataclass(frozen=True)
class Filter:
    """A question about the list and its possible answers."""

    label: str
    options: Sequence[FilterOption]

    @property
    def chosen(self) -> str:
        """The words of the current choice, empty when nothing is chosen."""
        return next((option.text for option in self.options if option.current), "")


@dataclass(frozen=True)
class Tab:
    """One of several views of the same thing."""

    text: str
    url: str
    current: bool = False
    count: int | None = None


@dataclass(frozen=True)
class Pager:
    """Newer and older rows by key; an empty address means the end is reached."""

    newer_url: str = ""
    older_url: str = ""
    text: str = ""
