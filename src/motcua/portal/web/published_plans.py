"""Plans that their agencies have published, as far as they have."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from motcua.foundation.pages import public_page
from motcua.foundation.paging import Cursor
from motcua.foundation.web.methods import reads_only
from motcua.kernel import clock
from motcua.plans import facade as plans
from motcua.plans.facade import PublishedPlan, PublishedTarget
from motcua.ui.formatting import vndate
from motcua.ui.parts import Badge, Crumb, EmptyState, Fact, Pager, Progress, Tone

TONES: dict[str, Tone] = {"met": "good", "on_pace": "active", "running": "active"}


@reads_only
@public_page(tags=["plans.published", "units"], params=["sau", "truoc"])
def published_plans(request: HttpRequest) -> HttpResponse:
    """All of them, the latest first."""
    cursor: Cursor = {"after": request.GET.get("sau"), "before": request.GET.get("truoc")}
    rows, page = plans.published_plans(cursor)
    here = reverse("portal:published_plans")
    return render(
        request,
        "portal/published_plans.html",
        {
            "crumbs": [Crumb(_("Trang chủ"), "/"), Crumb(_("Kế hoạch công khai"))],
            "plans": [(one, reverse("portal:published_plan", args=[one.code])) for one in rows],
            "pager": Pager(
                newer_url=f"{here}?truoc={page.before}" if page.before else "",
                older_url=f"{here}?sau={page.after}" if page.after else "",
            ),
            "empty": EmptyState(
                _("Chưa có kế hoạch nào được công khai."),
                _("Cơ quan quyết định công khai phần nào của kế hoạch và kết quả thực hiện."),
            ),
        },
    )


@reads_only
def published_plan(request: HttpRequest, code: str) -> HttpResponse:
    """One plan with its figures of this moment: never kept, for each proof changes them."""
    today = clock.local_date(clock.now())
    found = plans.published_plan(code, on=today)
    return render(
        request,
        "portal/published_plan.html",
        {
            "crumbs": [
                Crumb(_("Trang chủ"), "/"),
                Crumb(_("Kế hoạch công khai"), reverse("portal:published_plans")),
                Crumb(found.brief.number or found.brief.title[:60]),
            ],
            "plan": found,
            "facts": _facts(found) if plans.Part.HEADER in found.parts else [],
            "progress": _progress(found),
            "targets": [(one, _badge(one)) for one in found.targets],
            "today": today,
        },
    )


def _facts(found: PublishedPlan) -> list[Fact]:
    brief = found.brief
    return [
        Fact(_("Số, ký hiệu"), brief.number),
        Fact(_("Ngày ban hành"), vndate(brief.issued_on)),
        Fact(_("Cơ quan ban hành"), brief.agency),
        Fact(_("Người ký"), ", ".join(filter(None, found.signer))),
        Fact(_("Thời gian"), f"{vndate(brief.starts_on)} – {vndate(brief.ends_on)}"),
    ]


def _progress(found: PublishedPlan) -> Progress | None:
    if not found.results:
        return None
    return Progress(found.done or 0, found.results, _("kết quả"))


def _badge(target: PublishedTarget) -> Badge:
    tone = TONES.get(target.state, "neutral")
    if target.state in ("behind", "missed"):
        tone = "bad"
    return Badge(tone, target.state_label)
