"""Which version of a procedure is in force on a day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True)
class Span:
    """Days from which and until which (inclusive) something is in force; None is open."""

    starts_on: date | None
    ends_on: date | None

    def holds(self, day: date) -> bool:
        """Whether the day lies within."""
        starts = self.starts_on is None or self.starts_on <= day
        return starts and (self.ends_on is None or day <= self.ends_on)

    def overlaps(self, other: "Span") -> bool:
        """Whether some day lies in both."""
        return _before(self.starts_on, other.ends_on) and _before(other.starts_on, self.ends_on)


def cut_at(span: Span, starts_on: date) -> Span:
    """What is left of a span when the next version starts; raises ValueError if nothing is."""
    if span.starts_on is not None and span.starts_on >= starts_on:
        raise ValueError("The next version must start later.")
    return Span(span.starts_on, starts_on - timedelta(days=1))


def is_chain(spans: Iterable[Span]) -> bool:
    """Whether no two spans share a day."""
    known = list(spans)
    pairs = ((a, b) for place, a in enumerate(known) for b in known[place + 1 :])
    return not any(a.overlaps(b) for a, b in pairs)


def _before(starts_on: date | None, ends_on: date | None) -> bool:
    return starts_on is None or ends_on is None or starts_on <= ends_on
