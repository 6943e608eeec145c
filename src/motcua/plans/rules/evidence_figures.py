"""The figure that a proof carries beside being one proof."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of a proof: its stored name, its Vietnamese label, whether it is a number."""

    name: str
    label: str
    is_number: bool = True


def amount_of(figures: dict[str, object], counted_by: str) -> int:
    """How much one proof brings when counted by `counted_by`; 0 when it lacks the figure."""
    if counted_by == "items":
        return 1
    value = figures.get(counted_by)
    return value if isinstance(value, int) and not isinstance(value, bool) and value > 0 else 0
