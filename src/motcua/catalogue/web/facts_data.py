"""One procedure and the desks as linked data, at addresses of their own."""

from django.http import HttpRequest, HttpResponse

from motcua.catalogue.models import ProcedureVersion
from motcua.catalogue.queries.facts_places import desk
from motcua.catalogue.web.facts_json_ld import MEDIA_TYPE, desk_json_ld, json_ld
from motcua.foundation.pages import public_page, tag
from motcua.foundation.policies import Missing
from motcua.foundation.web.methods import reads_only
from motcua.kernel import clock


@reads_only
@public_page()
def procedure_data(request: HttpRequest, number: str) -> HttpResponse:
    """The procedure in force today."""
    tag(request, f"procedure:{number}")
    today = clock.local_date(clock.now())
    rows = ProcedureVersion.objects.in_force(today).public()
    version = rows.filter(procedure__number=number).select_related("procedure").first()
    if version is None:
        raise Missing
    return _answer(json_ld(version, _root(request), on=today))


@reads_only
@public_page(tags=["desks", "units"])
def desk_data(request: HttpRequest, slug: str) -> HttpResponse:
    """The desk."""
    return _answer(desk_json_ld(desk(slug), _root(request)))


def _root(request: HttpRequest) -> str:
    return request.build_absolute_uri("/").rstrip("/")


def _answer(text: str) -> HttpResponse:
    answer = HttpResponse(text, content_type=f"{MEDIA_TYPE}; charset=utf-8")
    answer["Access-Control-Allow-Origin"] = "*"
    return answer
