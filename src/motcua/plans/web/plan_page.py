"""The list of plans and the page of one plan: its state, its next step, its figures."""

from dataclasses import dataclass

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from motcua.foundation import audit
from motcua.foundation.actor import Actor, Role
from motcua.foundation.paging import page_by_key
from motcua.kernel import clock
from motcua.people.web.access import StaffRequest, staff_page
from motcua.plans import policies
from motcua.plans.models import Plan
from motcua.plans.queries import plan_page as queries
from motcua.plans.rules.states import PlanStatus
from motcua.plans.web.badges import plan_badge
from motcua.plans.web.crumbs import tabs, to_plans, way
from motcua.ui.parts import Action, Badge, EmptyState, Fact, Filter, FilterOption, Pager, Progress
from motcua.ui.parts import TimelineEntry as Line

SHOWN = {
    "": None,
    "dang-thuc-hien": [PlanStatus.ISSUED],
    "du-thao": [PlanStatus.DRAFT, PlanStatus.SUBMITTED, PlanStatus.APPROVED],
    "da-ket-thuc": [PlanStatus.CLOSED],
}
LABELS = {
    "": "tất cả",
    "dang-thuc-hien": "đang thực hiện",
    "du-thao": "đang soạn",
    "da-ket-thuc": "đã kết thúc",
}


@dataclass(frozen=True, slots=True)
class PlanRow:
    """A plan in the list."""

    plan: Plan
    badge: Badge
    task_count: int
    progress: Progress


@staff_page
@require_safe
def plans(request: StaffRequest) -> HttpResponse:
    """The plans the actor sees, newest first."""
    chosen = request.GET.get("loc", "")
    statuses = SHOWN.get(chosen)
    rows = policies.visible_plans(request.actor)
    page = page_by_key(
        rows if statuses is None else rows.filter(status__in=statuses),
        key="-created_at",
        after=request.GET.get("sau"),
        before=request.GET.get("truoc"),
    )
    figures = queries.task_figures(page.rows)
    may_load = request.actor.has(Role.COORDINATOR)
    load = Action(_("Nạp kế hoạch"), reverse("plans:load"), tone="primary", icon="add")
    return render(
        request,
        "plans/staff/plans.html",
        {
            "rows": [_row(plan, figures.get(plan.pk, queries.TaskFigures())) for plan in page.rows],
            "filters": [_filter(chosen)],
            "actions": [load] if may_load else [],
            "pager": _pager(page.before, page.after, chosen),
            "empty": EmptyState(
                _("Chưa có kế hoạch nào ở đây."),
                _("Nạp tệp kế hoạch đã ký: hệ thống đọc thành nhiệm vụ, chỉ tiêu, hạn báo cáo."),
                load if may_load else None,
            ),
        },
    )


def _row(plan: Plan, figures: queries.TaskFigures) -> PlanRow:
    progress = Progress(figures.done, figures.results, _("kết quả"))
    return PlanRow(plan, plan_badge(plan.status), figures.tasks, progress)


def _filter(chosen: str) -> Filter:
    base = reverse("plans:plans")
    return Filter(
        _("Trạng thái"),
        [
            FilterOption(_(LABELS[key]), f"{base}?loc={key}" if key else base, key == chosen)
            for key in SHOWN
        ],
    )


def _pager(before: str, after: str, chosen: str) -> Pager:
    base = f"{reverse('plans:plans')}?loc={chosen}"
    return Pager(
        newer_url=f"{base}&truoc={before}" if before else "",
        older_url=f"{base}&sau={after}" if after else "",
    )


@staff_page
@require_safe
def plan(request: StaffRequest, code: str) -> HttpResponse:
    """One plan."""
    found = get_object_or_404(
        policies.visible_plans(request.actor).select_related(
            "agency", "owner", "source_file", "signed_file"
        ),
        code=code,
    )
    today = clock.local_date(clock.now())
    counts = queries.counts_of(found, on=today)
    is_owner = policies.covers(request.actor, policies.OWNER_ROLES, found.owner_path)
    return render(
        request,
        "plans/staff/plan.html",
        {
            "plan": found,
            "badge": plan_badge(found.status),
            "crumbs": [to_plans(), way(found)[1]],
            "tabs": tabs(found, "plan", request.actor),
            "actions": next_steps(found, request.actor),
            "facts": facts_of(found) + (files_of(found) if is_owner else []) + papers_of(found),
            "counts": counts,
            "progress": Progress(counts.done, counts.results, _("kết quả")),
            "check": queries.check_summary(found),
            "timeline": [
                Line(entry.at, entry.by_name, entry.sentence)
                for entry in audit.trail(found, limit=30)
            ]
            if is_owner
            else [],
        },
    )


def facts_of(plan: Plan) -> list[Fact]:
    """The quiet facts of a plan."""
    return [
        Fact(_("Số, ký hiệu"), plan.document_number),
        Fact(_("Ngày ban hành"), f"{plan.issued_on:%d/%m/%Y}" if plan.issued_on else ""),
        Fact(_("Người ký"), ", ".join(filter(None, [plan.signer_position, plan.signer_name]))),
        Fact(_("Cơ quan"), plan.agency.name),
        Fact(_("Đơn vị quản lý"), plan.owner.name),
        Fact(_("Thời gian"), f"{plan.starts_on:%d/%m/%Y} – {plan.ends_on:%d/%m/%Y}"),
    ]


def files_of(plan: Plan) -> list[Fact]:
    """The files as they came, each with the beginning of its hash."""
    kept = [
        (_("Tệp đã nạp"), plan.source_file, "source_file"),
        (_("Bản đã ký"), plan.signed_file, "signed_file"),
    ]
    return [
        Fact(label, f"{stored.name} (SHA-256 {stored.sha256[:12]}…)", _at(name, plan))
        for label, stored, name in kept
        if stored is not None
    ]


def papers_of(plan: Plan) -> list[Fact]:
    """The plan in the official layout, made when it is asked for."""
    return [
        Fact(
            _("Bản theo thể thức"),
            _("Tải .%(ending)s") % {"ending": ending},
            reverse("plans:paper", args=[plan.code, ending]),
        )
        for ending in ("docx", "pdf")
    ]


def next_steps(plan: Plan, by: Actor) -> list[Action]:
    """What the actor may do next with the plan; the first is the primary one."""
    steps = {
        PlanStatus.DRAFT: [_review, _submit],
        PlanStatus.SUBMITTED: [_approve, _send_back, _review],
        PlanStatus.APPROVED: [_issue, _send_back],
        PlanStatus.ISSUED: [_specify, _notices, _remind, _publish, _close],
        PlanStatus.CLOSED: [_publish],
    }[PlanStatus(plan.status)]
    offered = [step(plan) for step in steps]
    return [action for verb, action in offered if policies.may(by, verb, plan)]


def _at(name: str, plan: Plan) -> str:
    return reverse(f"plans:{name}", args=[plan.code])


def _review(plan: Plan) -> tuple[str, Action]:
    return "edit", Action(_("Đối chiếu văn bản"), _at("review", plan), icon="document")


def _submit(plan: Plan) -> tuple[str, Action]:
    return "submit", Action(_("Trình ký"), _at("submit", plan), "post", "primary")


def _approve(plan: Plan) -> tuple[str, Action]:
    text = _("Duyệt bản %(revision)s") % {"revision": plan.revision}
    return "approve", Action(
        text,
        f"{_at('approve', plan)}?ban={plan.revision}",
        "post",
        "primary",
        confirm=_("Duyệt kế hoạch này?"),
    )


def _send_back(plan: Plan) -> tuple[str, Action]:
    return "approve", Action(_("Trả lại để sửa"), _at("send_back", plan))


def _issue(plan: Plan) -> tuple[str, Action]:
    return "issue", Action(_("Ghi nhận đã ban hành"), _at("issue", plan), tone="primary")


def _specify(plan: Plan) -> tuple[str, Action]:
    return "specify", Action(_("Cụ thể hóa"), _at("specify", plan), tone="primary")


def _remind(plan: Plan) -> tuple[str, Action]:
    return "specify", Action(_("Chép tin nhắc việc"), _at("reminders", plan), icon="copy")


def _notices(plan: Plan) -> tuple[str, Action]:
    return "specify", Action(_("Thông báo giao việc"), _at("notices", plan), icon="send")


def _publish(plan: Plan) -> tuple[str, Action]:
    return "publish", Action(_("Công khai kế hoạch"), _at("publish", plan), icon="people")


def _close(plan: Plan) -> tuple[str, Action]:
    return "close", Action(
        _("Kết thúc kế hoạch"),
        _at("close", plan),
        "post",
        confirm=_("Kết thúc kế hoạch? Sau đó không giao thêm, không nhận thêm minh chứng."),
    )
