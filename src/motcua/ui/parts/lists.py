"""Parts of a list page: columns, filters, tabs and the way to older rows."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal
from urllib.parse import parse_qsl

WORDS, PAGES = "tim", ("sau", "truoc")
"""What an address calls the words of a search, and the cursors of pages."""


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
class Select:
    """A choice beside the words of a search: the name in the address, values with their words."""

    name: str
    label: str
    options: Sequence[tuple[str, str]]


@dataclass(frozen=True)
class TypedChoice:
    """A choice among too many to look through: words, with the known ones offered while typing.

    The list gets the words, known or not; `text` are those chosen now.
    """

    name: str
    label: str
    known: Sequence[str]
    text: str = ""
    hint: str = ""


@dataclass(frozen=True)
class ListSearch:
    """The form that looks for words in a list.

    `address` is the list as it is narrowed now ("/nhan-su/?tim=an&vai-tro=editor"): its words
    stand in the field, its other conditions are kept, the search begins at the first page.
    """

    label: str
    address: str
    hint: str = ""
    select: Select | None = None
    choice: TypedChoice | None = None

    @property
    def url(self) -> str:
        """The list itself."""
        return self.address.partition("?")[0]

    @property
    def text(self) -> str:
        """The words looked for now."""
        return self._asked.get(WORDS, "")

    @property
    def chosen(self) -> str:
        """The value chosen beside them."""
        return self._asked.get(self.select.name, "") if self.select else ""

    @property
    def kept(self) -> list[tuple[str, str]]:
        """What else narrows the list, for hidden fields."""
        own = {WORDS, *PAGES, *(one.name for one in (self.select, self.choice) if one)}
        return [(name, value) for name, value in self._asked.items() if name not in own]

    @property
    def _asked(self) -> dict[str, str]:
        return dict(parse_qsl(self.address.partition("?")[2]))


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
