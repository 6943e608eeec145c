import pytest
from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words

from motcua.kernel.numbers import from_roman, from_words, in_words, roman


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "không"),
        (15, "mười lăm"),
        (21, "hai mươi mốt"),
        (24, "hai mươi tư"),
        (105, "một trăm linh năm"),
        (1005, "một nghìn không trăm linh năm"),
        (1_000_005, "một triệu không trăm linh năm"),
        (10_020_000, "mười triệu không trăm hai mươi nghìn"),
        (1_005 * 10**9, "một nghìn không trăm linh năm tỷ"),
        (10**18, "một tỷ tỷ"),
        (-7, "âm bảy"),
    ],
)
def test_a_number_is_spelled_as_official_papers_do(number, words):
    assert in_words(number) == words
    assert from_words(words) == number


@given(st.integers(min_value=-(10**18), max_value=10**18))
def test_the_words_give_the_number_back(number):
    assert from_words(in_words(number)) == number


@given(st.integers(min_value=0, max_value=10**12 - 1))
def test_the_words_agree_with_an_independent_speller_but_for_empty_places(number):
    theirs = num2words(number, lang="vi").replace("lẻ ", "")
    ours = in_words(number).replace("không trăm ", "").replace("linh ", "")
    assert ours.replace("mươi tư", "mươi bốn") == theirs


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("Một ngàn hai trăm lẻ bốn", 1204),
        ("hai mươi nhăm", 25),
        ("sáu mươi bốn triệu", 64_000_000),
        ("Hai tỉ", 2 * 10**9),
        ("ba nghìn tỷ", 3 * 10**12),
    ],
)
def test_other_ways_of_saying_the_number_are_understood(words, number):
    assert from_words(words) == number


@pytest.mark.parametrize(
    "words",
    ["", "trăm", "một trăm năm", "nghìn hai", "hai mèo", "một nghìn triệu tỷ ba tỷ x", "âm"],
)
def test_words_that_say_no_number_are_refused(words):
    with pytest.raises(ValueError, match=r"umber|neither"):
        from_words(words)


def test_numbers_beyond_the_limit_are_refused():
    with pytest.raises(ValueError, match="beyond"):
        in_words(10**18 + 1)


@given(st.integers(min_value=1, max_value=3999))
def test_a_roman_numeral_gives_the_number_back(number):
    assert from_roman(roman(number)) == number


@pytest.mark.parametrize("numeral", ["", "IIX", "VX", "ABC", "IIII"])
def test_letters_that_form_no_numeral_are_refused(numeral):
    with pytest.raises(ValueError, match="Roman"):
        from_roman(numeral)
