"""The place of the people in the staff rail."""

from motcua.people.policies import may_manage_anybody
from motcua.ui import navigation


def register() -> None:
    """Put the entry in its place; only administrators see it."""
    navigation.register(
        navigation.NavItem(
            "people",
            "Nhân sự",
            "people:members",
            "people",
            810,
            visible=may_manage_anybody,
            group=navigation.SYSTEM,
        )
    )
