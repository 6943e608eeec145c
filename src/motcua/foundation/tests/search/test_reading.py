"""The first rows in the order of reading, whatever way the database takes to them."""

import random
from itertools import product

import pytest

from motcua.foundation import search
from motcua.foundation.models import SearchEntry
from motcua.foundation.search import postgresql
from motcua.foundation.search.matching import places
from motcua.foundation.search.steps import Reading, Step

pytestmark = pytest.mark.django_db

WORDS = ("cấp", "đổi", "thẻ", "đất", "rừng", "biển", "tàu", "nhà")
ASKED = (
    (("cap",),),
    (("cap", "tau"),),
    (("cap",), ("doi",)),
    (("cap", "dat"), ("doi", "rung"), ("the",)),
    (("cap_doi",), ("nha",)),
    (("cap",), ("kind=procedure",)),
    (("la",), ("cap",)),
    (("cap",), ("la",)),
)


def _put(count: int, *, seed: int) -> None:
    draw = random.Random(seed)  # noqa: S311 -- made-up titles
    search.put_many(
        search.Entry("procedure", f"catalogue.procedure:{at}", " ".join(draw.sample(WORDS, 4)))
        for at in range(count)
    )


def _expected(groups: tuple[tuple[str, ...], ...], limit: int) -> list[int]:
    rows = SearchEntry.objects.order_by("place").values_list("place", "title_terms", "other_terms")
    held = [(place, {*title.split(), *other.split()}) for place, title, other in rows]
    return [place for place, terms in held if all(terms & set(group) for group in groups)][:limit]


def _assert_right() -> None:
    for groups, limit in product(ASKED, (5, 60)):
        found = places(Reading((Step(groups),), each=limit))
        assert found == _expected(groups, limit), (groups, limit)


def test_reading_starts_at_the_first_row_and_leaves_none_out() -> None:
    _put(400, seed=1)
    _assert_right()


def test_words_that_seldom_stand_together_are_found_behind_what_is_read_ahead(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(postgresql, "READ_AHEAD", 60)
    _put(400, seed=1)
    _assert_right()


def test_what_changes_is_read_as_it_is_now() -> None:
    _put(300, seed=1)
    _put(150, seed=2)
    search.remove(*(f"catalogue.procedure:{at}" for at in range(100, 200)))
    _assert_right()


def test_nothing_is_read_when_all_is_gone() -> None:
    _put(50, seed=1)
    search.remove_kind("procedure")
    _assert_right()
