"""The report duties of a plan, the reports that the actor owes, and one report owed."""

from dataclasses import dataclass
from datetime import date
from urllib.parse import urlencode

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from motcua.foundation import audit
from motcua.kernel import clock
from motcua.people.web.access import StaffRequest, staff_page
from motcua.plans import policies
from motcua.plans.models import Plan, ReportObligation, UnitReport
from motcua.plans.queries import duties as queries
from motcua.plans.rules.answering import answering_page
from motcua.plans.rules.states import ObligationState, PlanStatus
from motcua.plans.web import duty_words as words
from motcua.plans.web.badges import plan_badge
from motcua.plans.web.crumbs import tabs, way
from motcua.plans.web.measuring_badges import report_badge
from motcua.ui.formatting import vndate
from motcua.ui.parts import (
    Action,
    Badge,
    Crumb,
    EmptyState,
    Fact,
    Filter,
    FilterOption,
    Pager,
    TimelineEntry,
)

STATES = {
    "": "chưa gửi",
    "qua-han": "quá hạn",
    "sap-den-han": "sắp đến hạn",
    "da-gui": "đã gửi",
    "tat-ca": "tất cả",
}


@dataclass(frozen=True, slots=True)
class ObligationRow:
    """A report owed, in a list."""

    obligation: ReportObligation
    badge: Badge
    received: str


@dataclass(frozen=True, slots=True)
class UnitReportRow:
    """A unit's report, in a list."""

    report: UnitReport
    badge: Badge


@staff_page
@require_safe
def plan_duties(request: StaffRequest, code: str) -> HttpResponse:
    """The duties of a plan in its own words, each with its dated reports."""
    plan = get_object_or_404(policies.visible_plans(request.actor), code=code)
    today = clock.local_date(clock.now())
    groups = [
        {
            "duty": row.duty,
            "words": words.duty_facts(row.duty),
            "rows": [obligation_row(one, today) for one in row.obligations],
            "notes": words.notes(row.duty, plan),
        }
        for row in queries.duties_of(plan)
    ]
    may_change = policies.may(request.actor, "specify", plan)
    return render(
        request,
        "plans/staff/plan_duties.html",
        {
            "plan": plan,
            "badge": plan_badge(plan.status),
            "tabs": tabs(plan, "obligations", request.actor),
            "crumbs": way(plan),
            "groups": groups,
            "may_change": may_change,
            "actions": _plan_actions(plan) if may_change and groups else [],
            "is_issued": plan.status == PlanStatus.ISSUED,
            "empty": EmptyState(
                _("Kế hoạch này không ghi chế độ báo cáo."),
                _("Hạn báo cáo đọc từ văn bản, hoặc thêm ở trang Đối chiếu trước khi duyệt."),
            ),
        },
    )


def _plan_actions(plan: Plan) -> list[Action]:
    if plan.status != PlanStatus.ISSUED:
        return []
    url = reverse("plans:date_obligations", args=[plan.code])
    return [Action(_("Tính lại hạn báo cáo"), url, method="post", icon="calendar")]


def obligation_row(obligation: ReportObligation, today: date) -> ObligationRow:
    """A report owed as a list shows it."""
    expected = getattr(obligation, "expected_count", 0)
    received = f"{getattr(obligation, 'received_count', 0)}/{expected}" if expected else ""
    badge = report_badge(queries.standing_of(obligation, on=today))
    return ObligationRow(obligation, badge, received)


def unit_report_row(report: UnitReport, today: date) -> UnitReportRow:
    """A unit's report as a list shows it."""
    return UnitReportRow(report, report_badge(queries.unit_standing_of(report, on=today)))


@staff_page
@require_safe
def obligations(request: StaffRequest) -> HttpResponse:
    """What the actor's units have to hand in, and what the actor's agency owes."""
    today = clock.local_date(clock.now())
    state = request.GET.get("loc", "")
    page = queries.owed_by(
        request.actor,
        state=state,
        on=today,
        after=request.GET.get("sau"),
        before=request.GET.get("truoc"),
    )
    asked = [unit_report_row(one, today) for one in queries.asked_of(request.actor, on=today)]
    return render(
        request,
        "plans/staff/obligations.html",
        {
            "asked": asked,
            "rows": [obligation_row(one, today) for one in page.rows],
            "filters": [_filter(state)],
            "pager": Pager(
                newer_url=_url(loc=state, truoc=page.before) if page.before else "",
                older_url=_url(loc=state, sau=page.after) if page.after else "",
            ),
            "empty": EmptyState(
                _("Không có báo cáo nào ở đây."),
                _("Hạn báo cáo hiện ra khi kế hoạch được ghi nhận đã ban hành."),
            ),
        },
    )


def _filter(state: str) -> Filter:
    return Filter(
        _("Trạng thái"),
        [FilterOption(_(text), _url(loc=key), key == state) for key, text in STATES.items()],
    )


def _url(**asked: str) -> str:
    query = urlencode({name: value for name, value in asked.items() if value})
    base = reverse("plans:my_obligations")
    return f"{base}?{query}" if query else base


@staff_page
@require_safe
def obligation(request: StaffRequest, code: str) -> HttpResponse:
    """One report owed: how its day was found, what the units have sent, text to remind them."""
    found = get_object_or_404(
        policies.visible_obligations(request.actor).select_related("plan", "duty"), code=code
    )
    today = clock.local_date(clock.now())
    rows = [unit_report_row(one, today) for one in queries.handed_in(found, request.actor)]
    is_owner = policies.may(request.actor, "report", found.plan)
    return render(
        request,
        "plans/staff/obligation.html",
        {
            "obligation": found,
            "badge": report_badge(queries.standing_of(found, on=today)),
            "crumbs": obligation_way(found),
            "actions": _actions(found, may=policies.may_report(request.actor, found)),
            "facts": _facts(found),
            "rows": rows,
            "summary": words.summary([row.report for row in rows], on=today),
            "reminder": words.reminder(found, [row.report for row in rows]) if is_owner else "",
            "timeline": [
                TimelineEntry(entry.at, entry.by_name, entry.sentence)
                for entry in (audit.trail(found, limit=30) if is_owner else [])
            ],
        },
    )


def obligation_way(found: ReportObligation, here: str = "") -> list[Crumb]:
    """Plans › the plan › its reports › this report › here."""
    listed = Crumb(_("Báo cáo"), reverse("plans:obligations", args=[found.plan.code]))
    this = Crumb(found.label, reverse("plans:obligation", args=[found.code]))
    return [*way(found.plan), listed, *([this, Crumb(here)] if here else [Crumb(found.label)])]


def _actions(found: ReportObligation, *, may: bool) -> list[Action]:
    if not may:
        return []
    if found.state == ObligationState.SUBMITTED:
        url = reverse("plans:reopen_obligation", args=[found.code])
        question = _("Bỏ ghi nhận đã gửi “%(label)s”?") % {"label": found.label}
        return [Action(_("Bỏ ghi nhận đã gửi"), url, "post", confirm=question, icon="undo")]
    sent = Action(
        _("Ghi nhận đã gửi"), reverse("plans:submit_obligation", args=[found.code]), icon="send"
    )
    url = answering_page(found.code)
    write = Action(_("Soạn báo cáo"), url, tone="primary", icon="edit")
    return [write, sent] if url else [sent]


def _facts(found: ReportObligation) -> list[Fact]:
    facts = [
        Fact(_("Hạn gửi"), words.day(found.due_on)),
        Fact(_("Hạn nội bộ"), words.day(found.internal_due_on)),
        Fact(_("Ai báo cáo"), found.duty.who_text),
        Fact(_("Báo cáo cho"), found.duty.to_text),
    ]
    if found.starts_on and found.ends_on:
        period = f"{vndate(found.starts_on)} – {vndate(found.ends_on)}"
        facts.insert(2, Fact(_("Kỳ số liệu"), period))
    if found.submitted_on:
        facts.append(Fact(_("Đã gửi ngày"), vndate(found.submitted_on)))
        facts.append(Fact(_("Số, ký hiệu"), found.report_ref))
    return facts
