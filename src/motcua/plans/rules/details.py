"""What is added to a task beside its words, as values."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Details:
    """The specification of one task; `responsible` is a member's code."""

    rhythm: str = ""
    starts_on: date | None = None
    due_on: date | None = None
    product: str = ""
    counted_by: str = "items"
    quantity: int = 1
    is_shared: bool = False
    responsible: str = ""
    measure_note: str = ""
