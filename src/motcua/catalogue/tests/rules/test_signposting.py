"""When a guide of its own answers what was typed."""

import pytest

from motcua.catalogue.rules.signposting import asks_for, plain


@pytest.mark.parametrize("asked", ["làm hộ chiếu", "lam ho chieu o dau", "HỘ  CHIẾU"])
def test_its_words_in_the_question_call_it(asked: str) -> None:
    assert asks_for(plain(asked), "Hộ chiếu", "passport, đi nước ngoài")


@pytest.mark.parametrize("asked", ["hộ tịch", "chiếu phim", "", "hộ", "xhộ chiếux"])
def test_other_words_do_not(asked: str) -> None:
    assert not asks_for(plain(asked), "Hộ chiếu", "passport, đi nước ngoài")


def test_a_short_phrase_calls_nothing() -> None:
    assert not asks_for(plain("đi làm"), "", "đi,làm")
