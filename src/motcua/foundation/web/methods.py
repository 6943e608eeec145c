"""Pages that are only looked at."""

from collections.abc import Callable
from typing import Concatenate, ParamSpec

from django.http import HttpRequest, HttpResponseBase
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_safe

P = ParamSpec("P")
View = Callable[Concatenate[HttpRequest, P], HttpResponseBase]


def reads_only(view: View[P]) -> View[P]:
    """The view for GET and HEAD; everything else is 405, from wherever it is sent.

    A form sent by a stranger's page would else be told of a missing token, though there is
    nothing here that a token protects.
    """
    safe: View[P] = csrf_exempt(require_safe(view))
    return safe
