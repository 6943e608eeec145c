"""Abbreviations are explained where they stand."""

from collections.abc import Iterator

import pytest

from motcua.ui import abbreviations
from motcua.ui.abbreviations import explain


@pytest.fixture
def kept_list() -> Iterator[None]:
    before = abbreviations._lookups[0]
    abbreviations.tell_by(lambda: {"SX": 'sản xuất "sạch" <b>', "SXKD": "sản xuất, kinh doanh"})
    yield
    abbreviations.tell_by(before)


def test_the_first_of_each_says_what_it_stands_for() -> None:
    html = explain("UBND xã và UBND tỉnh")
    assert html.count("<abbr") == 1
    assert html.endswith(">UBND</abbr> xã và UBND tỉnh")
    assert 'title="Ủy ban nhân dân"' in html


def test_a_part_of_a_word_is_no_abbreviation() -> None:
    assert "<abbr" not in explain("TPHCM, ĐTP và TP1")
    assert explain("A/UBND, (HĐND)\nTP").count("<abbr") == 3


@pytest.mark.usefixtures("kept_list")
def test_the_kept_list_counts_and_nothing_of_it_becomes_markup() -> None:
    html = explain("<script> SXKD & SX")
    assert html.startswith("&lt;script&gt; <abbr")
    assert "sản xuất, kinh doanh" in html
    assert "sản xuất &quot;sạch&quot; &lt;b&gt;" in html


def test_without_a_list_the_text_stays() -> None:
    before = abbreviations._lookups[0]
    abbreviations.tell_by(dict)
    assert explain("UBND <xã>") == "UBND &lt;xã&gt;"
    abbreviations.tell_by(before)
