"""One address: write."""

from django.db import IntegrityError
from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt

from benchmarks.endurance.work import write


@csrf_exempt
def accept(request: HttpRequest) -> HttpResponse:
    """Answer only after the transaction has ended: that answer is the acknowledgement."""
    try:
        return HttpResponse(str(write(request.GET["key"])))
    except IntegrityError:  # the same key twice at once: the client asks again
        return HttpResponse(status=409)


urlpatterns = [path("ghi/", accept)]
