"""What a sheet is made of, as the values that sheet.typ prints."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, is_dataclass
from typing import Any

from motcua.kernel.text import nfc

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Text:
    """Paragraphs, one a line."""

    lines: Sequence[str]
    type: str = "text"


@dataclass(frozen=True, slots=True)
class Listing:
    """Items, numbered or with dashes."""

    items: Sequence[str]
    ordered: bool = False
    type: str = "list"


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: widths are shares of the text's width; a row of one cell is a group's heading."""

    widths: Sequence[float]
    header: Sequence[str]
    rows: Sequence[Sequence[str]]
    type: str = "table"


Block = Text | Listing | Grid


@dataclass(frozen=True, slots=True)
class Part:
    """A titled part of a sheet."""

    title: str
    blocks: Sequence[Block]


@dataclass(frozen=True, kw_only=True, slots=True)
class Stamp:
    """What makes a sheet this copy: its code, where its QR leads, when it was printed.

    Without a code (`code` "") the sheet is a current one to look at, and `address` is its page.
    """

    code: str
    address: str
    printed: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Sheet:
    """One sheet, ready to be set; every word is here.

    `key` are the four answers in the box (label, lines); `facts` the quiet lines under the title;
    `foot` the running line of every page; `closing` the feedback address at the end.
    """

    kicker: str
    name: str
    short: str
    agency: str
    facts: Sequence[tuple[str, str]] = ()
    key: Sequence[tuple[str, Sequence[str]]] = ()
    parts: Sequence[Part] = ()
    closing: Part | None = None
    stamp: Stamp
    foot: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Sheets under one divider; an empty title has no divider."""

    title: str
    sheets: Sequence[Sheet]


@dataclass(frozen=True, kw_only=True, slots=True)
class Print:
    """One PDF: sheets in groups, with a cover and contents when it is a binder."""

    title: str
    author: str
    on: tuple[int, int, int]
    large: bool = False
    groups: Sequence[Group] = field(default=())
    cover: Sequence[str] = ()


def plain(value: Any) -> Any:
    """Nested dataclasses as JSON values, every text in NFC and without control characters."""
    return _clean(asdict(value) if is_dataclass(value) else value)  # type: ignore[arg-type]


def _clean(value: Any) -> Any:
    if isinstance(value, str):
        return "".join(one for one in nfc(value) if one.isprintable() or one == "\n")
    if isinstance(value, dict):
        return {key: _clean(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [_clean(one) for one in value]
    return value
