"""What a citation says."""

import re
from dataclasses import dataclass

from motcua.kernel.text import squeeze


@dataclass(frozen=True)
class Citation:
    """A document cited; `start` and `end` are its place in the text that was read.

    `number` is the symbol put right, None where it is blank or a law is cited by name; `date` is
    ISO, as written even if wrong, None where incomplete; `issuer` is as written, or else what the
    symbol alone makes certain; `text` is the wording with its white space tidied.
    """

    kind: str
    number: str | None
    date: str | None
    issuer: str | None
    start: int
    end: int
    text: str


def wording(text: str, start: int, end: int) -> str:
    """The words of a place without marks of emphasis and superfluous space."""
    return squeeze(re.sub(r"[*_]", " ", text[start:end]))
