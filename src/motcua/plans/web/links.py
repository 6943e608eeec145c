"""Signed links: the coordinator makes them; a unit without an account answers through them."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from motcua.foundation import files, throttle
from motcua.foundation.web.busy import TooOften
from motcua.kernel import clock
from motcua.people.web.access import StaffRequest, staff_page
from motcua.plans import policies
from motcua.plans.actions import carry_out, links
from motcua.plans.actions.prove import NewEvidence, prove
from motcua.plans.forms.answer import AnswerForm
from motcua.plans.models import SignedLink
from motcua.plans.rules.evidence_kinds import EvidenceKind
from motcua.plans.rules.states import IllegalMove
from motcua.plans.web.hand_in import keep_uploads
from motcua.plans.web.work import part_of
from motcua.ui.parts import Crumb

TRIES, ANSWERS, HOUR = 60, 20, 3600
"""Openings from one address and answers through one link, each in an hour."""


@staff_page
@require_http_methods(["GET", "POST"])
def manage(request: StaffRequest, code: str) -> HttpResponse:
    """Make a link for an assignment, or end it. The link is shown once."""
    part = part_of(request, code)
    policies.require_at(request.actor, "specify", part.task.owner_path)
    address = ""
    if request.method == "POST":
        _link, token = links.create_link(code, by=request.actor, at=clock.now())
        address = request.build_absolute_uri(reverse("plans:answer", args=[token]))
    return render(
        request,
        "plans/staff/links.html",
        {
            "part": part,
            "address": address,
            "links": part.signed_links.order_by("-created_at")[:10],
            "now": clock.now(),
            "crumbs": [
                Crumb(part.task.text[:60], reverse("plans:task", args=[part.task.code])),
                Crumb(_("Đường dẫn trả lời")),
            ],
        },
    )


@staff_page
@require_POST
def revoke(request: StaffRequest, code: str) -> HttpResponse:
    """End a link at once."""
    link = links.revoke_link(code, by=request.actor, at=clock.now())
    messages.success(request, _("Đã thu hồi đường dẫn."))
    return redirect("plans:links", link.assignment.code)


@never_cache
@require_http_methods(["GET", "POST"])
def answer(request: HttpRequest, token: str) -> HttpResponse:
    """The page of a unit without an account: the task, and what to say or send about it."""
    if not throttle.allows("answer", throttle.caller(request), limit=TRIES, seconds=HOUR):
        return TooOften(_("mở đường dẫn trả lời"), seconds=HOUR)
    link = links.use_link(token, at=clock.now())
    form = AnswerForm(request.POST or None, request.FILES or None)
    is_sent = False
    if request.method == "POST" and form.is_valid():
        if not throttle.allows("answers", link.code, limit=ANSWERS, seconds=HOUR):
            return TooOften(_("gửi trả lời"), seconds=HOUR)
        refused = _take(link, form)
        if refused:
            form.add_error("files", refused)
        else:
            is_sent = True
    return render(
        request,
        "plans/public/answer.html",
        {
            "part": link.assignment,
            "task": link.assignment.task,
            "expires_at": link.expires_at,
            "form": AnswerForm() if is_sent else form,
            "is_sent": is_sent,
        },
        status=422 if form.errors else 200,
    )


def _take(link: SignedLink, form: AnswerForm) -> str:
    """Keep what was said and sent; the Vietnamese reason when a file is refused."""
    part, at, values = link.assignment, clock.now(), form.cleaned_data
    by = policies.link_actor(part, link.code, _name(link, values))
    source = _("Đường dẫn trả lời, người gửi: %(name)s") % {"name": values["sender"]}
    try:
        stored = keep_uploads(values["files"], by=by)
    except files.Refused as refused:
        return str(refused)
    try:
        carry_out.report_progress(part.code, values["text"], entered_for=source, by=by, at=at)
    except IllegalMove as problem:
        return str(problem)
    if stored or values["url"]:
        new = NewEvidence(
            kind=EvidenceKind.PUBLISHED_ITEM if values["url"] else EvidenceKind.OTHER,
            title=values["text"][:300],
            happened_on=clock.local_date(at),
            url=values["url"],
            entered_for=source,
            file_ids=tuple(one.pk for one in stored),
        )
        prove([part.code], new, by=by, at=at)
    return ""


def _name(link: SignedLink, values: dict[str, Any]) -> str:
    part = link.assignment
    return f"{values['sender']} ({part.unit.name if part.unit else part.named_as})"
