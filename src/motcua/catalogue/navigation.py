"""The entries of this context in the public menu, in the staff navigation and on the start page."""

from motcua.catalogue.policies import may_somewhere, reads
from motcua.catalogue.web import widgets
from motcua.foundation.actor import Actor
from motcua.ui import home, navigation
from motcua.ui.home import Widget
from motcua.ui.navigation import PROCEDURES, NavItem


def has_duties(by: Actor) -> bool:
    """Whether the actor's units can have duties of publication."""
    return any(may_somewhere(by, verb) for verb in ("edit", "issue", "post"))


def posts(by: Actor) -> bool:
    """Whether the actor posts sheets somewhere."""
    return may_somewhere(by, "post")


def guides(by: Actor) -> bool:
    """Whether the actor keeps guides."""
    return may_somewhere(by, "guide")


navigation.register(
    NavItem(
        "catalogue.guides",
        "Hướng dẫn",
        "catalogue:guides",
        "help",
        172,
        guides,
        group=PROCEDURES,
    )
)
navigation.register(
    NavItem("procedures", "Thủ tục", "procedures:search", "procedure", 10, place="portal")
)
navigation.register(NavItem("desks", "Nơi tiếp nhận", "facts:desks", "place", 30, place="portal"))
navigation.register(
    NavItem("events", "Việc cần làm", "procedures:events", "task", 20, place="portal")
)
navigation.register(
    NavItem(
        "catalogue.posting",
        "Niêm yết",
        "catalogue:posted_copies",
        "place",
        170,
        posts,
        group=PROCEDURES,
    )
)
navigation.register(
    NavItem(
        "catalogue.procedures",
        "Danh mục thủ tục",
        "catalogue:procedures",
        "procedure",
        160,
        reads,
        group=PROCEDURES,
    )
)
navigation.register(
    NavItem(
        "catalogue.announcements",
        "Quyết định công bố",
        "catalogue:announcements",
        "document",
        162,
        reads,
        group=PROCEDURES,
    )
)
navigation.register(
    NavItem(
        "catalogue.duties",
        "Việc công bố, công khai",
        "catalogue:duties",
        "deadline",
        164,
        has_duties,
        group=PROCEDURES,
    )
)
home.register(
    Widget(
        "catalogue.duties",
        "Việc công bố, công khai",
        200,
        "catalogue/parts/_widget_duties.html",
        widgets.duties,
        has_duties,
    )
)
