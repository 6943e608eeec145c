"""Codes of procedures as people type them: whole, without the dot, the last digits only."""

import re
from collections.abc import Iterable

# 1.001193, 1001193, 1 001 193, 1.001193.000.00.00.H01, 1.014392.H35.
_WHOLE = re.compile(r"(?<!\d)(\d)[\s.,-]*(\d{3})[\s.,-]?(\d{3})(?!\d)(?:\s*\.\s*[\dA-Za-z]+)*")
_TAIL = re.compile(r"(?<!\d)(\d{6})(?!\d)")
_PARTIAL = re.compile(r"^\s*(\d)\.(\d{2,5})\s*$|^\s*(\d{4,5})\s*$")


def code_terms(codes: Iterable[str]) -> list[str]:
    """The index terms of codes: seven digits and the last six; other forms as they are."""
    terms: list[str] = []
    for code in codes:
        if found := _WHOLE.search(code):
            tail = f"{found[2]}{found[3]}"
            terms += [f"#{found[1]}{tail}", f"#{tail}"]
        else:
            terms.append("#" + "".join(re.findall(r"[0-9a-z]+", code.lower()))[:30])
    return list(dict.fromkeys(terms))


def asked_codes(text: str) -> list[str]:
    """The index terms a question names; a trailing "*" asks for the beginning of a code."""
    if found := list(_WHOLE.finditer(text)):
        return [f"#{one[1]}{one[2]}{one[3]}" for one in found[:5]]
    if found := list(_TAIL.finditer(text)):
        return [f"#{one[1]}" for one in found[:5]]
    if part := _PARTIAL.match(text):
        return [f"#{part[1]}{part[2]}*"] if part[1] else [f"#{part[3]}*"]
    return []
