"""The portal's own entries of the public menu."""

from motcua.foundation.actor import Actor
from motcua.ui import navigation


def register_entries() -> None:
    """Home first; the way in for staff last."""
    navigation.register(
        navigation.NavItem("home", "Trang chủ", "portal:home", "home", 0, place="portal")
    )
    navigation.register(
        navigation.NavItem(
            "sign_in", "Đăng nhập", "people:sign_in", "sign_in", 900, _is_stranger, "portal"
        )
    )
    navigation.register(
        navigation.NavItem(
            "desk", "Bàn làm việc", "workbench:start", "table", 910, _is_staff, "portal"
        )
    )


def _is_stranger(actor: Actor) -> bool:
    return actor.is_anonymous


def _is_staff(actor: Actor) -> bool:
    return not actor.is_anonymous
