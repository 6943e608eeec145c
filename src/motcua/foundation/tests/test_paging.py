"""Pages by key: every row once, in both directions, whatever the keys share."""

import base64
import json

import pytest

from motcua.foundation.models import Counter
from motcua.foundation.paging import Page, page_by_key

pytestmark = pytest.mark.django_db
KEYS = [3, 1, 2, 2, 2, 1, 5]


@pytest.fixture(autouse=True)
def counters() -> None:
    for number, last in enumerate(KEYS):
        Counter.objects.create(series=str(number), year=2026, last=last)


def page(key: str = "last", **cursors: str) -> Page[Counter]:
    return page_by_key(Counter.objects.all(), key=key, size=3, **cursors)


@pytest.mark.parametrize("key", ["last", "-last"])
def test_forwards_every_row_comes_once_in_order(key):
    first = page(key)
    second = page(key, after=first.after)
    third = page(key, after=second.after)
    seen = [row.last for one in (first, second, third) for row in one.rows]
    assert seen == sorted(KEYS, reverse=key.startswith("-"))
    assert third.after == ""
    assert len({row.pk for one in (first, second, third) for row in one.rows}) == len(KEYS)


@pytest.mark.parametrize("key", ["last", "-last"])
def test_backwards_the_same_pages_come_again(key):
    first = page(key)
    second = page(key, after=first.after)
    third = page(key, after=second.after)
    assert page(key, before=third.before).rows == second.rows
    back = page(key, before=second.before)
    assert back.rows == first.rows
    assert back.before == ""
    assert back.after == first.after


@pytest.mark.parametrize(
    "cursor", ["x", "bm90IGpzb24", "WyJhIiwiYiJd", "WzEsMiwzXQ", "W251bGwsMV0"]
)
def test_a_cursor_that_was_tampered_with_shows_the_first_page(cursor):
    assert page(after=cursor).rows == page().rows


@pytest.mark.parametrize("values", [["\0", 1], ["\ud800", 1], [1, 10**30], [[], {}], [None, 1]])
def test_a_cursor_of_what_no_database_compares_shows_the_first_page(values):
    cursor = base64.urlsafe_b64encode(json.dumps(values).encode()).decode().rstrip("=")
    assert page("series", after=cursor).rows == page("series").rows


def test_a_page_takes_one_query(django_assert_num_queries):
    with django_assert_num_queries(1):
        page()
