"""Ready words to paste into any chat: what a unit owes, short, with the days.

Reminders work in chat groups; official mail is opened weekly.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

MOST = 12
"""Lines before "và N việc khác": a message of a chat is read on a phone."""


@dataclass(frozen=True, slots=True)
class Line:
    """One thing owed."""

    text: str
    label: str
    due_on: date
    is_late: bool


def reminder_text(unit: str, lines: Sequence[Line], *, on: date, address: str = "") -> str:
    """The message for one unit or group, without forms of address, without exclamation marks."""
    if not lines:
        return f"{unit}: đến ngày {on:%d/%m/%Y} không còn việc đến hạn."
    late = sum(1 for line in lines if line.is_late)
    head = f"{unit}: {len(lines)} việc cần minh chứng tính đến {on:%d/%m/%Y}"
    head += f", trong đó {late} việc quá hạn." if late else "."
    said = [head, *(_said(n, line) for n, line in enumerate(lines[:MOST], start=1))]
    if len(lines) > MOST:
        said.append(f"và {len(lines) - MOST} việc khác.")
    if address:
        said.append(f"Gửi minh chứng tại: {address}")
    return "\n".join(said)


def _said(number: int, line: Line) -> str:
    text = line.text if len(line.text) <= 110 else f"{line.text[:109]}…"
    state = "quá hạn" if line.is_late else "hạn"
    return f"{number}. {text} ({line.label}; {state} {line.due_on:%d/%m/%Y})"
