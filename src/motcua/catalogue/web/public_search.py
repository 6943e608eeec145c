"""Search: results, suggestions while typing, and the way to what was chosen."""

from typing import Any
from urllib.parse import quote, urlencode

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from motcua.catalogue.queries import public_lists, public_search
from motcua.catalogue.rules.codes import is_procedure_number, national_part
from motcua.catalogue.web.public_addresses import PROCEDURES, procedure_url
from motcua.catalogue.web.public_facets import asked_facets, facet_links
from motcua.catalogue.web.public_lists import cursor_of, line_of, pager_of
from motcua.catalogue.web.public_results import results_html
from motcua.foundation.pages import public_page
from motcua.foundation.search import signals
from motcua.foundation.throttle import allows, caller
from motcua.foundation.web.asked import whole_number
from motcua.foundation.web.busy import TooOften
from motcua.foundation.web.methods import reads_only
from motcua.kernel import clock
from motcua.ui.parts import Crumb
from motcua.ui.reading import readable

SHOWN, STEP, MOST = 20, 20, 100
MINUTE = 60
SUGGESTIONS_OF_A_SEARCH = 4
"""How often the search field asks while somebody types one question."""


@readable
@public_page(tags=("procedures",), params=("sau", "truoc"))
@reads_only
def search(request: HttpRequest) -> HttpResponseBase:
    """What answers ?q=, best first; without it all procedures by name."""
    question = public_search.question_of(request.GET.get("q", ""))
    if not question:
        return _everything(request)
    if (number := _number_in(question)) and public_search.is_known(number):
        return redirect(procedure_url(number))
    if not allows("search", caller(request), limit=settings.SEARCH_LIMIT, seconds=MINUTE):
        return TooOften(_("tìm"), seconds=MINUTE)
    return _results(request, question)


@reads_only
def suggestions(request: HttpRequest) -> HttpResponse:
    """Titles that may be meant, as JSON for the search field."""
    limit = settings.SEARCH_LIMIT * SUGGESTIONS_OF_A_SEARCH
    if not allows("suggest", caller(request), limit=limit, seconds=MINUTE):
        return TooOften(_("tìm"), seconds=MINUTE)
    found = public_search.suggested(request.GET.get("q", ""))
    answer = JsonResponse({"suggestions": [{"title": one.title, "url": one.url} for one in found]})
    answer.headers["Cache-Control"] = "private, max-age=60"
    answer.headers["X-Robots-Tag"] = "noindex"
    return answer


@reads_only
def opened(request: HttpRequest) -> HttpResponseBase:
    """Count what was chosen among the results, and go there: always to a page of this list."""
    number = request.GET.get("ma", "")[:40]
    question = public_search.question_of(request.GET.get("q", ""))
    limit = settings.SEARCH_LIMIT
    if question and allows("search-click", caller(request), limit=limit, seconds=MINUTE):
        ref = f"catalogue.procedure:{number}"
        signals.note_click(question, ref, on=clock.local_date(clock.now()))
    to = f"{PROCEDURES}{quote(number, safe='.')}/" if number.strip("./") else PROCEDURES
    answer = redirect(to)
    answer.headers["X-Robots-Tag"] = "noindex, nofollow"
    return answer


def _everything(request: HttpRequest) -> HttpResponse:
    page = public_lists.everything(cursor_of(request), on=clock.local_date(clock.now()))
    context = {
        "lines": [line_of(one) for one in page.rows],
        "pager": pager_of(request, page),
        "crumbs": [Crumb(_("Trang chủ"), "/"), Crumb(_("Thủ tục"))],
    }
    return render(request, "catalogue/public/procedures.html", context)


def _results(request: HttpRequest, question: str) -> HttpResponse:
    narrowed = asked_facets(request.GET)
    limit = min(max(whole_number(request.GET.get("so", "")) or SHOWN, SHOWN), MOST)
    answered = public_search.answers(question, narrowed, limit=limit)
    found = answered.found
    if not narrowed:
        on = clock.local_date(clock.now())
        signals.note_search(question, hits_count=found.hits_count, on=on)
    context: dict[str, Any] = {
        "words": question,
        "results": results_html(found.hits, question),
        "found": found,
        "signposts": answered.signposts,
        "events": answered.events,
        "asks_for_a_desk": answered.asks_for_a_desk,
        "facets": facet_links(found.facets, narrowed, question),
        "more_url": _more(request, question, limit, found.hits_count),
        "is_narrowed": bool(narrowed),
        "desk": None if found.hits else public_search.whom_to_ask(),
        "crumbs": [
            Crumb(_("Trang chủ"), "/"),
            Crumb(_("Thủ tục"), PROCEDURES),
            Crumb(_("Kết quả tìm")),
        ],
    }
    answer = render(request, "catalogue/public/results.html", context)
    answer.headers["X-Robots-Tag"] = "noindex"
    return answer


def _more(request: HttpRequest, question: str, limit: int, hits_count: int) -> str:
    if hits_count <= limit or limit >= MOST:
        return ""
    kept = [(name, value) for name, value in request.GET.items() if name not in ("q", "so")]
    return f"?{urlencode([('q', question), *kept, ('so', limit + STEP)])}#them"


def _number_in(question: str) -> str:
    """The national number when nothing but a code was typed; empty otherwise."""
    typed = question.replace(" ", "")
    typed = typed if typed[1:2] == "." else f"{typed[:1]}.{typed[1:]}"
    return national_part(typed) if is_procedure_number(typed) else ""
