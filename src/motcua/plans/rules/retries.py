"""When to try again: further apart each time, and at some time not at all."""

from datetime import timedelta

WAITS = (timedelta(minutes=2), timedelta(minutes=15), timedelta(hours=2))
"""After the first, second and third failure; a fourth is final."""


def next_wait(attempts: int) -> timedelta | None:
    """How long to wait after this many failures; None: give up and say so."""
    return WAITS[attempts - 1] if 1 <= attempts <= len(WAITS) else None
