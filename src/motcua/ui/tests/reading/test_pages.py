"""Which pages may be read aloud."""

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import Client, RequestFactory
from django.urls import resolve

from motcua.ui.reading import listening_at, readable
from motcua.ui.reading.pages import readable_view


def request(address: str) -> HttpRequest:
    asked = RequestFactory().get(address)
    asked.resolver_match = resolve(asked.path)
    return asked


def test_a_readable_page_can_be_listened_to() -> None:
    found = listening_at(request("/"))
    assert found is not None
    assert (found.page, found.words) == ("/nghe/?trang=/", "/nghe/loi/?trang=/")


def test_a_page_that_depends_on_a_question_cannot() -> None:
    assert listening_at(request("/?q=chu-cua-nguoi-khac")) is None


def test_a_page_for_staff_cannot() -> None:
    assert listening_at(request("/ban-lam-viec/")) is None
    assert readable_view("/ban-lam-viec/") is None


@pytest.mark.parametrize(
    "path", ["", "khong", "//evil.test/", "/khong-co/", "/" + "a" * 500, "/\0"]
)
def test_what_is_no_address_of_ours_is_not_read(path: str) -> None:
    assert readable_view(path) is None


def test_a_view_says_that_it_is_readable() -> None:
    def view(_request: HttpRequest) -> HttpResponse:
        return HttpResponse()

    assert readable(view).is_readable  # type: ignore[attr-defined]


@pytest.mark.django_db
def test_every_public_page_has_its_tools_in_the_corner(client: Client) -> None:
    page = client.get("/").content.decode()
    assert 'class="reader-corner"' in page
    assert 'href="/nghe/?trang=/"' in page
    assert "data-read" in page
    assert page.index("ui/reader/early.js") < page.index('rel="stylesheet"')
