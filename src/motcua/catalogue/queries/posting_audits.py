"""Audits of posting: by month, one with its lines, and how many of each finding."""

from collections import Counter
from collections.abc import Iterable

from django.db.models import Count, Q, QuerySet

from motcua.agencies import facade as agencies
from motcua.catalogue import policies
from motcua.catalogue.models import PostingAudit, PostingAuditLine
from motcua.catalogue.rules.posting_kinds import Finding
from motcua.foundation.actor import Actor
from motcua.foundation.paging import Page, page_by_key
from motcua.foundation.policies import Missing

COMMUNE_LEVEL = "commune"


def visible_audits(by: Actor) -> QuerySet[PostingAudit]:
    """Audits of offices that the actor posts for."""
    return PostingAudit.objects.filter(policies.below_grants(by, "post", "unit_path"))


def page_of(by: Actor, *, after: str | None, before: str | None) -> Page[PostingAudit]:
    """Fifty, the latest month first, each with `seen`, `wrong`, `whole` counts of its lines."""
    wrong = Q(lines__finding__in=[Finding.MISSING, Finding.OUTDATED, Finding.DAMAGED])
    rows = visible_audits(by).select_related("unit")
    counted = rows.annotate(
        whole=Count("lines"),
        unseen=Count("lines", filter=Q(lines__finding=Finding.UNSEEN)),
        wrong=Count("lines", filter=wrong),
    )
    return page_by_key(counted, key="-month", after=after, before=before)


def audit_of(by: Actor, code: str) -> PostingAudit:
    """One audit. Raises Missing."""
    found = visible_audits(by).select_related("unit").filter(code=code).first()
    if found is None:
        raise Missing
    return found


def lines_of(found: PostingAudit) -> list[PostingAuditLine]:
    """Its lines in order, with photograph and duty."""
    return list(found.lines.select_related("photo", "duty"))


def line_of(found: PostingAudit, code: str) -> PostingAuditLine:
    """One line of an audit. Raises Missing."""
    line = found.lines.select_related("photo", "duty").filter(code=code).first()
    if line is None:
        raise Missing
    return line


def next_unseen(found: PostingAudit) -> PostingAuditLine | None:
    """The next line to look at."""
    return found.lines.filter(finding=Finding.UNSEEN).first()


def counts_of(lines: Iterable[PostingAuditLine]) -> dict[Finding, int]:
    """Finding → how many lines, those with any."""
    counted = Counter(Finding(line.finding) for line in lines)
    return {finding: counted[finding] for finding in Finding if counted[finding]}


def is_commune(unit_code: str) -> bool:
    """Whether the office is of a commune, whose law asks for more."""
    return agencies.agency_of_unit(unit_code).level == COMMUNE_LEVEL
