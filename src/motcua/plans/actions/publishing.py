"""Showing a plan to everybody, part by part, and taking it back."""

from collections.abc import Collection
from datetime import datetime

from django.db import transaction

from motcua.foundation import audit
from motcua.foundation.actor import Actor
from motcua.foundation.pages import invalidate
from motcua.plans import policies
from motcua.plans.actions.lifecycle import PUBLISHED_PAGES, lock_plan
from motcua.plans.models import PlanPublication
from motcua.plans.rules.publishing import Part
from motcua.plans.rules.states import IllegalMove, PlanStatus

IN_FORCE = frozenset({PlanStatus.ISSUED, PlanStatus.CLOSED})


def publish_plan(code: str, parts: Collection[Part], *, by: Actor, at: datetime) -> None:
    """Show these parts and no others. Raises IllegalMove for a plan not issued, or no parts."""
    with transaction.atomic():
        plan = lock_plan(code)
        policies.require(by, "publish", plan)
        if plan.status not in IN_FORCE:
            raise IllegalMove("Kế hoạch chưa ban hành nên chưa công khai được.")
        if not parts:
            raise IllegalMove("Hãy chọn ít nhất một phần để công khai.")
        chosen = [part.value for part in Part if part in parts]
        PlanPublication.objects.update_or_create(
            plan=plan,
            defaults={
                "parts": chosen,
                "published_by": by.code,
                "published_at": at,
                "withdrawn_at": None,
            },
        )
        words = "; ".join(Part(part).label for part in chosen)
        audit.record("plan.published", plan, by=by, at=at, changes={"parts": words})
        invalidate(PUBLISHED_PAGES)


def withdraw_plan(code: str, *, by: Actor, at: datetime) -> None:
    """Nothing of the plan is public any more. Raises IllegalMove when nothing was."""
    with transaction.atomic():
        plan = lock_plan(code)
        policies.require(by, "publish", plan)
        standing = PlanPublication.objects.filter(plan=plan, withdrawn_at__isnull=True)
        if not standing.update(withdrawn_at=at):
            raise IllegalMove("Kế hoạch này không công khai: không có gì để thu hồi.")
        audit.record("plan.withdrawn", plan, by=by, at=at)
        invalidate(PUBLISHED_PAGES)
