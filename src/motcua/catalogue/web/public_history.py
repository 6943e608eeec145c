"""What changed in a procedure, version by version, in plain words."""

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import render
from django.utils.translation import gettext as _

from motcua.catalogue.queries.public_history import announced_versions
from motcua.catalogue.web.public_addresses import procedure_url
from motcua.catalogue.web.public_procedure import crumbs_to, not_known
from motcua.foundation.pages import public_page, tag
from motcua.foundation.web.methods import reads_only
from motcua.kernel import clock
from motcua.ui.parts import Crumb
from motcua.ui.reading import readable


@readable
@public_page()
@reads_only
def history(request: HttpRequest, number: str) -> HttpResponseBase:
    """All announced versions, the latest first, each with what it changed."""
    on = clock.local_date(clock.now())
    tag(request, f"procedure:{number}")
    steps = announced_versions(number, on=on)
    if not steps:
        return not_known(request, number)
    latest = next(step.version for step in steps if step.standing != "withdrawn")
    context = {
        "steps": steps,
        "name": latest.name,
        "number": number,
        "crumbs": [
            *crumbs_to(latest),
            Crumb(latest.name, procedure_url(number)),
            Crumb(_("Các lần thay đổi")),
        ],
    }
    return render(request, "catalogue/public/history.html", context)
