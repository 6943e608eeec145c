"""Search: results, suggestions while typing, and the way to what was chosen."""

from django.http import HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from motcua.catalogue.queries import public_lists as queries
from motcua.catalogue.web.public_addresses import procedure_url
from motcua.catalogue.web.public_lists import cursor_of, line_of, pager_of
from motcua.foundation.pages import public_page
from motcua.kernel import clock
from motcua.ui.parts import Crumb


@public_page(tags=("procedures",), params=("sau", "truoc"))
@require_safe
def search(request: HttpRequest) -> HttpResponseBase:
    """All procedures by name."""
    on = clock.local_date(clock.now())
    page = queries.everything(cursor_of(request), on=on)
    context = {
        "lines": [line_of(one) for one in page.rows],
        "pager": pager_of(request, page),
        "words": request.GET.get("q", "")[:200],
        "crumbs": [Crumb(_("Trang chủ"), "/"), Crumb(_("Thủ tục"))],
    }
    return render(request, "catalogue/public/procedures.html", context)


@require_safe
def suggestions(_request: HttpRequest) -> HttpResponse:
    """Titles that may be meant, as JSON."""
    return JsonResponse({"suggestions": []})


@require_safe
def opened(request: HttpRequest) -> HttpResponseBase:
    """Go to the procedure that was chosen among results."""
    return redirect(procedure_url(request.GET.get("ma", "")[:40] or "-"))
