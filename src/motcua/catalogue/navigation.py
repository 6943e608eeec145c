"""The entries of this context in the public menu, in the staff navigation and on the start page."""

from motcua.catalogue import policies
from motcua.foundation.actor import Actor
from motcua.ui import navigation
from motcua.ui.navigation import NavItem


def posts(by: Actor) -> bool:
    """Whether the actor posts sheets somewhere."""
    return policies.may_somewhere(by, "post")


def imports(by: Actor) -> bool:
    """Whether the actor may bring files of procedures in."""
    return policies.may_somewhere(by, "import")


navigation.register(
    NavItem("procedures", "Thủ tục", "procedures:search", "procedure", 10, place="portal")
)
navigation.register(NavItem("desks", "Nơi tiếp nhận", "facts:desks", "place", 30, place="portal"))
navigation.register(
    NavItem("events", "Việc cần làm", "procedures:events", "task", 20, place="portal")
)
navigation.register(
    NavItem("catalogue.posting", "Niêm yết", "catalogue:posted_copies", "place", 170, posts)
)
navigation.register(
    NavItem("catalogue.import", "Nhập thủ tục", "catalogue:import_load", "report", 230, imports)
)
