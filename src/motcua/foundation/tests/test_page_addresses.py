"""Whatever stands in an address: the wrapper answers as Django alone would, and stays small."""

from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from motcua.foundation.pages import addresses
from tests.support.pages import Readers

pytestmark = [pytest.mark.django_db, pytest.mark.urls("motcua.foundation.tests.fees")]
# What a server puts in the environment: bytes, each as one character.
BYTES = st.text(st.characters(min_codepoint=1, max_codepoint=255), max_size=40)
WORDS = st.sampled_from(["q=1", "trang=2", "utm_x=1", "q=%ff", "q=%00", "%", "a=b=c", ";", "q"])


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(name=BYTES, words=st.lists(WORDS | BYTES, max_size=12))
def test_the_wrapper_answers_as_django_alone(name: str, words: list[str], readers: Readers) -> None:
    address = f"/le-phi/{name}/?{'&'.join(words)}"
    first, second = readers.get(address), readers.get(address)
    alone = readers.get(address, {"Authorization": "none"})
    assert first.status == second.status == alone.status < 500
    if alone.status == 200:
        assert first.sent == second.sent == alone.sent


@pytest.mark.parametrize(
    "address",
    [f"{'/le-phi/' + 'x' * 100_000}/", f"/le-phi/a/?q={'x' * 100_000}", "/le-phi/\xff\xfe/",
     f"/le-phi/a/?{'&'.join('q=' + str(n) for n in range(5000))}", "/le-phi/a/?q=\0",
     "//le-phi/a/", "/le-phi/a/../../etc/", "", "*"],
)  # fmt: skip
def test_a_strange_address_is_answered_and_takes_no_room(address: str, readers: Readers) -> None:
    for _ in range(3):
        assert readers.get(address).status < 500
    assert readers.pages.store.size < 30_000


@given(
    words=st.lists(st.tuples(st.text(max_size=8), st.text(max_size=8)), max_size=8),
    order=st.randoms(),
)
def test_one_address_has_one_spelling(words: list[tuple[str, str]], order) -> None:
    def spelled(some: list[tuple[str, str]]) -> str | None:
        query = "&".join(f"{quote(name)}={quote(word)}" for name, word in some)
        found = addresses.words_of(query)
        return None if found is None else addresses.spelling(found)

    shuffled = sorted(words, key=lambda _: order.random())
    once = spelled(words)
    assert spelled(shuffled) == once
    if once is not None and len(once) <= addresses.LONGEST:
        again = addresses.words_of(once)
        assert again is not None
        assert addresses.spelling(again) == once
