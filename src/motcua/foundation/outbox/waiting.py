"""Deliver now what the worker would deliver soon: for tests and one-off commands."""

from datetime import datetime

from motcua.foundation.outbox import relay
from motcua.kernel import clock


def deliver_pending(at: datetime | None = None) -> int:
    """Deliver all waiting messages at once and raise the first failure. Returns how many."""
    return relay.deliver_pending(at or clock.now())
