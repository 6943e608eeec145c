"""The one registry of measures: what can be counted, over which units, days and filters.

Contexts above register theirs in `measures.py` through `plans.facade`. A target is bound to a
measure by name. A measure never answers with a bare number: it brings the proofs behind it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal


class UnknownMeasure(KeyError):
    """No measure has that name."""


@dataclass(frozen=True, slots=True)
class Scope:
    """Over what a measure counts: a plan or a unit's subtree, days (inclusive), filters by name."""

    plan_code: str
    unit_path: str
    starts_on: date
    ends_on: date
    filters: Mapping[str, str]
    target_code: str = ""


@dataclass(frozen=True, slots=True)
class Proof:
    """One row behind a number: what it is, its day, its page, how much of the number it is."""

    title: str
    on: date
    url: str
    amount: Decimal
    unit_name: str = ""


@dataclass(frozen=True, slots=True)
class Count:
    """A figure with its proofs. `whole` is the denominator of a ratio; None for plain counts.

    `value` None means no data (an empty whole), never 0. The proofs of a ratio are all rows of
    its whole, with amount 1 when one counts and 0 when not. `waiting` are rows that wait for
    confirmation: shown apart, not in the value.
    """

    value: Decimal | None
    proofs: tuple[Proof, ...]
    whole: int | None = None
    waiting: tuple[Proof, ...] = ()


@dataclass(frozen=True, slots=True)
class Filter:
    """A filter of a measure: stored name, Vietnamese label, allowed values (empty: free text)."""

    name: str
    label: str
    choices: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Measure:
    """Something that can be counted."""

    name: str
    label: str
    unit: str
    count: Callable[[Scope], Count]
    filters: tuple[Filter, ...] = ()
    is_manual: bool = False
    is_ratio: bool = False
    """Per cent of a whole: it does not add up over months."""


_measures: dict[str, Measure] = {}


def register(measure: Measure) -> None:
    """Add a measure; registering the same name again replaces it (a reloaded process)."""
    _measures[measure.name] = measure


def measure(name: str) -> Measure:
    """The measure of that name, or UnknownMeasure."""
    try:
        return _measures[name]
    except KeyError:
        raise UnknownMeasure(name) from None


def all_measures() -> list[Measure]:
    """Every measure, by label."""
    return sorted(_measures.values(), key=lambda found: found.label)
