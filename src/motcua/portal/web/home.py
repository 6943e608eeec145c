"""The first page a stranger sees: search, then the ways on."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from motcua.catalogue import facade as catalogue
from motcua.foundation.pages import public_page
from motcua.foundation.web.methods import reads_only
from motcua.kernel import clock
from motcua.ui.reading import readable


@readable
@reads_only
@public_page(tags=("procedures", "life_events", "desks", "plans.published"))
def home(request: HttpRequest) -> HttpResponse:
    """Search first; events of life, fields, what is most wanted, desks, what changed lately."""
    front = catalogue.front_page(on=clock.local_date(clock.now()))
    return render(request, "portal/home.html", {"front": front, "desks_url": "/noi-tiep-nhan/"})
