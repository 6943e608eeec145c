"""The way to a page of plans, and the views of one plan."""

from django.urls import reverse
from django.utils.translation import gettext as _

from motcua.foundation.actor import Actor
from motcua.plans import policies
from motcua.plans.models import Plan
from motcua.ui.parts import Crumb, Tab

VIEWS = (
    ("plan", "Tổng quan"),
    ("review", "Đối chiếu văn bản"),
    ("specify", "Cụ thể hóa"),
    ("programme", "Nhiệm vụ"),
    ("matrix", "Lịch 12 tháng"),
    ("targets", "Chỉ tiêu"),
    ("obligations", "Báo cáo"),
)
OWNERS_ONLY = {"review", "specify"}


def to_plans() -> Crumb:
    """The list of plans."""
    return Crumb(_("Kế hoạch"), reverse("plans:plans"))


def to_plan(plan: Plan) -> Crumb:
    """One plan, by its number or the beginning of its subject."""
    name = plan.document_number or plan.title
    return Crumb(
        name if len(name) <= 60 else f"{name[:59]}…", reverse("plans:plan", args=[plan.code])
    )


def way(plan: Plan, here: str = "") -> list[Crumb]:
    """Plans › this plan › here."""
    return [to_plans(), to_plan(plan), *([Crumb(here)] if here else [])]


def tabs(plan: Plan, current: str, by: Actor) -> list[Tab]:
    """The views of one plan that the actor may open."""
    is_owner = policies.covers(by, policies.OWNER_ROLES, plan.owner_path)
    return [
        Tab(_(text), reverse(f"plans:{name}", args=[plan.code]), current=name == current)
        for name, text in VIEWS
        if is_owner or name not in OWNERS_ONLY
    ]
