"""Two addresses: write, and a public page that says what was written."""

import secrets

from django.db import IntegrityError
from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt

from benchmarks.endurance.work import last_number, write
from motcua.foundation.pages import public_page


@csrf_exempt
def accept(request: HttpRequest) -> HttpResponse:
    """Answer only after the transaction has ended: that answer is the acknowledgement."""
    try:
        return HttpResponse(str(write(request.GET["key"])))
    except IntegrityError:  # the same key twice at once: the client asks again
        return HttpResponse(status=409)


@public_page(tags=["writes"])
def written(_request: HttpRequest) -> HttpResponse:
    """The last number, and a mark that tells one making of the page from another."""
    return HttpResponse(f"{last_number()} {secrets.token_hex(4)}")


urlpatterns = [path("ghi/", accept), path("da-ghi/", written)]
