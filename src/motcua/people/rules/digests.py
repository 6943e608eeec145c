"""Several notices to one person become one e-mail."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

GATHERING = timedelta(minutes=1)
"""Notices wait this long, so that several become one e-mail."""
CLAIM_HOLDS = timedelta(minutes=15)
"""After this long without a result a claim counts as abandoned or failed, and is tried again."""
BATCH_SIZE = 100
"""One e-mail repeats no more notices than this; the rest follow in the next."""


@dataclass(frozen=True, slots=True)
class Told:
    """One notice as the e-mail repeats it; `url` is absolute or empty."""

    text: str
    url: str = ""


def subject_of(told: Sequence[Told]) -> str:
    """One notice is its own subject, cut at a word; several are counted."""
    if len(told) == 1:
        return _cut(told[0].text, 90)
    return f"{len(told)} thông báo mới"


def body_of(name: str, told: Sequence[Told], inbox_url: str) -> str:
    """The plain text of the e-mail: the notices in the order in which they were written."""
    lines = [f"Kính gửi Ông/Bà {name},", ""]
    for number, notice in enumerate(told, start=1):
        lines.append(f"{number}. {notice.text}" if len(told) > 1 else notice.text)
        lines += [f"   {notice.url}", ""] if notice.url else [""]
    lines += ["Xem tất cả thông báo:", inbox_url, "", "--", "Một Cửa – thư gửi tự động."]
    return "\n".join(lines)


def _cut(text: str, length: int) -> str:
    line = " ".join(text.split())
    return line if len(line) <= length else line[:length].rsplit(" ", 1)[0] + "…"
