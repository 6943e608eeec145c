"""Days of a plan as its forms take them."""

from typing import Any

from motcua.ui.fields import DayField


class PlanDayField(DayField):
    """A day within the years that plans speak of: a slip such as 0206 is no year."""

    def __init__(self, **options: Any) -> None:
        super().__init__(first_year=2000, last_year=2100, **options)
