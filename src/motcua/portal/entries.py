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
    for place, item in enumerate(FOOT):
        navigation.register(navigation.NavItem(*item, 1000 + place, place="foot"))


FOOT = (
    ("foot.documents", "Văn bản pháp luật", "facts:documents", "document"),
    ("foot.plans", "Kế hoạch công khai", "portal:published_plans", "plan"),
    ("foot.changes", "Thay đổi gần đây (Atom)", "portal:changes_feed", "notice"),
    ("foot.data", "Dữ liệu mở", "api:reference", "table"),
    ("foot.desk", "Dành cho cán bộ", "workbench:start", "sign_in"),
)
"""What is asked for rarely, on every public page: name, words, address, icon. The way in for staff
stands here as well, since a phone's one line of menu leaves it out."""
