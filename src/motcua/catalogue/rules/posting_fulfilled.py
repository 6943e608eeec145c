"""Whether what a decision announced hangs: each procedure's sheet says what the decision says, and
no older one is left on the wall.

Basis: Decree 63/2010/NĐ-CP art. 16, 17 (posted in full and in time, at the office that handles it).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Hanging:
    """A sheet on a wall: its procedure, the ordinal of the version that it shows, and whether it
    shows the latest correction of that version."""

    procedure: int
    ordinal: int
    is_corrected: bool


def is_posted(wanted: Mapping[int, int | None], hanging: Iterable[Hanging]) -> bool:
    """`wanted` is procedure → ordinal of the announced version, None for an abolished one.

    A sheet of a later version serves as well. Nothing wanted is nothing to post.
    """
    shown: set[int] = set()
    for sheet in hanging:
        if sheet.procedure not in wanted:
            continue
        ordinal = wanted[sheet.procedure]
        if ordinal is None or sheet.ordinal < ordinal or not sheet.is_corrected:
            return False
        shown.add(sheet.procedure)
    return bool(wanted) and all(one in shown for one, at in wanted.items() if at is not None)
