"""The comparing form of unit names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from motcua.agencies.rules import names


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Phòng Kế hoạch - Tài chính", "phòng kế hoạch và tài chính"),
        ("UBND xã Hòa Bình", "Ủy ban nhân dân xã Hoà Bình"),
        ("Phòng Nội vụ thuộc Sở", "Phòng Nội vụ Sở"),
        ("a) Văn phòng Sở;", "Văn phòng Sở"),
    ],
)
def test_spellings_of_one_name_share_a_key(one: str, other: str) -> None:
    assert names.key(one) == names.key(other)


def test_marks_make_another_name() -> None:
    assert names.key("xã Đông Hà") != names.key("xã Đồng Hà")


def test_an_abbreviation_reads_out_only_as_words_with_its_letters() -> None:
    words = names.words("Sở Giáo dục và Đào tạo")
    assert names.stands_for("Sở GD&ĐT", words)
    assert not names.stands_for("Sở GDVH", words)
    assert not names.stands_for("Bộ GD&ĐT", words)


@given(st.text(max_size=80))
def test_the_comparing_form_is_stable(text: str) -> None:
    assert names.plain_key(names.plain_key(text)) == names.plain_key(text)
