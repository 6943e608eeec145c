"""The entry of this context in the staff navigation, and where reports owed are written."""

from django.urls import reverse

from motcua.foundation.actor import Actor
from motcua.plans import facade as plans
from motcua.ui import navigation
from motcua.ui.navigation import PLANS, NavItem


def reads_reports(by: Actor) -> bool:
    """Whether the actor belongs to an agency that may have reports."""
    return bool(by.grants)


navigation.register(
    NavItem(
        "reports.reports",
        "Báo cáo",
        "reports:reports",
        "report",
        155,
        reads_reports,
        group=PLANS,
    )
)


def page_to_write(obligation_code: str) -> str:
    """The form of a new report, filled in from the report owed."""
    return f"{reverse('reports:create')}?nghia-vu={obligation_code}"


plans.answer_obligations_at(page_to_write)
