"""The place of the organisation in the staff rail."""

from motcua.ui import navigation


def register() -> None:
    """Put the entry in its place."""
    navigation.register(
        navigation.NavItem(
            "agencies",
            "Cơ quan, đơn vị",
            "agencies:tree",
            "agency",
            800,
            group=navigation.SYSTEM,
        )
    )
