"""Numbers as Vietnamese papers write them: in words, as money, in Roman numerals."""

from motcua.kernel.money import (
    Amount,
    find_amounts,
    money,
    money_in_words,
    parse_count,
    parse_money,
    thousands,
)
from motcua.kernel.roman import from_roman, roman
from motcua.kernel.words import from_words, in_words

__all__ = [
    "Amount",
    "find_amounts",
    "from_roman",
    "from_words",
    "in_words",
    "money",
    "money_in_words",
    "parse_count",
    "parse_money",
    "roman",
    "thousands",
]
