"""Make a draft report: choose the period, the plans and the outline."""

from datetime import date
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from motcua.agencies import facade as agencies
from motcua.foundation.actor import Actor, Role
from motcua.foundation.policies import Forbidden
from motcua.kernel import clock
from motcua.kernel.periods import FIFTEENTH, Period, PeriodKind, period_of, previous
from motcua.people.web.access import StaffRequest, staff_page
from motcua.plans import facade as plans
from motcua.reports import policies
from motcua.reports.actions.compose import AlreadyAnswered, NewReport, create_report
from motcua.reports.forms.create import ReportForm, period_choices
from motcua.reports.models import Report
from motcua.reports.queries.pages import outlines_for
from motcua.reports.web.crumbs import to_reports
from motcua.ui.parts import Crumb, EmptyState

NO_PLAN = EmptyState(
    _("Chưa có kế hoạch nào đã ban hành để báo cáo."),
    _("Báo cáo được soạn từ minh chứng của kế hoạch đã ban hành."),
)


@staff_page
@require_http_methods(["GET", "POST"])
def create(request: StaffRequest) -> HttpResponse:
    """The form; with ?nghia-vu=<code> filled in from the report that is owed."""
    if not request.actor.has(Role.COORDINATOR):
        raise Forbidden(_("Chỉ người điều phối mới lập được báo cáo."))
    owed = plans.open_obligations(request.actor)
    asked = next((one for one in owed if one.code == request.GET.get("nghia-vu")), None)
    if made := _made(request.actor, request.GET.get("nghia-vu", "")):
        return redirect("reports:report", made.code)
    today = clock.local_date(clock.now())
    choices = _choices(request.actor, owed, today)
    form = ReportForm(
        request.POST or None,
        choices=choices,
        initial=_initial(request.GET.get("ke-hoach", ""), asked, choices, today),
    )
    if request.method == "POST" and form.is_valid():
        report = _create(request, form)
        if report is not None:
            messages.success(request, _("Đã soạn dự thảo từ minh chứng của kỳ."))
            return redirect("reports:edit", report.code)
    return render(
        request,
        "reports/staff/create.html",
        {
            "form": form,
            "asked": asked,
            "empty": None if choices["plans"] else NO_PLAN,
            "crumbs": [to_reports(), Crumb(_("Lập báo cáo"))],
            "back_url": reverse("reports:reports"),
        },
        status=422 if form.errors else 200,
    )


def _create(request: StaffRequest, form: ReportForm) -> Report | None:
    """The draft; None when the report owed is answered already, which the form then says."""
    try:
        return create_report(_new(form.cleaned_data), by=request.actor, at=clock.now())
    except AlreadyAnswered as answered:
        form.add_error("obligation", str(answered))
    return None


def _made(by: Actor, obligation_code: str) -> Report | None:
    """The report that already answers the obligation."""
    if not obligation_code:
        return None
    return policies.visible_reports(by).filter(obligation_code=obligation_code).first()


def _choices(by: Actor, owed: list[plans.ObligationBrief], today: date) -> dict[str, list[Any]]:
    return {
        "period": period_choices(range(today.year - 1, today.year + 1)),
        "plans": [(one.code, f"{one.number} · {one.title}") for one in plans.reportable_plans(by)],
        "outline": [
            ("", _("Lập mới từ kế hoạch")),
            *((one.code, one.name) for one in outlines_for(by) if policies.may(by, "write", one)),
        ],
        "obligation": [
            ("", _("Không gắn với hạn nộp nào")),
            *((one.code, f"{one.label}, hạn {one.due_on:%d/%m/%Y}") for one in owed),
        ],
    }


def _initial(
    plan_code: str,
    asked: plans.ObligationBrief | None,
    choices: dict[str, list[Any]],
    today: date,
) -> dict[str, Any]:
    """What is asked for, else the last whole quarter of the plan that was named."""
    last = previous(period_of(today, PeriodKind.QUARTER, FIFTEENTH))
    found: dict[str, Any] = {"period": last.code, "rule": FIFTEENTH.value}
    plan_codes = [code for code, _label in choices["plans"]]
    if plan_code in plan_codes or len(plan_codes) == 1:
        found["plans"] = [plan_code if plan_code in plan_codes else plan_codes[0]]
    if len(choices["outline"]) > 1:
        found["outline"] = choices["outline"][1][0]
    if asked:
        found |= {"obligation": asked.code, "plans": [asked.plan_code]}
        if asked.period_kind and asked.period_year and asked.period_index:
            kind = PeriodKind(asked.period_kind)
            found["period"] = Period(kind, asked.period_year, asked.period_index).code
    return found


def _new(values: dict[str, Any]) -> NewReport:
    owed = plans.obligation(values["obligation"]) if values["obligation"] else None
    brief = plans.plan_briefs(values["plans"])[0]
    symbol = agencies.agency(brief.agency_code).symbol
    to = [f"{owed.to_text} (để báo cáo)"] if owed and owed.to_text else []
    return NewReport(
        plan_codes=tuple(values["plans"]),
        period=values["period"],
        rule=values["rule"],
        outline_code=values["outline"],
        obligation_code=values["obligation"],
        symbol=f"/BC-{symbol}" if symbol else "",
        recipients=(*to, "Lưu: VT"),
    )
