"""Figures: what the rows behind a number add up to, and numbers as Vietnamese readers write them.

An empty tally of shares or readings is None, "chưa có số liệu", never 0.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Protocol

from motcua.plans.rules.aims import Tally

HUNDRED = Decimal(100)


class Dated(Protocol):
    """One row behind a figure: its day and how much of the figure it is.

    In a share every row of the whole stands here, with amount 1 when it counts and 0 when not.
    """

    @property
    def on(self) -> date:
        """The day it counts on."""

    @property
    def amount(self) -> Decimal:
        """How much of the figure it is."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A row that is no more than its day and amount."""

    on: date
    amount: Decimal


def figure_of(tally: Tally, marks: Iterable[Dated]) -> Decimal | None:
    """The figure that the rows make; None where the tally has nothing to say."""
    rows = list(marks)
    if tally is Tally.SUM:
        return sum((row.amount for row in rows), Decimal(0))
    if not rows:
        return None
    if tally is not Tally.SHARE:
        return newest(rows).amount
    return HUNDRED * sum((row.amount for row in rows), Decimal(0)) / len(rows)


def newest(marks: Sequence[Dated]) -> Dated:
    """The mark of the latest day; of one day, the last in order."""
    return max(enumerate(marks), key=lambda pair: (pair[1].on, pair[0]))[1]


def plain(value: Decimal | int | None) -> str:
    """ "1.234,5": dots between thousands, at most two decimals; None is "chưa có số liệu"."""
    if value is None:
        return "chưa có số liệu"
    rounded = round(Decimal(value), 2)
    text = f"{rounded:,f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return text.translate(str.maketrans(",.", ".,"))


def parse(text: str) -> Decimal | None:
    """A number as people write it: "1.234", "1.234,5", "12.5"; None for anything else.

    A dot before exactly three digits parts thousands, any other dot is a decimal point.
    """
    plain_text = re.sub(r"\.(?=\d{3}(?!\d))", "", text.strip().replace(" ", ""))
    if not re.fullmatch(r"-?\d+(?:[.,]\d{1,3})?", plain_text):
        return None
    return Decimal(plain_text.replace(",", "."))
