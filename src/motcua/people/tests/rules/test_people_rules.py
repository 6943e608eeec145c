"""User names and digests."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from motcua.people.rules.digests import Told, body_of, subject_of
from motcua.people.rules.usernames import is_allowed, proposed


@pytest.mark.parametrize(
    ("name", "username"),
    [("Nguyễn Văn Bình", "binhnv"), ("Đỗ Thị Mỹ Hạnh", "hanhdtm"), ("An", "anx"), ("…", "canbo")],
)
def test_a_user_name_is_the_given_name_with_initials(name: str, username: str) -> None:
    assert proposed(name) == username


def test_a_taken_user_name_is_numbered() -> None:
    assert proposed("Nguyễn Văn Bình", {"binhnv", "binhnv2"}) == "binhnv3"


@given(st.text(max_size=60))
def test_a_proposed_user_name_is_always_allowed(name: str) -> None:
    assert is_allowed(proposed(name))


@pytest.mark.parametrize("name", ["", "ab", "Bình", "a b c", "-abc", "x" * 65, "abc\n"])
def test_user_names_that_are_hard_to_type_are_refused(name: str) -> None:
    assert not is_allowed(name)


def test_one_notice_is_its_own_subject_and_several_are_counted() -> None:
    one = Told("Nhiệm vụ “Đăng 04 tin, bài” đến hạn ngày 25/11/2026", "https://mot.cua/x/")
    assert subject_of([one]) == one.text
    assert subject_of([one, one, one]) == "3 thông báo mới"


@given(st.lists(st.text(min_size=1, max_size=300), min_size=1, max_size=5))
def test_a_subject_is_one_short_line(texts: list[str]) -> None:
    subject = subject_of([Told(text) for text in texts])
    assert len(subject) <= 91
    assert not set(subject) & set("\r\n")


def test_the_letter_repeats_every_notice_with_its_page() -> None:
    body = body_of("Bình", [Told("Một", "/a/"), Told("Hai")], "/thong-bao/")
    assert body.index("1. Một") < body.index("/a/") < body.index("2. Hai")
    assert "/thong-bao/" in body
