"""Pages by key: every row once, in both directions, whatever the keys share."""

import base64
import json

import pytest

from motcua.foundation.models import Counter
from motcua.foundation.paging import Page, page_by_key, page_of_ranked

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


def test_a_ranked_list_is_read_in_both_directions_and_forgives_a_foreign_cursor():
    ids = list(Counter.objects.order_by("-pk").values_list("pk", flat=True))

    def ranked(**cursor: str) -> Page[Counter]:
        return page_of_ranked(Counter.objects.all(), ids, size=3, **cursor)

    first = ranked()
    second = ranked(after=first.after)
    third = ranked(after=second.after)
    assert [row.pk for one in (first, second, third) for row in one.rows] == ids
    assert (first.before, third.after) == ("", "")
    assert ranked(before=third.before) == second
    assert ranked(before=second.before) == first
    for cursor in ("x", "WzBd", "WyJhIl0", "W1tdXQ"):
        assert ranked(after=cursor) == ranked(before=cursor) == first
    assert page_of_ranked(Counter.objects.all(), []).rows == ()
