"""What a stranger sees, and what a page says when something went wrong."""

from typing import Any

import pytest
from django.http import HttpRequest, HttpResponse, HttpResponseGone, HttpResponseNotAllowed
from django.template.loader import get_template
from django.test import Client, RequestFactory

from motcua.foundation.web.busy import TooOften
from motcua.portal.web.errors import ErrorPagesMiddleware, bad_request, server_error

CODES = ("400", "403", "403_csrf", "404", "405", "410", "413", "429", "500")


@pytest.mark.django_db
def test_a_stranger_is_received_on_the_home_page(client: Client) -> None:
    answer = client.get("/")
    assert answer.status_code == 200
    assert "công khai thủ tục hành chính" in answer.content.decode()


@pytest.mark.parametrize("code", CODES)
def test_an_error_page_stands_without_request_or_database(code: str) -> None:
    page = get_template(f"{code}.html").render()
    assert f"Mã lỗi {code[:3]}" in page
    for way in ('href="/"', 'action="/thu-tuc/"', 'href="/noi-tiep-nhan/"'):
        assert way in page


@pytest.mark.django_db
def test_an_unknown_address_is_answered_in_vietnamese(client: Client) -> None:
    answer = client.get("/khong-co-trang-nay/")
    assert answer.status_code == 404
    assert "Không tìm thấy trang" in answer.content.decode()


def test_a_way_of_sending_that_is_not_taken_gets_a_page() -> None:
    def view(_request: HttpRequest) -> HttpResponse:
        return HttpResponseNotAllowed(["GET"])

    answer = ErrorPagesMiddleware(view)(RequestFactory().post("/"))
    assert answer.status_code == 405
    assert answer["Allow"] == "GET"
    assert b"<h1>" in answer.content  # type: ignore[attr-defined]


def test_words_that_an_answer_brings_itself_are_kept() -> None:
    def view(_request: HttpRequest) -> HttpResponse:
        return HttpResponse("Tệp quá lớn", status=413)

    answer = ErrorPagesMiddleware(view)(RequestFactory().post("/"))
    assert answer.content.decode() == "Tệp quá lớn"  # type: ignore[attr-defined]


def test_too_much_data_is_told_from_unreadable_data() -> None:
    from django.core.exceptions import RequestDataTooBig, SuspiciousOperation

    request = RequestFactory().post("/")
    assert bad_request(request, RequestDataTooBig()).status_code == 413
    assert bad_request(request, SuspiciousOperation()).status_code == 400


def test_the_page_of_a_broken_server_needs_nothing_that_may_be_broken() -> None:
    answer = server_error(RequestFactory().get("/"))
    assert answer.status_code == 500
    assert "chưa được ghi lại" in answer.content.decode()


def test_a_broken_page_of_errors_still_says_what_to_do(settings: Any) -> None:
    settings.TEMPLATES = []
    answer = server_error(RequestFactory().get("/"))
    assert answer.status_code == 500
    assert "Bộ phận Một cửa gần nhất" in answer.content.decode()


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(45, "45 giây"), (60, "một phút"), (600, "10 phút"), (3600, "một giờ"), (7200, "2 giờ")],
)
def test_who_must_wait_is_told_of_what_there_was_too_much_and_how_long(
    seconds: int, words: str
) -> None:
    answer = ErrorPagesMiddleware(lambda _: TooOften("tìm", seconds=seconds))(
        RequestFactory().get("/")
    )
    page = answer.content.decode()  # type: ignore[attr-defined]
    assert answer["Retry-After"] == str(seconds)
    assert f"Bạn đã tìm quá nhiều lần: hãy đợi {words} rồi thử lại." in page
    assert "ít phút" not in page
    assert "mật khẩu" not in page
    assert "Lần gửi vừa rồi" not in page


def test_who_sent_something_too_often_is_told_that_it_was_not_taken() -> None:
    answer = ErrorPagesMiddleware(lambda _: TooOften("gửi trả lời", seconds=3600))(
        RequestFactory().post("/")
    )
    assert "Lần gửi vừa rồi chưa được ghi nhận" in answer.content.decode()  # type: ignore[attr-defined]


def test_what_is_gone_gets_a_page() -> None:
    answer = ErrorPagesMiddleware(lambda _: HttpResponseGone())(RequestFactory().get("/"))
    assert "không còn nữa" in answer.content.decode()  # type: ignore[attr-defined]
