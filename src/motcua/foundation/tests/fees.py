"""A public page of fees for the tests, with the one verb that changes a fee."""

from datetime import timedelta

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.middleware.csrf import get_token
from django.urls import include, path

from motcua.foundation.models import Counter
from motcua.foundation.pages import invalidate, keep_until, public_page, tag
from motcua.kernel import clock


def change_fee(name: str, amount: int) -> None:
    """An action: the fee, and the end of the pages that show the old one."""
    with transaction.atomic():
        Counter.objects.update_or_create(series=name, year=2026, defaults={"last": amount})
        invalidate(f"fee:{name}")


def fee_of(name: str) -> int:
    return Counter.objects.filter(series=name).values_list("last", flat=True).first() or 0


@public_page(tags=["fees"], params=["trang", "q"])
def fee_page(request: HttpRequest, name: str) -> HttpResponse:
    tag(request, f"fee:{name}")
    asked = request.META["QUERY_STRING"]
    return HttpResponse(f"{fee_of(name)} đồng ({asked}). {'Lệ phí. ' * 50}{request.user}")


@public_page()
def form_page(request: HttpRequest) -> HttpResponse:
    return HttpResponse(get_token(request))


@public_page()
def session_page(request: HttpRequest) -> HttpResponse:
    return HttpResponse(str(request.session.get("name")))


@public_page()
def hour_page(request: HttpRequest) -> HttpResponse:
    keep_until(request, clock.now() + timedelta(hours=1))
    return HttpResponse("Đang mở cửa.")


@public_page()
def broken_page(_request: HttpRequest) -> HttpResponse:
    return HttpResponse("Không có.", status=404)


def own_page(_request: HttpRequest) -> HttpResponse:
    return HttpResponse("Của tôi.")


urlpatterns = [
    path("le-phi/<str:name>/", fee_page),
    path("bieu-mau/", form_page),
    path("phien/", session_page),
    path("gio/", hour_page),
    path("khong/", broken_page),
    path("rieng/", own_page),
    path("", include("motcua.urls")),
]
