"""The targets of a plan, and the page of one target that opens to its rows."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Exists, OuterRef
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from motcua.foundation.policies import Missing
from motcua.foundation.web.asked import whole_number
from motcua.kernel import clock
from motcua.people.web.access import StaffRequest, staff_page
from motcua.plans import policies
from motcua.plans.models import Plan, Target
from motcua.plans.queries import targets as queries
from motcua.plans.queries.target_rows import PAGE, PeriodRows, periods_of
from motcua.plans.queries.targets import TargetView
from motcua.plans.rules.figures import plain
from motcua.plans.web import target_words as words
from motcua.plans.web.badges import plan_badge
from motcua.plans.web.crumbs import tabs, way
from motcua.plans.web.measuring_badges import aim_badge
from motcua.ui.formatting import vndate
from motcua.ui.parts import Action, Badge, Bar, Bars, Crumb, EmptyState, Fact, Pager, Progress


@dataclass(frozen=True, slots=True)
class TargetRow:
    """A target in the list."""

    target: Target
    badge: Badge
    measure: str
    asked: str
    figure: str
    progress: Progress | None
    sentences: list[str]


@staff_page
@require_safe
def targets(request: StaffRequest, code: str) -> HttpResponse:
    """The targets of a plan as they stand today."""
    plan = get_object_or_404(policies.visible_plans(request.actor), code=code)
    today = clock.local_date(clock.now())
    rows = [row_of(view, on=today) for view in queries.targets_of(plan, on=today)]
    return render(
        request,
        "plans/staff/targets.html",
        {
            "plan": plan,
            "badge": plan_badge(plan.status),
            "tabs": tabs(plan, "targets", request.actor),
            "crumbs": way(plan),
            "rows": rows,
            "may_bind": policies.may(request.actor, "specify", plan),
            "today": today,
            "empty": EmptyState(
                _("Kế hoạch này không có chỉ tiêu nào."),
                _("Chỉ tiêu đọc từ văn bản, hoặc thêm ở trang Đối chiếu văn bản trước khi duyệt."),
            ),
        },
    )


def row_of(view: TargetView, *, on: date) -> TargetRow:
    """A target as the list shows it."""
    return TargetRow(
        target=view.target,
        badge=aim_badge(view.state),
        measure=view.measure.label if view.measure else "",
        asked=words.asked(view),
        figure=words.figure(view),
        progress=words.progress(view),
        sentences=words.sentences(view, on=on),
    )


@staff_page
@require_safe
def target(request: StaffRequest, code: str) -> HttpResponse:
    """One target: its pace, its periods, the rows of the period asked for (?ky=)."""
    found = visible_target(request, code)
    today = clock.local_date(clock.now())
    view = queries.view(found, on=today)
    periods = periods_of(view, on=today)
    chosen = _chosen(request, periods)
    rows, pager = _page(request, found, periods, chosen)
    row = row_of(view, on=today)
    return render(
        request,
        "plans/staff/target.html",
        {
            "row": row,
            "crumbs": target_way(found.plan),
            "facts": _facts(view, row),
            "actions": _actions(request, view),
            "bars": _bars(view, periods, today),
            "periods": _period_rows(view, periods, chosen),
            "unit": words.unit_of(view) or _("số lượng"),
            "chosen": periods[chosen] if chosen is not None else None,
            "all_url": reverse("plans:target", args=[code]),
            "rows": rows,
            "pager": pager,
            "is_share": bool(view.measure and view.measure.is_ratio),
            "today": today,
        },
    )


def visible_target(request: StaffRequest, code: str) -> Target:
    """The target of a plan that the actor sees. Raises Missing."""
    found = (
        Target.objects.filter(dropped_at__isnull=True, code=code)
        .filter(Exists(policies.visible_plans(request.actor).filter(pk=OuterRef("plan"))))
        .select_related("plan", "binding")
        .first()
    )
    if found is None:
        raise Missing
    return found


def target_way(plan: Plan, here: str = "") -> list[Crumb]:
    """Plans › this plan › targets › here."""
    listed = Crumb(_("Chỉ tiêu"), reverse("plans:targets", args=[plan.code]))
    return [*way(plan), listed, *([Crumb(here)] if here else [])]


def _facts(view: TargetView, row: TargetRow) -> list[Fact]:
    measure = view.measure
    binding = queries.binding_of(view.target)
    counted = [
        f"{one.label}: {dict(one.choices).get(value, value)}"
        for one in (measure.filters if measure else ())
        if (value := (binding.filters if binding else {}).get(one.name, ""))
    ]
    return [
        Fact(_("Mức phải đạt"), row.asked),
        Fact(_("Số liệu hiện nay"), row.figure),
        Fact(_("Thước đo"), row.measure),
        *([Fact(_("Tính trên"), "; ".join(counted))] if counted else []),
        Fact(_("Đến ngày"), vndate(view.target.deadline_on or view.target.plan.ends_on)),
    ]


def _actions(request: StaffRequest, view: TargetView) -> list[Action]:
    code = view.target.code
    if not policies.may(request.actor, "specify", view.target.plan):
        return []
    bind = Action(
        _("Đổi thước đo") if view.measure else _("Gắn thước đo"),
        reverse("plans:bind_target", args=[code]),
        tone="quiet" if view.measure else "primary",
        icon="target",
    )
    if view.measure is None or not view.measure.is_manual:
        return [bind]
    read = Action(
        _("Nhập số liệu"), reverse("plans:read_target", args=[code]), tone="primary", icon="add"
    )
    return [read, bind]


def _bars(view: TargetView, periods: list[PeriodRows], today: date) -> Bars | None:
    if not periods:
        return None
    best = max(periods, key=lambda one: one.figure or 0)
    title = _("%(label)s cao nhất: %(figure)s") % {
        "label": best.window.label,
        "figure": plain(best.figure),
    }
    return Bars(
        title if best.figure else _("Chưa có số liệu trong kỳ nào"),
        [
            Bar(one.window.label, int(one.figure or 0), _url(view.target, index))
            for index, one in enumerate(periods)
        ],
        _("Nguồn: %(measure)s, tính đến %(day)s")
        % {"measure": view.measure.label if view.measure else "", "day": vndate(today)},
    )


def _period_rows(
    view: TargetView, periods: list[PeriodRows], chosen: int | None
) -> list[dict[str, object]]:
    standings = view.standing.periods if view.standing and view.aim and view.aim.period else ()
    return [
        {
            "label": one.window.label,
            "window": one.window,
            "figure": plain(one.figure),
            "waiting": len(one.waiting),
            "url": f"{_url(view.target, index)}#hang",
            "badge": aim_badge(standings[index].state) if index < len(standings) else None,
            "is_chosen": index == chosen,
        }
        for index, one in enumerate(periods)
    ]


def _chosen(request: StaffRequest, periods: list[PeriodRows]) -> int | None:
    asked = whole_number(request.GET.get("ky", ""))
    return asked if asked is not None and asked < len(periods) else None


def _page(
    request: StaffRequest, found: Target, periods: list[PeriodRows], chosen: int | None
) -> tuple[list[dict[str, object]], Pager]:
    """Fifty rows of one period or of all, the newest first; those that wait are marked."""
    shown = [periods[chosen]] if chosen is not None else periods
    rows = [(row, False) for one in shown for row in one.proofs]
    rows += [(row, True) for one in shown for row in one.waiting]
    rows.sort(key=lambda pair: pair[0].on, reverse=True)
    start = min(whole_number(request.GET.get("tu", "")) or 0, len(rows))
    newer, older = max(start - PAGE, 0), start + PAGE
    return (
        [
            {"proof": row, "amount": plain(row.amount), "is_waiting": waits}
            for row, waits in rows[start:older]
        ],
        Pager(
            newer_url=_url(found, chosen, newer) if start else "",
            older_url=_url(found, chosen, older) if older < len(rows) else "",
        ),
    )


def _url(found: Target, period: int | None, start: int = 0) -> str:
    asked = [f"ky={period}"] if period is not None else []
    asked += [f"tu={start}"] if start else []
    base = reverse("plans:target", args=[found.code])
    return f"{base}?{'&'.join(asked)}" if asked else base
