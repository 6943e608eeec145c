"""From the page's own coordinates to a reader's: turned upright, counted from the top."""

from typing import Any

Spot = tuple[float, float]
Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""


class Turn:
    """The turn of one page."""

    def __init__(self, page: Any) -> None:
        self._left, self._bottom, self._right, self._top = page.get_mediabox()
        self._rotation = page.get_rotation()

    def seen(self, x: float, y: float) -> Spot:
        """The point as a reader of the upright page counts it."""
        if self._rotation == 90:
            return y, x
        if self._rotation == 180:
            return self._right + self._left - x, y
        if self._rotation == 270:
            return self._top + self._bottom - y, self._right + self._left - x
        return x, self._top + self._bottom - y

    def box(self, left: float, bottom: float, right: float, top: float) -> Box:
        """A rectangle of the page as a reader of the upright page counts it."""
        (x, y), (other_x, other_y) = self.seen(left, bottom), self.seen(right, top)
        return min(x, other_x), min(y, other_y), max(x, other_x), max(y, other_y)
