"""Messages and handlers that the outbox's tests speak with."""

from dataclasses import dataclass
from typing import ClassVar

from motcua.foundation.numbering import next_number
from motcua.foundation.outbox import Message, hears

heard: list[str] = []
faults: dict[str, Exception] = {}


@dataclass(frozen=True, kw_only=True)
class BellRung(Message):
    """A bell was rung."""

    name: ClassVar[str] = "tests.bell_rung"
    bell: str
    note: str = ""
    tones: tuple[int, ...] = ()

    @property
    def subject(self) -> str:
        """One bell's notes are heard in order."""
        return f"tests.bell:{self.bell}"

    @property
    def page_tags(self) -> tuple[str, ...]:
        """A page that counts its notes."""
        return (f"bell:{self.bell}",)


@hears(BellRung)
def listen(message: BellRung) -> None:
    """Hear the note, with an effect in the database and one in memory."""
    next_number(f"heard {message.bell}", 2026)
    if message.note in faults:
        raise faults[message.note]
    heard.append(message.note)


@hears(BellRung)
def listen_too(message: BellRung) -> None:
    """A second listener, who never fails."""
    next_number(f"heard too {message.bell}", 2026)
