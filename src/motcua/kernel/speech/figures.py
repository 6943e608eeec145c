"""Whole and decimal figures in words."""

import re

from motcua.kernel.words import in_words

FIGURE = (
    r"[0-9]{1,3}(?:\.[0-9]{3}){1,5}(?:,[0-9]{1,9})?(?![0-9]|\.[0-9])"  # 1.250.000,5
    r"|[0-9]{1,3}(?:[, ][0-9]{3}){2,5}(?![0-9])"  # 470,000,000: grouped the English way
    r"|[0-9]{1,3},[0-9]00(?![0-9])"  # 10,000 likewise: nobody writes such decimals
    r"|[0-9]{1,3} [0-9]{3}(?=\s?(?:đồng|đ|VNĐ|VND)(?![^\W_]))"  # 100 000 đồng
    r"|[0-9]+(?:[.,][0-9]+)*"
)
MOST_DIGITS = 9
"""A longer row of digits without dots is a code, not an amount: it is said digit by digit."""

_GROUPED = re.compile(
    r"[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]+)?|[0-9]{1,3}(?:,[0-9]{3}){2,}"
    r"|[0-9]{1,3}(?: [0-9]{3})+|[0-9]{1,3},[0-9]00"
)


def say_figure(figure: str) -> str:
    """12,5 → "mười hai phẩy năm"; 1.2 → "một chấm hai"; 50.000 → "năm mươi nghìn"."""
    if _GROUPED.fullmatch(figure):
        whole, decimals = _parts(figure)
        return _whole(whole) + (f" phẩy {_decimals(decimals)}" if decimals else "")
    pieces = re.split(r"([.,])", figure)
    said = [_whole(pieces[0])]
    for mark, digits in zip(pieces[1::2], pieces[2::2], strict=True):
        said += ["phẩy", _decimals(digits)] if mark == "," else ["chấm", _whole(digits)]
    return " ".join(said)


def say_digits(digits: str, *, by: int = 3) -> str:
    """Digit by digit, with a short rest after each group."""
    groups = (digits[at : at + by] for at in range(0, len(digits), by))
    return ", ".join(" ".join(in_words(int(one)) for one in group) for group in groups)


def say_number_of_document(number: str) -> str:
    """As clerks say it: 01 → "không một", 63 → "sáu mươi ba"."""
    return say_digits(number, by=len(number)) if number.startswith("0") else _whole(number)


def _parts(figure: str) -> tuple[str, str]:
    if "." not in figure:  # grouped by commas or spaces
        return figure.replace(",", "").replace(" ", ""), ""
    whole, _, decimals = figure.partition(",")
    return whole.replace(".", ""), decimals


def _whole(digits: str) -> str:
    is_code = len(digits) > MOST_DIGITS or (len(digits) > 2 and digits.startswith("0"))
    if is_code and not (len(digits) <= 18 and digits.rstrip("0") and digits.endswith("000")):
        return say_digits(digits)
    return in_words(int(digits))


def _decimals(digits: str) -> str:
    if len(digits) > 2 or digits.startswith("0"):
        return say_digits(digits, by=len(digits))
    return in_words(int(digits))
