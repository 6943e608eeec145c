"""Codes of procedures in the national database.

Basis: practice of the national database (domain reference §2.4): "1.001193", the province's
instance "1.001193.000.00.00.H38" or "1.014392.H35", a service ".02" behind it.
"""

import re

CODE = r"[1-9]\.\d{6}(?:\.(?:\d{3}\.\d{2}\.\d{2}\.)?[A-Z]\d{2})?"
"""A code as it stands in running text."""
_NUMBER = re.compile(
    r"(?P<base>[1-9]\.\d{6})(?P<place>\.(?:\d{3}\.\d{2}\.\d{2}\.)?[A-Z]\d{2}(?:\.\d{2})?)?"
)


def is_procedure_number(text: str) -> bool:
    """Whether the text is the code of a procedure, national or of a place."""
    return _NUMBER.fullmatch(text) is not None


def national_part(text: str) -> str:
    """ "1.001193.000.00.00.H38" → "1.001193". Raises ValueError where there is no code."""
    found = _NUMBER.fullmatch(text)
    if found is None:
        raise ValueError(f"Not the code of a procedure: {text!r}")
    return found["base"]
