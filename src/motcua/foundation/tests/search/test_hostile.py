"""Whatever is typed, an answer comes back, and soon."""

import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from motcua.foundation import search
from motcua.foundation.tests.search.shelf import SHELF

pytestmark = pytest.mark.django_db

HOSTILE = (
    "", " ", "\0", "a\0b", '"', '"kết hôn', "kết hôn*", "NEAR(kết hôn)", "-kết", "kết AND hôn OR",
    "title_terms:ket", "^kết", "{x}: y", "'; DROP TABLE foundation_searchentry; --", "%", "_", "\\",
    "😀", "👨‍👩‍👧‍👦 kết hôn", "\u202eket\u202c",
    "a\u0301\u0301\u0301" * 50, "İ ß ŉ ǆ", "结婚", "ｋｅｔ　ｈｏｎ",
    "1" * 500, "1.", "1.0011931.001193", "#", "& | ! ( ) : <->", "(" * 1000,
    "ket " * 3000, "x" * 10_000,
    "\ud800", "đ" * 300, "\n\n\t", "kết\u00a0hôn", "*", "**", "a*", "\x7f\x1b[31m",
)  # fmt: skip


@pytest.fixture(autouse=True)
def _shelf() -> None:
    search.put_many(SHELF)


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_nothing_typed_breaks_search(text: str) -> None:
    began = time.process_time()
    answer = search.find(text)
    search.suggest(text)
    assert answer.hits_count >= len(answer.hits)
    assert time.process_time() - began < 0.5


def test_marks_in_the_question_do_not_hide_what_is_asked() -> None:
    for text in ('"kết hôn"', "kết hôn*", "-kết -hôn", "kết\u00a0hôn", "👨‍👩‍👧‍👦 kết hôn"):
        assert search.find(text).hits[0].ref.endswith("1.000001"), text


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.text(max_size=60))
def test_any_text_gets_an_answer(text: str) -> None:
    search.find(text)


def test_an_odd_title_is_kept_and_found() -> None:
    search.put(search.Entry("page", "pages.page:odd", "Lễ hội 😀 \u202e “Đền” & <b>'\"\0"))
    hit = search.find("lễ hội đền", kinds=["page"]).hits[0]
    assert all(0 <= start < end <= len(hit.title) for start, end in hit.marks)
