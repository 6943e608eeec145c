"""A public file is given whole or in the part that is asked for."""

from datetime import UTC, datetime

import pytest
from django.http import HttpResponseBase
from django.test import RequestFactory
from hypothesis import HealthCheck, given
from hypothesis import settings as rules
from hypothesis import strategies as st

from motcua.foundation import files
from motcua.foundation.actor import SYSTEM
from motcua.foundation.files import public_file
from motcua.foundation.models import StoredFile

CONTENT = b"\xff\xfb\x90" + bytes(range(256)) * 4
pytestmark = pytest.mark.django_db


@pytest.fixture
def stored() -> StoredFile:
    return files.store(CONTENT, name="a.mp3", by=SYSTEM, at=datetime(2026, 3, 2, tzinfo=UTC))


def asked(stored: StoredFile, **headers: str) -> HttpResponseBase:
    return public_file(RequestFactory().get("/", headers=headers), stored)


def body(response: HttpResponseBase) -> bytes:
    content: bytes = response.getvalue()  # type: ignore[attr-defined]  # reads a stream to its end
    response.close()
    return content


def test_the_whole_may_be_kept_for_ever(stored: StoredFile) -> None:
    answer = asked(stored)
    assert body(answer) == CONTENT
    assert answer["Content-Type"] == "audio/mpeg"
    assert answer["Accept-Ranges"] == "bytes"
    assert "immutable" in answer["Cache-Control"]
    assert asked(stored, **{"If-None-Match": answer["ETag"]}).status_code == 304


@pytest.mark.parametrize(
    ("asks", "first", "last"),
    [
        ("bytes=0-9", 0, 9),
        ("bytes=10-", 10, len(CONTENT) - 1),
        ("bytes=-5", len(CONTENT) - 5, len(CONTENT) - 1),
        ("bytes=1000-99999999", 1000, len(CONTENT) - 1),
        ("bytes=-99999999", 0, len(CONTENT) - 1),
    ],
)
def test_a_part_is_given(stored: StoredFile, asks: str, first: int, last: int) -> None:
    answer = asked(stored, Range=asks)
    assert answer.status_code == 206
    assert body(answer) == CONTENT[first : last + 1]
    assert answer["Content-Range"] == f"bytes {first}-{last}/{len(CONTENT)}"
    assert answer["Content-Length"] == str(last - first + 1)


@pytest.mark.parametrize("asks", ["bytes=99999999-", "bytes=-0", "bytes=-", "bytes=9-3"])
def test_a_part_that_is_not_there_is_refused(stored: StoredFile, asks: str) -> None:
    answer = asked(stored, Range=asks)
    assert answer.status_code == 416
    assert answer["Content-Range"] == f"bytes */{len(CONTENT)}"


@pytest.mark.parametrize("asks", ["bytes=0-1,5-6", "lines=0-1", "bytes=a-b", "bytes=" + "9" * 40])
def test_what_is_not_understood_is_answered_with_the_whole(stored: StoredFile, asks: str) -> None:
    assert body(asked(stored, Range=asks)) == CONTENT


def test_a_part_of_another_version_is_answered_with_the_whole(stored: StoredFile) -> None:
    answer = asked(stored, Range="bytes=0-9", **{"If-Range": '"other"'})
    assert answer.status_code == 200
    assert body(answer) == CONTENT


@rules(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(alphabet="bytes=0123456789-, ", max_size=30))
def test_no_header_does_harm(stored: StoredFile, asks: str) -> None:
    answer = asked(stored, Range=asks)
    assert answer.status_code in {200, 206, 416}
    assert body(answer) in CONTENT
