import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from motcua.kernel import text

VIETNAMESE = st.text(
    alphabet="aăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạằắẳẵặềếểễệòóỏõọùúủũụýỳỷỹỵ -", max_size=40
)


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Đắk  Lắk", "dak lak"),
        ("ĐƯỜNG  phố\n mới ", "duong pho moi"),
        (unicodedata.normalize("NFD", "Thừa Thiên Huế"), "thua thien hue"),
        ("", ""),
    ],
)
def test_folding_drops_marks_case_and_spaces(written, folded):
    assert text.fold(written) == folded


@given(st.text())
def test_folding_twice_changes_nothing_more(written):
    assert text.fold(text.fold(written)) == text.fold(written)


@given(VIETNAMESE)
def test_places_stay_right_when_marks_are_removed(written):
    composed = text.nfc(written)
    assert len(text.unmark(composed)) == len(composed)
    assert text.fold(text.unmark(composed)) == text.fold(written)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("hòa", "hoà"),
        ("HÒA BÌNH", "HOÀ BÌNH"),
        ("thúy", "thuý"),
        ("sức khỏe", "sức khoẻ"),
        ("Ủy ban", "Uỷ ban"),
        ("Hòa, Thụy; hóa.", "Hoà, Thuỵ; hoá."),
    ],
)
def test_the_tone_mark_moves_between_its_old_and_new_place(old, new):
    assert text.new_tone(old) == new
    assert text.old_tone(new) == old


@pytest.mark.parametrize("word", ["quý", "quỳ", "hoàn", "khuỷu", "xoáy", "ngoại", "thuở", "loài"])
def test_syllables_with_one_spelling_are_left_alone(word):
    assert text.new_tone(word) == text.old_tone(word) == word


@given(VIETNAMESE)
def test_the_old_spelling_comes_back_from_the_new_one(written):
    old = text.old_tone(written)
    assert text.old_tone(text.new_tone(old)) == old


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Sở Văn hóa và Thể thao", "SỞ VĂN HOÁ  VÀ THỂ THAO"),
        ("Độc lập – Tự do – Hạnh phúc", "Độc lập-Tự do - Hạnh phúc"),
        ("“Một cửa”", '"Một cửa"'),
    ],
)
def test_texts_that_differ_only_in_dress_are_the_same(one, other):
    assert text.same(one, other)


@given(st.text())
def test_a_text_is_the_same_as_its_comparing_form(written):
    assert text.canonical(text.canonical(written)) == text.canonical(written)
    assert text.same(text.canonical(written), written)


def test_a_mark_makes_another_word():
    assert not text.same("má", "mà")
    assert not text.same("Hội Nông dân", "Hội Nông dan")
