"""Roman numerals, as outlines of official documents number their parts."""

import re

_VALUES = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
    (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip
_WELL_FORMED = re.compile(
    r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})", re.IGNORECASE
)


def roman(number: int) -> str:
    """The numeral of 1 to 3999; raises ValueError outside."""
    if not 1 <= number <= 3999:
        raise ValueError("Roman numerals run from 1 to 3999.")
    numeral = ""
    for value, letters in _VALUES:
        count, number = divmod(number, value)
        numeral += letters * count
    return numeral


def from_roman(numeral: str) -> int:
    """The number of a well-formed numeral in any case; raises ValueError for "IIX" or ""."""
    if not numeral or not _WELL_FORMED.fullmatch(numeral):
        raise ValueError(f"Not a Roman numeral: {numeral!r}")
    rest, number = numeral.upper(), 0
    for value, letters in _VALUES:
        while rest.startswith(letters):
            number, rest = number + value, rest.removeprefix(letters)
    return number
