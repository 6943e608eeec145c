"""When a unit is reminded of what it owes: at 50, 80 and 100 % of the time.

A rule of the house, not of law: half, four fifths and the whole of the time.
"""

from datetime import date, timedelta

STEPS = (50, 80, 100)


def step_due(starts_on: date, due_on: date, *, on: date) -> int | None:
    """The highest step reached by a day; None before the first and after the due day.

    A window of three days or less is reminded once, on its last day: two mails in two days help
    nobody.
    """
    if on < starts_on or on > due_on:
        return None
    length = (due_on - starts_on).days
    if length <= 3:
        return 100 if on == due_on else None
    reached = [step for step in STEPS if on >= starts_on + timedelta(days=length * step // 100)]
    return reached[-1] if reached else None
