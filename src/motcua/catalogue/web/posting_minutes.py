"""Biên bản niêm yết and kết thúc niêm yết: choose the days, see the rows, take the paper."""

from urllib.parse import urlencode

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import content_disposition_header
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from motcua.catalogue.forms.posting_minutes import CO_SIGNERS, MinutesForm
from motcua.catalogue.queries.posting_minutes import Minutes, copies_of, minutes_of
from motcua.catalogue.queries.print_places import print_places
from motcua.catalogue.web.posted_copies import require_posting
from motcua.catalogue.web.posting_links import way
from motcua.documents import facade as documents
from motcua.foundation.policies import Missing
from motcua.kernel import clock
from motcua.people.web.access import StaffRequest, staff_page
from motcua.ui.parts import Action, Crumb, EmptyState

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
FORMATS = {
    "docx": (documents.to_docx, DOCX),
    "pdf": (documents.to_pdf, "application/pdf"),
}


def _form(request: StaffRequest) -> MinutesForm:
    sent = request.GET.copy()
    sent.setdefault("ky", CO_SIGNERS[0])  # a link from elsewhere does not say who signs
    places = {one.unit: one.name for one in reversed(print_places(request.actor))}
    return MinutesForm(
        sent if "loai" in sent and "noi" in sent else None,
        units=list(places.items()),
        today=clock.local_date(clock.now()),
    )


def _asked(form: MinutesForm) -> Minutes:
    values = form.cleaned_data
    return Minutes(
        kind=values["loai"],
        unit=values["noi"],
        first=values["tu"],
        last=values["den"],
        present=[line.strip() for line in values["gom"].splitlines() if line.strip()][:30],
        co_signer=values["ky"],
    )


@staff_page
@require_safe
def posting_minutes(request: StaffRequest) -> HttpResponse:
    """What the paper would hold, and the paper in both formats."""
    require_posting(request)
    form = _form(request)
    copies = copies_of(request.actor, _asked(form)) if form.is_valid() else []
    query = urlencode({name: form.data.get(name, "") for name in form.fields})
    return render(
        request,
        "catalogue/posting/minutes.html",
        {
            "form": form,
            "is_asked": form.is_valid(),
            "copies": copies,
            "actions": [
                Action(
                    words,
                    f"{reverse('catalogue:minutes_file', args=[ending])}?{query}",
                    icon="download",
                )
                for ending, words in (
                    ("docx", _("Tải biên bản (Word)")),
                    ("pdf", _("Tải biên bản (PDF)")),
                )
            ],
            "empty": EmptyState(_("Không có tờ nào trong những ngày này.")),
            "crumbs": way(Crumb(_("Lập biên bản"))),
        },
        status=422 if form.errors else 200,
    )


@staff_page
@require_safe
def minutes_file(request: StaffRequest, ending: str) -> HttpResponse:
    """The paper as a file; nothing to write down, nothing to give."""
    require_posting(request)
    form = _form(request)
    if ending not in FORMATS or not form.is_valid():
        raise Missing
    asked = _asked(form)
    copies = copies_of(request.actor, asked)
    if not copies:
        raise Missing
    produce, media_type = FORMATS[ending]
    paper = minutes_of(asked, copies, on=clock.local_date(clock.now()))
    name = f"bien-ban-{asked.kind}.{ending}"
    shown = content_disposition_header(as_attachment=True, filename=name) or "attachment"
    return HttpResponse(
        produce(paper), content_type=media_type, headers={"Content-Disposition": shown}
    )
