"""Bind a target to a measure, take it away, enter a figure by hand."""

from dataclasses import dataclass
from urllib.parse import urlencode

from django.contrib import messages
from django.forms import Form
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from motcua.foundation.policies import Missing
from motcua.kernel import clock
from motcua.people.web.access import StaffRequest, staff_page
from motcua.plans import policies
from motcua.plans.actions import bind_target, read_target
from motcua.plans.forms.readings import ReadForm
from motcua.plans.forms.targets import BindForm
from motcua.plans.models import Evidence, Target
from motcua.plans.queries.targets import binding_of, measure_of
from motcua.plans.rules import registry
from motcua.plans.rules.aims import PERIOD_RULE, REPORTING
from motcua.plans.rules.evidence_kinds import EvidenceKind
from motcua.plans.rules.proposals import propose
from motcua.plans.rules.registry import Measure
from motcua.plans.web.targets import target_way, visible_target

PROOFS = 50


@dataclass(frozen=True, slots=True)
class Offer:
    """A measure that may be chosen; `why` are the words of the target that suggest it."""

    label: str
    detail: str
    url: str
    why: str = ""


@staff_page
@require_http_methods(["GET", "POST"])
def bind(request: StaffRequest, code: str) -> HttpResponse:
    """First the measures, those that the words suggest on top; then the filters of the chosen."""
    target = _own_target(request, code)
    chosen = request.GET.get("do", "")
    if not chosen:
        return _choose(request, target)
    try:
        measure = registry.measure(chosen)
    except registry.UnknownMeasure:
        raise Missing from None
    form = BindForm(
        request.POST if request.method == "POST" else None,
        measure=measure,
        is_wordy=target.value is None,
        has_periods=target.period in REPORTING,
        initial=_initial(request, target, measure),
    )
    if request.method == "POST" and form.is_valid():
        bound = bind_target.Bound(
            measure=measure.name, filters=form.filters, value=form.cleaned_data.get("value")
        )
        bind_target.bind(code, bound, by=request.actor, at=clock.now())
        messages.success(request, _("Đã gắn thước đo “%(name)s”.") % {"name": measure.label})
        return redirect("plans:target", code)
    back = reverse("plans:bind_target", args=[code])
    return _page(request, target, form, measure.label, _("Gắn thước đo"), back)


@staff_page
@require_POST
def unbind(request: StaffRequest, code: str) -> HttpResponse:
    """Take the measure away; figures read by hand stay."""
    target = _own_target(request, code)
    bind_target.unbind(code, by=request.actor, at=clock.now())
    messages.success(request, _("Đã bỏ thước đo. Số liệu đã nhập vẫn được giữ."))
    return redirect("plans:target", target.code)


@staff_page
@require_http_methods(["GET", "POST"])
def read(request: StaffRequest, code: str) -> HttpResponse:
    """Enter a figure."""
    target = _own_target(request, code)
    measure = measure_of(binding_of(target))
    if measure is None or not measure.is_manual:
        messages.warning(request, _("Chỉ tiêu này không nhập tay. Hãy đổi thước đo trước."))
        return redirect("plans:target", code)
    today = clock.local_date(clock.now())
    form = ReadForm(
        request.POST if request.method == "POST" else None,
        proofs=_proofs(target),
        initial={"read_on": today},
    )
    if request.method == "POST" and form.is_valid():
        values = form.cleaned_data
        figure = read_target.Figure(
            value=values["value"],
            whole=values["whole"],
            read_on=values["read_on"],
            source=values["source"],
            evidence_code=values["evidence"],
        )
        read_target.read_target(code, figure, by=request.actor, at=clock.now())
        messages.success(request, _("Đã ghi số liệu."))
        return redirect("plans:target", code)
    back = reverse("plans:target", args=[code])
    return _page(request, target, form, _("Nhập số liệu"), _("Ghi số liệu"), back)


def _own_target(request: StaffRequest, code: str) -> Target:
    target = visible_target(request, code)
    policies.require(request.actor, "specify", target.plan)
    return target


def _choose(request: StaffRequest, target: Target) -> HttpResponse:
    proposed = propose(f"{target.text} {target.metric}", unit=target.unit)
    offers = [
        _offer(target, registry.measure(one.measure), dict(one.filters), one.words)
        for one in proposed
    ]
    offers = [one for one in offers if one.why]
    known = {one.measure for one in proposed if one.words}
    others = [
        _offer(target, one, {}, "") for one in registry.all_measures() if one.name not in known
    ]
    return render(
        request,
        "plans/staff/choose_measure.html",
        {
            "target": target,
            "crumbs": target_way(target.plan, _("Gắn thước đo")),
            "offers": offers,
            "others": others,
            "is_bound": binding_of(target) is not None,
        },
    )


def _offer(target: Target, measure: Measure, filters: dict[str, str], words: str) -> Offer:
    kind = filters.get("kind")
    query = urlencode({"do": measure.name} | filters)
    return Offer(
        label=measure.label,
        detail=EvidenceKind(kind).label if kind else "",
        url=f"{reverse('plans:bind_target', args=[target.code])}?{query}",
        why=words,
    )


def _initial(request: StaffRequest, target: Target, measure: Measure) -> dict[str, object]:
    """What is bound already, else what the proposal asked for."""
    binding = binding_of(target)
    same = binding is not None and binding.measure == measure.name
    kept = binding.filters if binding is not None and same else {}
    asked = {one.name: request.GET.get(one.name, "") for one in measure.filters}
    value = {"value": binding.value} if binding is not None else {}
    return {PERIOD_RULE: "calendar"} | value | asked | kept


def _proofs(target: Target) -> list[tuple[str, str]]:
    rows = Evidence.objects.filter(uses__task__plan=target.plan).distinct()
    newest = rows.order_by("-happened_on", "-id").values_list("code", "title", "happened_on")
    return [(code, f"{day:%d/%m/%Y} · {title[:80]}") for code, title, day in newest[:PROOFS]]


def _page(
    request: StaffRequest, target: Target, form: Form, heading: str, submit: str, back: str
) -> HttpResponse:
    return render(
        request,
        "plans/staff/target_form.html",
        {
            "target": target,
            "form": form,
            "heading": heading,
            "submit": submit,
            "crumbs": target_way(target.plan, heading),
            "back_url": back,
        },
        status=422 if form.errors else 200,
    )
