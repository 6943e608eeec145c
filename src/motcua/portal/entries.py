"""The portal's own entries of the public menu."""

from motcua.ui import navigation


def register_entries() -> None:
    """Home first; the way in for staff last.

    The menu is the same for everybody, signed in or not, so that a public page can be kept.
    """
    navigation.register(
        navigation.NavItem("home", "Trang chủ", "portal:home", "home", 0, place="portal")
    )
    navigation.register(
        navigation.NavItem(
            "desk", "Dành cho cán bộ", "workbench:start", "sign_in", 900, place="portal"
        )
    )
