"""The first page a stranger sees."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from motcua.foundation.pages import public_page
from motcua.ui.reading import readable


@readable
@require_safe
@public_page()
def home(request: HttpRequest) -> HttpResponse:
    """What this place is, and the way in for those who work here."""
    return render(request, "portal/home.html")
