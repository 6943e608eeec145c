"""The gallery, for builders and administrators."""

from django.conf import settings
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from motcua.foundation.actor import ANONYMOUS, Role
from motcua.ui.gallery import forms, lists, reading, states


@require_safe
def gallery(request: HttpRequest) -> HttpResponse:
    """Every part in every state."""
    actor = getattr(request, "actor", ANONYMOUS)
    if not settings.DEBUG and not actor.has(Role.ADMINISTRATOR):
        if actor.is_anonymous:
            return redirect_to_login(request.path)
        raise PermissionDenied
    return render(request, "ui/gallery/page.html", _values())


def _values() -> dict[str, object]:
    samples = {
        name.lower(): value
        for module in (states, lists, reading)
        for name, value in vars(module).items()
        if name.isupper()
    }
    return {**samples, "clean_form": forms.clean_form(), "wrong_form": forms.wrong_form()}
