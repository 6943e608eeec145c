"""A working week as the answers of the form about it."""

from __future__ import annotations

from datetime import time

from motcua.kernel.working_time import WorkWeek

NOON = time(12, 30)


def hours_asked(week: WorkWeek) -> dict[str, time]:
    """The present hours under the names of the form's fields."""
    asked: dict[str, time] = {}
    for day, blocks in enumerate(week.weekdays):
        for block in blocks[:2]:
            span = "morning" if block.start < NOON else "afternoon"
            asked[f"{day}_{span}_start"], asked[f"{day}_{span}_end"] = block.start, block.end
    return asked
