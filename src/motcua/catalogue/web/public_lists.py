"""Sectors, the procedures of one, and events of life."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from motcua.catalogue.models import ProcedureVersion
from motcua.catalogue.queries import public_lists as queries
from motcua.catalogue.rules.life_events import answers_to, questions_from
from motcua.catalogue.rules.needs import applies
from motcua.catalogue.web.public_addresses import SECTORS
from motcua.catalogue.web.public_asking import ask
from motcua.foundation.pages import public_page, tag
from motcua.foundation.paging import Cursor, Page
from motcua.foundation.web.methods import reads_only
from motcua.kernel import clock
from motcua.ui.parts import Crumb, Pager
from motcua.ui.reading import readable


@readable
@public_page(tags=("procedures",))
@reads_only
def sectors(request: HttpRequest) -> HttpResponse:
    """All sectors with procedures, to be filtered while typing."""
    context = {
        "sectors": queries.sectors(clock.local_date(clock.now())),
        "crumbs": [Crumb(_("Trang chủ"), "/"), Crumb(_("Lĩnh vực"))],
    }
    return render(request, "catalogue/public/sectors.html", context)


@readable
@public_page(tags=("procedures",), params=("sau", "truoc"))
@reads_only
def sector(request: HttpRequest, slug: str) -> HttpResponse:
    """The procedures of a sector by name."""
    on = clock.local_date(clock.now())
    found, page = queries.of_sector(slug, cursor_of(request), on=on)
    tag(request, f"sector:{slug}")
    context = {
        "sector": found,
        "lines": [line_of(one) for one in page.rows],
        "pager": pager_of(request, page),
        "crumbs": [
            Crumb(_("Trang chủ"), "/"),
            Crumb(_("Lĩnh vực"), SECTORS),
            Crumb(found.name),
        ],
    }
    return render(request, "catalogue/public/sector.html", context)


@readable
@public_page(tags=("life_events", "procedures"))
@reads_only
def events(request: HttpRequest) -> HttpResponse:
    """All published events of life, and where to go for what is not ours."""
    context = {
        "events": queries.events(),
        "signposts": queries.signposts(),
        "crumbs": [Crumb(_("Trang chủ"), "/"), Crumb(_("Việc cần làm"))],
    }
    return render(request, "catalogue/public/events.html", context)


@readable
@public_page(tags=("life_events", "procedures"))
@reads_only
def event(request: HttpRequest, slug: str) -> HttpResponse:
    """An event of life: its questions, and what is to be done after the answers."""
    found = queries.event(slug)
    questions = questions_from(found.questions)
    answers = answers_to(questions, request.GET.dict())
    things = queries.things_of(found, on=clock.local_date(clock.now()))
    context = {
        "event": found,
        "asked": ask(questions, answers),
        "things": [one for one in things if applies(one.item, answers)],
        "crumbs": [
            Crumb(_("Trang chủ"), "/"),
            Crumb(_("Việc cần làm"), reverse("procedures:events")),
            Crumb(found.name),
        ],
    }
    return render(request, "catalogue/public/event.html", context)


def line_of(version: ProcedureVersion) -> dict[str, Any]:
    """A procedure in a list."""
    levels = (
        (version.at_commune, _("xã, phường")),
        (version.at_province, _("tỉnh")),
        (version.at_ministry, _("bộ, ngành")),
    )
    return {
        "number": version.procedure.number,
        "name": version.name,
        "levels": ", ".join(word for is_here, word in levels if is_here),
        "sector": version.sector.name,
    }


def cursor_of(request: HttpRequest) -> Cursor:
    """Where the asked page of a list stands."""
    return {"after": request.GET.get("sau"), "before": request.GET.get("truoc")}


def pager_of(request: HttpRequest, page: Page[ProcedureVersion]) -> Pager:
    """The ways to the neighbouring pages of a list that is read by name."""
    return Pager(
        newer_url=f"{request.path}?truoc={page.before}" if page.before else "",
        older_url=f"{request.path}?sau={page.after}" if page.after else "",
    )
