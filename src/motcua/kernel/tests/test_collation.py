import random
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from motcua.kernel.text import name_key, sort_key


@pytest.mark.parametrize(
    "ordered",
    [
        ["a", "ă", "â", "b", "d", "đ", "e", "ê", "o", "ô", "ơ", "u", "ư", "y"],
        ["ma", "mà", "mả", "mã", "má", "mạ", "mang", "măng", "mâm"],
        ["Hoa", "Hòa", "Hỏa", "Hóa", "Họa", "Hoan"],
        ["ba mẹ", "bà con", "bà ngoại"],
        ["2 phường", "An", "an Bình", "Anh", "Ân"],
        ["Dung", "Dũng", "Đan"],
    ],
)
def test_lists_stand_in_vietnamese_order(ordered):
    shuffled = ordered[:]
    random.Random(7).shuffle(shuffled)  # noqa: S311 -- only a fixed disorder
    assert sorted(shuffled, key=sort_key) == ordered


def test_people_are_sorted_by_given_name_first():
    names = ["Trần Văn Ân", "Lê Thị Bình", "Nguyễn Văn An", "Đỗ Văn An", "Nguyễn Thị An"]
    assert sorted(names, key=name_key) == [
        "Đỗ Văn An",
        "Nguyễn Thị An",
        "Nguyễn Văn An",
        "Trần Văn Ân",
        "Lê Thị Bình",
    ]


@given(st.text(max_size=30))
def test_keys_hold_only_characters_that_every_database_sorts_alike(written):
    assert re.fullmatch("[0-9a-z]*", sort_key(written))


def test_case_and_punctuation_do_not_count():
    assert sort_key("Bà Rịa - Vũng Tàu") == sort_key("bà rịa vũng tàu")
