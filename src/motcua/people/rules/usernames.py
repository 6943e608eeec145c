"""User names proposed from a person's name, as offices form them."""

from __future__ import annotations

import re
from collections.abc import Collection

from motcua.kernel.text import fold

ALLOWED = re.compile(r"[a-z0-9][a-z0-9._-]{2,63}")


def is_allowed(username: str) -> bool:
    """Lower-case letters, digits, dot, dash, underscore; at least three, beginning with a letter
    or digit."""
    return bool(ALLOWED.fullmatch(username))


def proposed(name: str, taken: Collection[str] = ()) -> str:
    """Given name and the initials before it: "Nguyễn Văn Bình" → "binhnv"; numbered when taken."""
    words = re.findall(r"[a-z]+", fold(name)) or ["canbo"]
    base: str = (words[-1] + "".join(word[0] for word in words[:-1])).ljust(3, "x")
    number = 1
    while (candidate := base if number == 1 else f"{base}{number}") in taken:
        number += 1
    return candidate
