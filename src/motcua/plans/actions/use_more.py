"""Lồng ghép: let a proof that exists serve further tasks, and decide on what was asked."""

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction
from django.db.models import QuerySet

from motcua.foundation import audit, outbox
from motcua.foundation.actor import Actor
from motcua.foundation.policies import Forbidden, Missing
from motcua.plans import policies
from motcua.plans.actions.uses import hold_served, locked, recount, release, serve, workable
from motcua.plans.messages import EvidenceAdded
from motcua.plans.models import Evidence, EvidenceUse
from motcua.plans.rules.states import EvidenceState


def serve_more(
    evidence_code: str, assignment_codes: Sequence[str], *, by: Actor, at: datetime
) -> Evidence:
    """Let a proof serve further tasks; it stays one proof, counted once.

    Raises Missing, and Forbidden for a refused proof or a task that is not being carried out.
    """
    with transaction.atomic():
        assignments = workable(assignment_codes, by)
        evidence = locked(policies.visible_evidence(by).filter(code=evidence_code))
        if evidence is None:
            raise Missing
        if evidence.state == EvidenceState.REFUSED:
            raise Forbidden("Minh chứng không được chấp nhận thì không dùng cho việc khác.")
        is_asked = serve(evidence, assignments, by=by)
        audit.record("evidence.used", evidence, by=by, at=at, changes={"title": evidence.title})
        if is_asked:
            outbox.publish(EvidenceAdded(evidence=evidence.code, task=assignments[0].task.code))
    return evidence


def grant_uses(evidence_code: str, *, by: Actor, at: datetime) -> Evidence:
    """Agree that a confirmed proof also serves the tasks asked for, as far as one may confirm."""
    with transaction.atomic():
        evidence, asked = _asked(evidence_code, by)
        asked.update(is_asked=False)
        recount(evidence)
        changes = {"title": evidence.title}
        audit.record("evidence.use_granted", evidence, by=by, at=at, changes=changes)
    return evidence


def decline_uses(evidence_code: str, *, by: Actor, at: datetime) -> Evidence:
    """Say that a confirmed proof does not serve the tasks asked for; its other uses stay."""
    with transaction.atomic():
        evidence, asked = _asked(evidence_code, by)
        release(asked)
        changes = {"title": evidence.title}
        audit.record("evidence.use_declined", evidence, by=by, at=at, changes=changes)
    return evidence


def _asked(evidence_code: str, by: Actor) -> tuple[Evidence, QuerySet[EvidenceUse]]:
    """The proof, held, and what was asked of it that the actor may decide."""
    evidence = locked(policies.readable_evidence(by).filter(code=evidence_code))
    if evidence is None:
        raise Missing
    hold_served(evidence)  # tasks before their uses, as when results are made anew
    asked = EvidenceUse.objects.filter(evidence=evidence, is_asked=True)
    mine = asked.filter(policies.below_grants(by, policies.RIGHTS["confirm"], "task__owner_path"))
    if not mine.exists():
        raise Forbidden("Không có đề nghị dùng minh chứng nào chờ Ông/Bà quyết định.")
    return evidence, EvidenceUse.objects.filter(pk__in=list(mine.values_list("pk", flat=True)))
