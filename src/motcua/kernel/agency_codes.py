"""Electronic identification codes of agencies.

Basis: Decision 20/2020/QĐ-TTg as amended by 09/2025/QĐ-TTg ("H26.11.22", from the top down);
before it QCVN 102:2016 ("000.00.00.H26", from the bottom up). Which agency holds which code is
dated data and never computed.
"""

import re
from dataclasses import dataclass

_LONGEST = 35
_PRESENT = re.compile(r"[A-Z]\d{2}(?:\.[A-Z0-9]+)*")
_FORMER = re.compile(r"\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2}")
_NONE = re.compile("0+")


@dataclass(frozen=True)
class AgencyCode:
    """A code that has the right form; `levels` run from the highest agency down."""

    text: str
    levels: tuple[str, ...]
    is_former: bool

    @property
    def is_foreign(self) -> bool:
        """Whether the code belongs to another organisation's own scheme (Z01–Z99)."""
        return self.levels[0].startswith("Z")


def agency_code(text: str) -> AgencyCode:
    """Check a code of either form; raises ValueError where it has none of them."""
    code = text.strip().upper()
    if _FORMER.fullmatch(code):
        levels = tuple(level for level in reversed(code.split(".")) if not _NONE.fullmatch(level))
        return AgencyCode(code, levels, is_former=True)
    if len(code) <= _LONGEST and _PRESENT.fullmatch(code):
        return AgencyCode(code, tuple(code.split(".")), is_former=False)
    raise ValueError(f"Not the code of an agency: {text!r}")
