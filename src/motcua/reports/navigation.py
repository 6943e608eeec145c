"""The entry of this context in the staff navigation."""

from motcua.foundation.actor import Actor
from motcua.ui import navigation
from motcua.ui.navigation import NavItem


def reads_reports(by: Actor) -> bool:
    """Whether the actor belongs to an agency that may have reports."""
    return bool(by.grants)


navigation.register(
    NavItem("reports.reports", "Báo cáo", "reports:reports", "report", 300, reads_reports)
)
