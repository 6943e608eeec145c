"""Public codes: short random words that are safe to read out loud and to copy by hand."""

import secrets

# Without 0, o, 1, l and i, which are read one for the other.
ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz"


def new_code(length: int = 8) -> str:
    """A random code; eight letters are 8.5 × 10¹¹ codes. The column's uniqueness is the law."""
    return "".join(secrets.choice(ALPHABET) for _ in range(length))
