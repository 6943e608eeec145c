"""Signed links: a unit without an account answers for one task."""

import hashlib
import secrets
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import F

from motcua.foundation import audit
from motcua.foundation.actor import Actor
from motcua.foundation.policies import Missing
from motcua.plans import policies
from motcua.plans.actions.at_work import require_at_work
from motcua.plans.models import Assignment, SignedLink

LIFETIME = timedelta(days=60)


def hash_of(token: str) -> str:
    """What is stored of a token: the link itself is shown once and never kept."""
    return hashlib.sha256(token.encode("utf-8")).hexdigest()


def create_link(assignment_code: str, *, by: Actor, at: datetime) -> tuple[SignedLink, str]:
    """A link for one assignment and its token; earlier links of the assignment end."""
    with transaction.atomic():
        assignment = _lock(assignment_code, by)
        require_at_work(assignment.task)
        SignedLink.objects.filter(assignment=assignment, revoked_at__isnull=True).update(
            revoked_at=at
        )
        token = secrets.token_urlsafe(24)
        link = SignedLink.objects.create(
            assignment=assignment,
            token_hash=hash_of(token),
            created_by=by.code,
            created_at=at,
            expires_at=at + LIFETIME,
        )
        name = assignment.unit.name if assignment.unit else assignment.named_as
        audit.record("signed_link.created", assignment.task, by=by, at=at, changes={"unit": name})
    return link, token


def revoke_link(link_code: str, *, by: Actor, at: datetime) -> SignedLink:
    """End a link at once."""
    with transaction.atomic():
        link = (
            SignedLink.objects.select_for_update(no_key=True, of=("self",))
            .select_related("assignment")
            .filter(code=link_code)
            .first()
        )
        if link is None:
            raise Missing
        assignment = _lock(link.assignment.code, by)
        link.revoked_at = link.revoked_at or at
        link.save(update_fields=["revoked_at"])
        audit.record("signed_link.revoked", assignment.task, by=by, at=at)
    return link


def use_link(token: str, *, at: datetime) -> SignedLink:
    """The live link of a token, counted as used; Missing when it ended or never was.

    Raises Forbidden with the reason when nothing is done with its task any more, or not yet.
    """
    link = (
        SignedLink.objects.select_related("assignment__task__plan", "assignment__unit")
        .filter(token_hash=hash_of(token), revoked_at__isnull=True, expires_at__gt=at)
        .first()
    )
    if link is None:
        raise Missing
    require_at_work(link.assignment.task)
    SignedLink.objects.filter(pk=link.pk).update(used_count=F("used_count") + 1)
    return link


def _lock(code: str, by: Actor) -> Assignment:
    assignment = (
        Assignment.objects.select_for_update(no_key=True, of=("self",))
        .select_related("task__plan", "unit")
        .filter(code=code)
        .first()
    )
    if assignment is None or not policies.visible_tasks(by).filter(pk=assignment.task_id).exists():
        raise Missing
    policies.require_at(by, "specify", assignment.task.owner_path)
    return assignment
