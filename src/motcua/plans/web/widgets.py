"""The blocks of this context on the staff start page."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from motcua.foundation.actor import Actor
from motcua.kernel import clock
from motcua.plans.queries import home as queries
from motcua.plans.queries.programme import standing_of
from motcua.plans.web.badges import standing_badge
from motcua.ui.parts import Fact


def owed(by: Actor, at: datetime) -> Mapping[str, Any] | None:
    """What the actor's units owe, the most pressing first; nothing owed, no block."""
    today = clock.local_date(at)
    rows = queries.owed_now(by, on=today)
    if not rows:
        return None
    return {"rows": [(one, standing_badge(standing_of(one, on=today))) for one in rows]}


def decide(by: Actor, at: datetime) -> Mapping[str, Any] | None:
    """What waits for this person's decision."""
    found = queries.decisions(by)
    if found.is_empty:
        return None
    plans, proofs = reverse("plans:plans"), reverse("plans:evidence_list")
    facts = [
        Fact(_("Minh chứng chờ xác nhận"), found.waiting_proofs, f"{proofs}?loc=cho-xac-nhan"),
        Fact(_("Nhiệm vụ bị trả lại"), found.returned, f"{plans}?loc=dang-thuc-hien"),
        Fact(_("Kế hoạch chờ duyệt"), found.to_approve, f"{plans}?loc=du-thao"),
        Fact(_("Kế hoạch chờ ghi nhận ban hành"), found.to_issue, f"{plans}?loc=du-thao"),
    ]
    return {"facts": [fact for fact in facts if fact.value]}
