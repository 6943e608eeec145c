"""What a person tells about an agency, a unit, a contact point or a day before it is recorded."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from motcua.kernel.text import fold

Blocks = list[list[str]]
"""Working spans of a day as stored: [["07:30", "11:30"], ["13:30", "17:00"]]."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewAgency:
    """An agency to be added with its root unit, below the unit `parent_code` or at the top.

    `segment` is its step in the path ("svhttdl"), made from the symbol or the name when empty.
    """

    name: str
    kind: str
    level: str
    short_name: str = ""
    symbol: str = ""
    place: str = ""
    parent_code: str = ""
    segment: str = ""
    is_partner: bool = False
    valid_from: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NewUnit:
    """A unit to be added inside the agency of the unit `parent_code`."""

    parent_code: str
    name: str
    kind: str
    short_name: str = ""
    segment: str = ""
    is_partner: bool = False
    valid_from: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactDescription:
    """A way to reach a unit."""

    kind: str
    value: str
    label: str = ""
    is_public: bool = False
    order: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class DayDescription:
    """What is different on a day; `blocks`: the hours still worked, None: as the kind says."""

    on: date
    kind: str
    name: str
    state: str = "decreed"
    basis: str = ""
    blocks: Blocks | None = None


def segment_of(*candidates: str, taken: Collection[str] = ()) -> str:
    """A step of a path from the first candidate that has letters, numbered when it is taken.

    A long name gives its initials: "Phòng Văn hóa và Thông tin" → "pvhvtt".
    """
    base = next((plain for text in candidates if (plain := _plain(text))), "don-vi")
    if base not in taken:
        return base
    number = 2
    while f"{base}-{number}" in taken:
        number += 1
    return f"{base}-{number}"


def _plain(text: str) -> str:
    found = re.findall(r"[a-z0-9]+", fold(text))
    joined = "".join(found)
    return joined if len(joined) <= 16 else "".join(word[0] for word in found)[:16]
