"""The page of one procedure: where and when, what to bring, how long, how much; then everything."""

from datetime import date
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from motcua.catalogue.models import ProcedureVersion
from motcua.catalogue.queries import public_page as queries
from motcua.catalogue.rules.codes import is_procedure_number, national_part
from motcua.catalogue.web.facts_json_ld import json_ld_script
from motcua.catalogue.web.public_addresses import PROCEDURES, procedure_url, sector_url
from motcua.catalogue.web.public_changes import change_notice
from motcua.catalogue.web.public_first import first_screen
from motcua.catalogue.web.public_sections import contents_html, sections, sections_html
from motcua.foundation.pages import public_page, tag
from motcua.foundation.policies import Missing
from motcua.foundation.web.methods import reads_only
from motcua.kernel import clock
from motcua.ui.parts import Crumb
from motcua.ui.reading import readable


@readable
@public_page(tags=("desks", "lexicon", "life_events"))
@reads_only
def procedure(request: HttpRequest, number: str) -> HttpResponseBase:
    """A procedure by its number; one that ended says so, with what came after it."""
    on = clock.local_date(clock.now())
    tag(request, f"procedure:{number}")
    try:
        found = queries.public_procedure(number, on=on)
    except Missing:
        return not_known(request, number)
    if found.has_ended:
        return _ended(request, found, on)
    return render(request, "catalogue/public/procedure.html", _shown(request, found, on))


def not_known(request: HttpRequest, number: str) -> HttpResponseBase:
    """No such public procedure: the national number when only its tail is unknown, else 404."""
    if is_procedure_number(number) and national_part(number) != number:
        return redirect(procedure_url(national_part(number)))
    unknown = {"number": number[:60], "is_unread": True}
    return render(request, "catalogue/public/not_known.html", unknown, status=404)


def crumbs_to(version: ProcedureVersion) -> list[Crumb]:
    """Home › procedures › sector."""
    return [
        Crumb(_("Trang chủ"), "/"),
        Crumb(_("Thủ tục"), PROCEDURES),
        Crumb(version.sector.name, sector_url(version.sector.slug)),
    ]


def _shown(request: HttpRequest, found: queries.PublicProcedure, on: date) -> dict[str, Any]:
    version = found.shown
    pointers = queries.pointers(version, on=on)
    for one in pointers:
        tag(request, f"{one.kind}:{one.key}")
    shown = sections(version, on=on)
    return {
        "version": version,
        "record": version.content,
        "procedure": version.procedure,
        "crumbs": crumbs_to(version),
        "first": first_screen(version, on=on),
        "contents": contents_html(shown),
        "parts": sections_html(shown),
        "related": [one for one in pointers if one.kind == "procedure"],
        "events": [one for one in pointers if one.kind == "event"],
        "notice": change_notice(found, on=on),
        "linked_data": json_ld_script(version, request.build_absolute_uri("/").rstrip("/"), on=on),
        "is_long_name": len(version.name) > 150,
    }


def _ended(request: HttpRequest, found: queries.PublicProcedure, on: date) -> HttpResponse:
    version = found.last
    next_ones = queries.successors(found.number, on=on)
    for one in next_ones:
        tag(request, f"procedure:{one.key}")
    context = {"version": version, "crumbs": crumbs_to(version), "successors": next_ones}
    return render(request, "catalogue/public/ended.html", context, status=410)
