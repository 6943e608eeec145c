"""Hand in proof: one with its figures, many addresses at once, a photograph from a phone."""

from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from motcua.foundation import files
from motcua.foundation.actor import Actor
from motcua.foundation.codes import new_code
from motcua.foundation.models import StoredFile
from motcua.foundation.policies import Forbidden
from motcua.kernel import clock
from motcua.people.web.access import StaffRequest, staff_page
from motcua.plans.actions.prove import NewEvidence, prove
from motcua.plans.forms.evidence import EvidenceForm, ManyLinksForm, PhotoForm
from motcua.plans.models import Assignment, Task
from motcua.plans.queries import task_page as queries
from motcua.plans.rules.evidence_kinds import EvidenceKind
from motcua.plans.web.work import form_page
from motcua.ui.parts import Crumb

QUEUED = "X-Queue"
"""Sent by the queue of a phone, which wants a plain answer, not a page."""


def keep_uploads(uploads: Iterable[Any], *, by: Actor) -> list[StoredFile]:
    """Store uploads of a proof; photographs lose their position. Raises files.Refused."""
    found = []
    for upload in uploads:
        at = clock.now()
        head = upload.read(4096)
        upload.seek(0)
        is_picture = files.media_type(head, upload.name) in files.PICTURES
        if is_picture:
            found.append(files.store_photo(upload, name=upload.name, by=by, at=at))
        else:
            limit = settings.MAX_EVIDENCE
            found.append(files.store(upload, name=upload.name, by=by, at=at, limit=limit))
    return found


def _parts(request: StaffRequest, code: str) -> tuple[Task, list[Assignment]]:
    """The task and the parts that the actor may prove; nobody proves what is not theirs."""
    task = queries.task_for(request.actor, code)
    parts = queries.workable(request.actor, task)
    if not parts:
        raise Forbidden(_("Nhiệm vụ này không giao cho đơn vị của Ông/Bà."))
    chosen = [one for one in parts if one.code == request.GET.get("phan")]
    return task, chosen or parts[:1]


@staff_page
@require_http_methods(["GET", "POST"])
def add(request: StaffRequest, code: str) -> HttpResponse:
    """One proof for this task, and for others of the unit that it serves too."""
    task, parts = _parts(request, code)
    today = clock.local_date(clock.now())
    others = queries.open_assignments(request.actor, parts[0].unit_path, but=task.pk)
    specification = getattr(task, "specification", None)
    form = EvidenceForm(
        request.POST or None,
        request.FILES or None,
        today=today,
        others=[(one.code, _name(one)) for one in others],
        initial={
            "happened_on": today,
            "kind": specification.product if specification else "",
            "upload_key": new_code(16),
        },
    )
    if request.method == "POST" and form.is_valid():
        try:
            evidence = prove(
                [parts[0].code, *form.cleaned_data.get("also", [])],
                _new(form, keep_uploads(form.cleaned_data["files"], by=request.actor)),
                by=request.actor,
                at=clock.now(),
            )
        except files.Refused as refused:
            form.add_error("files", str(refused))
        else:
            messages.success(request, _("Đã gửi minh chứng, chờ người điều phối xác nhận."))
            return redirect("plans:evidence", evidence.code)
    return form_page(request, task, form, _("Thêm minh chứng"), _("Gửi minh chứng"))


def _name(assignment: Assignment) -> str:
    plan = assignment.task.plan
    where = plan.document_number if plan else assignment.task.origin
    return f"{where}: {assignment.task.text[:100]}" if where else assignment.task.text[:120]


def _new(form: EvidenceForm, stored: list[StoredFile]) -> NewEvidence:
    values = form.cleaned_data
    return NewEvidence(
        kind=values["kind"],
        title=values["title"],
        happened_on=values["happened_on"],
        figures=form.figures(),
        url=values["url"],
        note=values["note"],
        theme=values["theme"],
        entered_for=values["entered_for"],
        file_ids=tuple(one.pk for one in stored),
        upload_key=values["upload_key"],
    )


@staff_page
@require_http_methods(["GET", "POST"])
def add_links(request: StaffRequest, code: str) -> HttpResponse:
    """Many published items at once; each address is one proof, however often it is pasted."""
    task, parts = _parts(request, code)
    form = ManyLinksForm(
        request.POST or None, initial={"happened_on": clock.local_date(clock.now())}
    )
    if request.method == "POST" and form.is_valid():
        values, at = form.cleaned_data, clock.now()
        for url, title in values["lines"]:
            new = NewEvidence(
                kind=EvidenceKind.PUBLISHED_ITEM,
                title=title[:300],
                happened_on=values["happened_on"],
                url=url,
                theme=values["theme"],
                entered_for=values["entered_for"],
            )
            prove([parts[0].code], new, by=request.actor, at=at)
        count = len(values["lines"])
        messages.success(
            request,
            ngettext(
                "Đã nhận %(n)s địa chỉ; từng trang đang được lưu lại.",
                "Đã nhận %(n)s địa chỉ; từng trang đang được lưu lại.",
                count,
            )
            % {"n": count},
        )
        return redirect("plans:task", task.code)
    return form_page(request, task, form, _("Dán nhiều địa chỉ"), _("Nhận các địa chỉ"))


@staff_page
@require_http_methods(["GET", "POST"])
def photo(request: StaffRequest) -> HttpResponse:
    """From a phone: one of the five nearest tasks, the pictures, one line, sent."""
    today = clock.local_date(clock.now())
    nearest = queries.nearest(request.actor, on=today, limit=5)
    tasks = [(one.assignment.code, f"{one.task.text[:90]} · {one.label}") for one in nearest]
    form = PhotoForm(request.POST or None, request.FILES or None, tasks=tasks)
    if request.method == "POST" and form.is_valid():
        try:
            evidence = _send_photo(request, form)
        except files.Refused as refused:
            form.add_error("photos", str(refused))
        else:
            if QUEUED in request.headers:
                return HttpResponse(status=201)
            messages.success(request, _("Đã gửi, chờ xác nhận."))
            return redirect("plans:evidence", evidence)
    if form.errors and QUEUED in request.headers:
        said = "; ".join(str(error) for errors in form.errors.values() for error in errors)
        return HttpResponse(said, status=422, content_type="text/plain; charset=utf-8")
    return render(
        request,
        "plans/staff/photo.html",
        {
            "form": form,
            "has_tasks": bool(tasks),
            "crumbs": [Crumb(_("Việc của đơn vị"), reverse("plans:inbox"))],
        },
        status=422 if form.errors else 200,
    )


def _send_photo(request: StaffRequest, form: PhotoForm) -> str:
    """Keep the pictures and hand them in on the day they were taken."""
    stored = keep_uploads(form.cleaned_data["photos"], by=request.actor)
    taken = [clock.local_date(one.taken_at) for one in stored if one.taken_at]
    today = clock.local_date(clock.now())
    new = NewEvidence(
        kind=EvidenceKind.OTHER,
        title=form.cleaned_data["title"],
        happened_on=min([*taken, today]),
        file_ids=tuple(one.pk for one in stored),
        upload_key=form.cleaned_data["upload_key"],
    )
    evidence = prove([form.cleaned_data["assignment"]], new, by=request.actor, at=clock.now())
    return str(evidence.code)
