"""The hours of a week: blocks of working time for each weekday."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import time
from itertools import pairwise


@dataclass(frozen=True)
class Block:
    """A stretch of working time within one day."""

    start: time
    end: time

    def __post_init__(self) -> None:
        if self.start >= self.end:
            raise ValueError("A block of working time ends after it starts.")


def check_order(blocks: Sequence[Block]) -> None:
    """Raise ValueError unless the blocks follow one another without overlap."""
    for earlier, later in pairwise(blocks):
        if later.start < earlier.end:
            raise ValueError("Blocks of one day follow one another.")


@dataclass(frozen=True)
class WorkWeek:
    """The blocks of each weekday, Monday first; a weekday without blocks is a day of rest."""

    weekdays: tuple[tuple[Block, ...], ...]

    def __post_init__(self) -> None:
        if len(self.weekdays) != 7 or not any(self.weekdays):
            raise ValueError("A week has seven days, and work on one at least.")
        for blocks in self.weekdays:
            check_order(blocks)

    @classmethod
    def of(cls, blocks: Mapping[int, Sequence[Block]]) -> "WorkWeek":
        """A week from the blocks of its working weekdays (0 is Monday)."""
        return cls(tuple(tuple(blocks.get(weekday, ())) for weekday in range(7)))

    @property
    def ordinary_day(self) -> tuple[Block, ...]:
        """The hours of the week's first working day, kept on make-up days too."""
        return next(blocks for blocks in self.weekdays if blocks)


OFFICE_DAY = (Block(time(8), time(12)), Block(time(13), time(17)))
OFFICE_WEEK = WorkWeek.of(dict.fromkeys(range(5), OFFICE_DAY))
