"""State as a word with a tone, and progress as counted things."""

from dataclasses import dataclass
from typing import Literal

Tone = Literal["neutral", "active", "good", "warn", "bad"]


@dataclass(frozen=True)
class Badge:
    """A state: a word, an icon and a tone; colour never stands alone."""

    tone: Tone
    text: str
    icon: str = ""

    @property
    def drawing(self) -> str:
        """The icon's name: the one asked for, else the tone's own."""
        return self.icon or self.tone


@dataclass(frozen=True)
class Progress:
    """Counted progress, and where it will stand at the end if the pace holds.

    `done`, `total` and `forecast` count the same things, named by `label` ("nhiệm vụ").
    """

    done: int
    total: int
    label: str
    forecast: int | None = None

    @property
    def text(self) -> str:
        """What a reader and a listener get: "3/12 nhiệm vụ"."""
        return f"{self.done}/{self.total} {self.label}"

    @property
    def done_share(self) -> int:
        """Length of the done bar in hundredths."""
        return self._share(self.done)

    @property
    def forecast_share(self) -> int:
        """Length of the forecast bar in hundredths, 0 without a forecast."""
        return self._share(self.forecast or 0)

    def _share(self, count: int) -> int:
        return min(100, round(100 * count / self.total)) if self.total else 0
