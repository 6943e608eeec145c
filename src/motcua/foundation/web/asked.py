"""Numbers as addresses and forms carry them."""

LONGEST = 9
"""Digits: enough for every page, year and revision, few enough for every column."""


def whole_number(text: str) -> int | None:
    """The number that the text writes in plain digits; None for anything else."""
    is_one = text.isascii() and text.isdigit() and len(text) <= LONGEST
    return int(text) if is_one else None
