"""Signing in, with a pause after too many wrong passwords; signing out."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.contrib import messages
from django.contrib.auth import logout
from django.contrib.auth.views import LoginView
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import NoReverseMatch, reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from motcua.people.forms.sign_in import SignInForm
from motcua.people.queries.members import sign_ins

TOO_MANY = 429


class SignIn(LoginView):
    """The door. Whoever is inside already is led on."""

    template_name = "people/public/sign_in.html"
    authentication_form = SignInForm
    redirect_authenticated_user = True

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """A demo shows who can sign in."""
        demo = sign_ins() if getattr(settings, "SHOWS_DEMO_SIGN_INS", False) else []
        return super().get_context_data(demo=demo, **kwargs)

    def get_default_redirect_url(self) -> str:
        """The desk, where it is built in."""
        try:
            return reverse("workbench:start")
        except NoReverseMatch:
            return super().get_default_redirect_url()

    def form_invalid(self, form: Any) -> HttpResponse:
        """The form with its errors, or the pause."""
        if getattr(self.request, "axes_locked_out", False):
            return _paused(self.request)
        return self.render_to_response(self.get_context_data(form=form), status=422)


@require_POST
def sign_out(request: HttpRequest) -> HttpResponse:
    """Leave; the session is gone."""
    logout(request)
    messages.success(request, _("Đã đăng xuất."))
    return redirect("people:sign_in")


def _paused(request: HttpRequest) -> HttpResponse:
    # Without the mark axes would put its own English page in the place of ours.
    request.axes_locked_out = False  # type: ignore[attr-defined]
    seconds = int(settings.AXES_COOLOFF_TIME.total_seconds())
    told = {"minutes": seconds // 60}
    answer = render(request, "people/public/paused.html", told, status=TOO_MANY)
    answer["Retry-After"] = str(seconds)
    return answer
