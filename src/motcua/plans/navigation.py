"""Entries of this context in the staff navigation and on the start page."""

from motcua.foundation.actor import Actor
from motcua.plans.policies import OWNER_ROLES, UNIT_ROLES
from motcua.plans.queries.home import may_decide
from motcua.plans.web import widgets
from motcua.ui import home, navigation
from motcua.ui.home import Widget
from motcua.ui.navigation import NavItem


def carries_out(by: Actor) -> bool:
    """Whether the actor's units may be given work."""
    return any(grant.role in UNIT_ROLES for grant in by.grants)


def sees_plans(by: Actor) -> bool:
    """Whether the actor can have plans to look at."""
    return carries_out(by) or any(grant.role in OWNER_ROLES for grant in by.grants)


navigation.register(NavItem("plans.plans", "Kế hoạch", "plans:plans", "plan", 100, sees_plans))
navigation.register(
    NavItem("plans.inbox", "Việc của đơn vị", "plans:inbox", "task", 110, carries_out)
)
navigation.register(
    NavItem("plans.evidence", "Minh chứng", "plans:evidence_list", "evidence", 120, sees_plans)
)
home.register(
    Widget(
        "plans.decide",
        "Chờ quyết định",
        100,
        "plans/parts/_widget_decide.html",
        widgets.decide,
        may_decide,
    )
)
home.register(
    Widget(
        "plans.owed",
        "Việc gấp nhất",
        110,
        "plans/parts/_widget_owed.html",
        widgets.owed,
        carries_out,
    )
)
