"""Entries of this context in the staff navigation and on the start page."""

from motcua.foundation.actor import Actor
from motcua.plans.policies import OWNER_ROLES, UNIT_ROLES
from motcua.plans.queries.home import may_decide
from motcua.plans.web import widgets
from motcua.plans.web.monday import own_path
from motcua.ui import home, navigation
from motcua.ui.home import Widget
from motcua.ui.navigation import PLANS, NavItem


def carries_out(by: Actor) -> bool:
    """Whether the actor's units may be given work."""
    return any(grant.role in UNIT_ROLES for grant in by.grants)


def sees_plans(by: Actor) -> bool:
    """Whether the actor can have plans to look at."""
    return carries_out(by) or any(grant.role in OWNER_ROLES for grant in by.grants)


def has_a_page(by: Actor) -> bool:
    """Whether the Monday page has a unit of the actor to speak of."""
    return bool(own_path(by))


navigation.register(
    NavItem(
        "plans.plans",
        "Kế hoạch",
        "plans:plans",
        "plan",
        100,
        sees_plans,
        group=PLANS,
    )
)
navigation.register(
    NavItem(
        "plans.inbox",
        "Việc của đơn vị",
        "plans:inbox",
        "task",
        110,
        carries_out,
        group=PLANS,
    )
)
navigation.register(
    NavItem(
        "plans.evidence",
        "Minh chứng",
        "plans:evidence_list",
        "evidence",
        120,
        sees_plans,
        group=PLANS,
    )
)
navigation.register(
    NavItem(
        "plans.obligations",
        "Báo cáo phải nộp",
        "plans:my_obligations",
        "report",
        130,
        carries_out,
        group=PLANS,
    )
)
navigation.register(
    NavItem(
        "plans.obstacles",
        "Vướng mắc",
        "plans:obstacles",
        "obstacle",
        140,
        sees_plans,
        group=PLANS,
    )
)
navigation.register(
    NavItem(
        "plans.monday",
        "Trang thứ Hai",
        "plans:monday",
        "calendar",
        150,
        has_a_page,
        group=PLANS,
    )
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
