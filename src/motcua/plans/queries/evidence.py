"""Proofs in lists and on their pages."""

from django.db.models import Prefetch, QuerySet

from motcua.foundation.actor import Actor
from motcua.foundation.paging import Cursor, Page, page_by_key
from motcua.foundation.policies import Missing
from motcua.plans import policies
from motcua.plans.models import Evidence, EvidenceFile, EvidenceUse
from motcua.plans.rules.states import EvidenceState

WAITING = "cho-xac-nhan"
STATES: dict[str, list[str]] = {
    "": [],
    WAITING: [],
    "da-xac-nhan": [EvidenceState.CONFIRMED],
    "khong-chap-nhan": [EvidenceState.REFUSED],
}


def evidence_page(by: Actor, state: str, *, kind: str, cursor: Cursor) -> Page[Evidence]:
    """Fifty proofs that the actor sees, newest first; one query."""
    rows = policies.visible_evidence(by).select_related("unit")
    if state == WAITING:
        rows = rows.filter(policies.waiting_evidence())
    elif STATES.get(state):
        rows = rows.filter(state__in=STATES[state])
    if kind:
        rows = rows.filter(kind=kind)
    return page_by_key(rows, key="-created_at", **cursor)


def evidence_for(by: Actor, code: str) -> Evidence:
    """One proof with its files and capture, or Missing."""
    found = _whole(policies.readable_evidence(by)).filter(code=code).first()
    if found is None:
        raise Missing
    return found


def own_evidence_for(by: Actor, code: str) -> Evidence:
    """One proof of the actor's units or plans, which alone may be used further; or Missing."""
    found = policies.visible_evidence(by).filter(code=code).first()
    if found is None:
        raise Missing
    return found


def may_use_further(by: Actor, evidence: Evidence) -> bool:
    """Whether the actor may let the proof serve more tasks."""
    carries_out = any(grant.role in policies.UNIT_ROLES for grant in by.grants)
    if evidence.state == EvidenceState.REFUSED or not carries_out:
        return False
    return policies.visible_evidence(by).filter(pk=evidence.pk).exists()


def may_grant(by: Actor, uses: list[EvidenceUse]) -> bool:
    """Whether something was asked that the actor may decide."""
    return any(
        use.is_asked and policies.covers(by, policies.RIGHTS["confirm"], use.task.owner_path)
        for use in uses
    )


def _whole(rows: QuerySet[Evidence]) -> QuerySet[Evidence]:
    return rows.select_related("unit", "capture__file").prefetch_related(
        Prefetch("files", EvidenceFile.objects.select_related("file"))
    )


def uses_of(evidence: Evidence) -> list[EvidenceUse]:
    """What a proof serves, by plan and window; one query."""
    return list(
        evidence.uses.select_related("task__plan", "result__assignment__unit").order_by(
            "task_id", "result__starts_on"
        )
    )
