"""The entries of this context in the public menu, in the staff navigation and on the start page."""

from motcua.ui import navigation
from motcua.ui.navigation import NavItem

navigation.register(
    NavItem("procedures", "Thủ tục", "procedures:search", "procedure", 10, place="portal")
)
navigation.register(
    NavItem("events", "Việc cần làm", "procedures:events", "task", 20, place="portal")
)
