""" "Tôi cần gì?": answers to a few questions give the exact papers, times and fees."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.utils.translation import gettext as _

from motcua.catalogue.models import ProcedureVersion
from motcua.catalogue.queries import public_page as queries
from motcua.catalogue.rules.answers import Told, fees, times
from motcua.catalogue.rules.life_events import answers_to
from motcua.catalogue.rules.needs import Answers, needed
from motcua.catalogue.web.public_addresses import needs_url, procedure_url
from motcua.catalogue.web.public_asking import Asked, ask
from motcua.catalogue.web.public_checklist import NeededGroup, NeededPaper, groups_of
from motcua.catalogue.web.public_procedure import crumbs_to, not_known
from motcua.foundation.pages import public_page, tag
from motcua.foundation.policies import Missing
from motcua.foundation.web.methods import reads_only
from motcua.kernel import clock
from motcua.ui.parts import Crumb
from motcua.ui.reading import readable


@dataclass(frozen=True, slots=True)
class Checklist:
    """What a person has to bring, wait and pay, after the answers given."""

    version: ProcedureVersion
    asked: tuple[Asked, ...]
    groups: tuple[NeededGroup, ...]
    times: tuple[Told, ...]
    fees: tuple[Told, ...]
    query: str
    on: date

    @property
    def papers(self) -> tuple[NeededPaper, ...]:
        """All papers, in the order in which their groups are read."""
        return tuple(paper for group in self.groups for paper in group.papers)

    @property
    def has_cases(self) -> bool:
        """Whether some papers are for one case only."""
        return any(group.is_case for group in self.groups)


@readable
@public_page(tags=("lexicon",))
@reads_only
def needs(request: HttpRequest, number: str) -> HttpResponseBase:
    """The questions, and below them the checklist as far as they are answered."""
    tag(request, f"procedure:{number}")
    try:
        checklist = checklist_for(request, number)
    except Missing:
        return not_known(request, number)
    return render(request, "catalogue/public/needs.html", _context(checklist, number))


@public_page(tags=("lexicon",))
@reads_only
def checklist_print(request: HttpRequest, number: str) -> HttpResponse:
    """The checklist on A4 in large print."""
    tag(request, f"procedure:{number}")
    checklist = checklist_for(request, number)
    context = _context(checklist, number)
    return render(request, "catalogue/public/checklist_print.html", context)


def checklist_for(request: HttpRequest, number: str) -> Checklist:
    """The checklist for the answers in the address. One query. Raises Missing."""
    on = clock.local_date(clock.now())
    found = queries.public_procedure(number, on=on)
    if found.has_ended:
        raise Missing
    return _checklist(found.shown, request.GET.dict(), on)


def _checklist(version: ProcedureVersion, given: dict[str, str], on: date) -> Checklist:
    record = version.content
    answers = answers_to(record.questions, given)
    open_ones = [one for one in record.questions if one.key not in answers]
    return Checklist(
        version=version,
        asked=tuple(ask(record.questions, answers)),
        groups=groups_of(needed(record.components, answers), open_ones),
        times=tuple(times(record, answers)),
        fees=tuple(fees(record, answers, on=on)),
        query=_query(answers),
        on=on,
    )


def _query(answers: Answers) -> str:
    return f"?{urlencode(sorted(answers.items()))}" if answers else ""


def _context(checklist: Checklist, number: str) -> dict[str, Any]:
    crumbs = [
        *crumbs_to(checklist.version),
        Crumb(checklist.version.name, procedure_url(number)),
        Crumb(_("Tôi cần gì?")),
    ]
    return {
        "checklist": checklist,
        "version": checklist.version,
        "crumbs": crumbs,
        "is_answered": all(one.chosen for one in checklist.asked),
        "address": needs_url(number),
    }
