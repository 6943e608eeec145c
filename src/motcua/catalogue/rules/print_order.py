"""What somebody wants printed in one go."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from motcua.catalogue.rules.posting_kinds import RunKind

VOLUME = 250
"""Sheets laid out together: about 800 pages, a folder's thickness, and 1 GB of memory."""


@dataclass(frozen=True, kw_only=True, slots=True)
class WantedSheet:
    """A sheet to print: `version`, `sector` and `meant_for` are ids, `quotes` version ids."""

    kind: str
    title: str
    version: int | None = None
    revision: int = 1
    sector: int | None = None
    quotes: Sequence[int] = ()
    printed: Mapping[str, Any] = field(default_factory=dict)
    place: str = ""
    meant_for: int | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class PrintOrder:
    """What is printed in one go, for which unit and desk (id), on which paper."""

    kind: str = RunKind.COPIES.value
    title: str
    unit: str
    unit_path: str
    desk: int | None
    size: str
    sheets: Sequence[WantedSheet]
    public_address: str


def volumes(order: PrintOrder) -> list[PrintOrder]:
    """The order itself, or numbered volumes of `VOLUME` sheets where it asks for more."""
    parts = [order.sheets[at : at + VOLUME] for at in range(0, len(order.sheets), VOLUME)]
    if len(parts) < 2:
        return [order]
    return [
        replace(order, title=f"{order.title} (tập {n} trong {len(parts)})", sheets=part)
        for n, part in enumerate(parts, 1)
    ]
