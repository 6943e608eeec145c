"""Small pictures of numbers; each carries its words, and a table stands beside them."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Bar:
    """One bar: what it counts and how much; with an address it opens to its rows."""

    label: str
    value: int
    url: str = ""


@dataclass(frozen=True)
class Bars:
    """A row of bars with the finding as its title and a line for source and date."""

    title: str
    bars: Sequence[Bar]
    source: str = ""

    WIDTH = 10
    HEIGHT = 40

    @property
    def width(self) -> int:
        """Width of the drawing in its own units."""
        return max(1, len(self.bars)) * self.WIDTH

    @property
    def drawn(self) -> list[tuple[int, int, int, Bar]]:
        """Left edge, top edge and height of each bar; a value above nothing stays visible."""
        top = max((bar.value for bar in self.bars), default=0) or 1
        heights = [max(round(self.HEIGHT * bar.value / top), bar.value > 0) for bar in self.bars]
        return [
            (index * self.WIDTH + 1, self.HEIGHT - height, height, bar)
            for index, (bar, height) in enumerate(zip(self.bars, heights, strict=True))
        ]
