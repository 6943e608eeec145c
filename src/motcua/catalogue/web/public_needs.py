""" "Tôi cần gì?": answers to a few questions give the exact papers, times and fees."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from motcua.catalogue.models import ProcedureVersion
from motcua.catalogue.queries import public_page as queries
from motcua.catalogue.rules.answers import Told, copies_of, fees, times
from motcua.catalogue.rules.life_events import answers_to
from motcua.catalogue.rules.needs import Answers, condition_words, needed
from motcua.catalogue.rules.record import Component, Question
from motcua.catalogue.web.public_addresses import needs_url, procedure_url
from motcua.catalogue.web.public_asking import Asked, ask
from motcua.catalogue.web.public_papers import begun, folded_rest
from motcua.catalogue.web.public_procedure import crumbs_to, not_known
from motcua.foundation.pages import public_page, tag
from motcua.foundation.policies import Missing
from motcua.foundation.web.methods import reads_only
from motcua.kernel import clock
from motcua.ui.parts import Crumb
from motcua.ui.reading import readable

NAME_SHOWN = 420


@dataclass(frozen=True, slots=True)
class NeededPaper:
    """A paper of the checklist; `only_when` where its question is not answered yet."""

    name: str
    copies: str
    form: str
    only_when: str
    is_required: bool
    rest: SafeString


@dataclass(frozen=True, slots=True)
class Checklist:
    """What a person has to bring, wait and pay, after the answers given."""

    version: ProcedureVersion
    asked: tuple[Asked, ...]
    papers: tuple[NeededPaper, ...]
    times: tuple[Told, ...]
    fees: tuple[Told, ...]
    query: str
    on: date


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
        papers=tuple(_paper(one, open_ones) for one in needed(record.components, answers)),
        times=tuple(times(record, answers)),
        fees=tuple(fees(record, answers, on=on)),
        query=_query(answers),
        on=on,
    )


def _paper(paper: Component, open_ones: list[Question]) -> NeededPaper:
    name, rest = begun(paper.name, NAME_SHOWN)
    return NeededPaper(
        name=name,
        copies=copies_of(paper),
        form=paper.form_name,
        only_when=condition_words(paper, open_ones),
        is_required=paper.is_required,
        rest=folded_rest(rest),
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
