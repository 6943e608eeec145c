"""Listening to a public page: its recording, its words in sentences, and asking for a recording."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from motcua.ui.reading.pages import readable_view


@require_safe
def listen(request: HttpRequest) -> HttpResponse:
    """The page for those without JavaScript; 404 for pages that are not read aloud."""
    path = request.GET.get("trang", "")
    if readable_view(path) is None:
        raise Http404
    return render(request, "ui/listening/page.html", {"path": path})
