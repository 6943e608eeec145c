"""Where an expected result stands on a day: done, waiting, late, due soon, open or ahead.

A proof that waits for confirmation is never late; what a partner was asked for is
never late, it waits for an answer.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from motcua.kernel.labelled import LabelledEnum

SOON = timedelta(days=7)
"""From when a due result is said to be due soon; the steps of 50/80/100 % remind earlier."""


class Standing(LabelledEnum):
    """The words of the interface for an expected result."""

    DONE = "done", "đạt"
    DONE_LATE = "done_late", "đạt, chậm"
    WAITING = "waiting", "chờ xác nhận"
    LATE = "late", "quá hạn"
    ASKED = "asked", "chờ phản hồi"
    DUE_SOON = "due_soon", "sắp đến hạn"
    OPEN = "open", "trong hạn"
    AHEAD = "ahead", "chưa đến kỳ"


@dataclass(frozen=True, slots=True)
class Owed:
    """What the rule needs to know of an expected result."""

    starts_on: date
    due_on: date
    quantity: int
    accepted: int
    waiting: int
    done_on: date | None
    is_binding: bool


def standing(owed: Owed, *, on: date) -> Standing:
    """Where the result stands on a day."""
    if owed.accepted >= owed.quantity:
        late = owed.done_on is not None and owed.done_on > owed.due_on and owed.is_binding
        return Standing.DONE_LATE if late else Standing.DONE
    if owed.accepted + owed.waiting >= owed.quantity:
        return Standing.WAITING
    return _unproved(owed, on=on)


def _unproved(owed: Owed, *, on: date) -> Standing:
    if on > owed.due_on:
        return Standing.LATE if owed.is_binding else Standing.ASKED
    if on < owed.starts_on:
        return Standing.AHEAD
    if owed.due_on - on <= SOON:
        return Standing.DUE_SOON
    return Standing.OPEN
