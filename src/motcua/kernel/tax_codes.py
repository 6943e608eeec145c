"""Tax codes of organisations (mã số thuế): ten digits with a check digit, branches with -001."""

import re

_FORM = re.compile(r"(?P<main>\d{10})(?:-(?!000)\d{3})?")
_WEIGHTS = (31, 29, 23, 19, 17, 13, 7, 5, 3)


def is_tax_code(text: str) -> bool:
    """Whether the text is a well-formed code whose check digit fits: 10 − (weighted sum mod 11)."""
    found = _FORM.fullmatch(text.strip())
    if found is None or found["main"][2:9] == "0000000":
        return False
    digits = [int(digit) for digit in found["main"]]
    total = sum(weight * digit for weight, digit in zip(_WEIGHTS, digits, strict=False))
    return 10 - total % 11 == digits[9]
