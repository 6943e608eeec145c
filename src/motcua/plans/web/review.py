"""Review: the source on one side, its structure on the other, each item beside its place."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from motcua.documents import facade as documents
from motcua.documents.reading.result import Reading
from motcua.foundation.policies import Missing
from motcua.people.web.access import StaffRequest, staff_page
from motcua.plans import policies
from motcua.plans.models import Plan, PlanSource
from motcua.plans.queries import review as queries
from motcua.plans.web.badges import plan_badge
from motcua.plans.web.crumbs import tabs, way
from motcua.ui.parts import Badge

SEVERITY = {"error": Badge("bad", "lỗi"), "warning": Badge("warn", "nên sửa")}
OTHER = Badge("neutral", "xem lại")


@dataclass(frozen=True, slots=True)
class FindingRow:
    """A finding of the lint with its badge and the offset it points to."""

    badge: Badge
    what: str
    why: str
    cure: str
    anchor: str


@staff_page
@require_safe
def review(request: StaffRequest, code: str) -> HttpResponse:
    """The review page; read-only once the plan is issued."""
    plan = owned_plan(request, code)
    items = queries.items_of(plan)
    source = queries.source_of(plan)
    spans = queries.spans_of(source, items)
    findings = findings_of(source)
    return render(
        request,
        "plans/staff/review.html",
        {
            "plan": plan,
            "badge": plan_badge(plan.status),
            "tabs": tabs(plan, "review", request.actor),
            "crumbs": way(plan, _("Đối chiếu văn bản")),
            "source": source_html(source.text, spans),
            "items": items,
            "findings": [finding_row(one) for one in findings],
            "unread_count": sum(1 for span in spans if span.kind == "unread"),
            "unmatched_count": queries.unmatched_count(items["task"]),
            "may_edit": plan.is_editable and policies.may(request.actor, "edit", plan),
        },
    )


def owned_plan(request: StaffRequest, code: str) -> Plan:
    """The plan, for the owner's side only; anybody else is told it is not there."""
    plan = policies.visible_plans(request.actor).filter(code=code).first()
    if plan is None or not policies.covers(request.actor, policies.OWNER_ROLES, plan.owner_path):
        raise Missing
    return plan


def source_html(text: str, spans: Sequence[queries.Span]) -> SafeString:
    """The source with a mark at the place of each item; joined in Python for speed."""
    seen: set[str] = set()
    parts: list[str] = []
    for piece, span in queries.pieces(text, spans):
        words = escape(piece)
        if span is None or not piece.strip():
            parts.append(words)
        elif span.kind == "unread":
            parts.append(f'<span data-unread title="{_("Chưa đọc thành mục nào")}">{words}</span>')
        else:
            anchor = "" if span.code in seen else f' id="nguon-{span.code}"'
            seen.add(span.code)
            parts.append(
                f'<mark{anchor} data-kind="{span.kind}" data-item="muc-{span.code}">{words}</mark>'
            )
    return mark_safe("".join(parts))  # noqa: S308 -- every piece of text was escaped above


def findings_of(source: PlanSource) -> Sequence[Any]:
    """What the lint says of the document as it was read."""
    if not source.reading:
        return ()
    return documents.lint(Reading.from_json(source.reading))


def finding_row(finding: Any) -> FindingRow:
    """A finding as the page shows it."""
    place = finding.place
    return FindingRow(
        badge=SEVERITY.get(str(finding.severity), OTHER),
        what=finding.what,
        why=finding.why,
        cure=finding.cure,
        anchor="" if place is None else str(place.line_from),
    )
