"""Any text is read without a crash, and every place lies inside it."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from motcua.documents.reading import Reading, normalise, read_text
from motcua.documents.reading.labels import labelled_parts
from motcua.documents.reading.markers import marker_of
from motcua.documents.reading.moments import find_moments
from motcua.documents.tests.reading.texts import PLAN, WRAPPED
from motcua.kernel.numbers import find_amounts, money, roman

PIECES = st.sampled_from(
    [
        "KẾ HOẠCH",
        "QUYẾT ĐỊNH",
        "I. ",
        "1. ",
        "1.1. ",
        "a) ",
        "- ",
        "+ ",
        "Sở Y tế ",
        "chủ trì",
        ", phối hợp với ",
        "báo cáo ",
        "trước ngày ",
        "15/12/2026",
        "hằng năm",
        "Quý II/2026",
        "100.000.000 đồng",
        "Tổng",
        "\n",
        "\n\n",
        "\t",
        "\n",
        "\n",
        "*",
        "**",
        ":",
        ";",
        ".",
        "(",
        ")",
        "Nơi nhận:",
        "GIÁM ĐỐC",
        "Nguyễn Văn Mẫu",
        "PHỤ LỤC",
        "TT\tNhiệm vụ\tChủ trì\n",
        "Thời gian: ",
        "Căn cứ Nghị định số 1/2020/NĐ-CP",
        "Điều 1. ",
        "Phần I",
        "đạt 50%",
        "  ",
        "\xa0",
        "\u200b",
        "|",
        "|||",
        "é",
    ]
)
PLANS = st.lists(PIECES, max_size=60).map("".join)


def places(value: Any) -> Iterator[dict[str, int]]:
    if isinstance(value, dict):
        if {"start", "end", "line_from", "line_to"} <= value.keys():
            yield value
        for inner in value.values():
            yield from places(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from places(inner)


def check(text: str) -> None:
    reading = read_text(text)
    data = reading.to_json()
    lines = reading.text.count("\n") + 1
    for place in places(data):
        assert 0 <= place["start"] <= place["end"] <= len(reading.text)
        assert 1 <= place["line_from"] <= place["line_to"] <= lines
    assert Reading.from_json(json.loads(json.dumps(data))) == reading


@given(st.text(max_size=300))
def test_arbitrary_text_never_crashes(text: str) -> None:
    check(text)


@given(PLANS)
def test_pieces_of_plans_in_any_order_never_crash(text: str) -> None:
    check(text)


@given(st.integers(0, len(PLAN)), st.integers(0, len(WRAPPED)))
def test_a_plan_cut_anywhere_is_still_read(one: int, other: int) -> None:
    check(PLAN[:one] + WRAPPED[other:])


@given(st.text(max_size=200))
def test_normalising_twice_changes_nothing(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)


@given(st.integers(1, 39))
def test_numerals_and_numbers_of_an_outline_are_read_back(number: int) -> None:
    for mark in (f"{number}. Nội dung", f"{roman(number)}. NỘI DUNG"):
        marker = marker_of(mark)
        assert marker is not None
        assert marker.label == mark.split(".")[0]


@given(st.dates())
def test_every_day_is_read_back(day: Any) -> None:
    if 1900 <= day.year < 2100:
        for written in (
            f"{day.day}/{day.month}/{day.year}",
            f"ngày {day.day} tháng {day.month} năm {day.year}",
        ):
            (moment,) = find_moments(f"trước {written}.")
            assert moment.finish == day.isoformat()


@given(st.integers(1_000, 10**13))
def test_every_amount_is_read_back(vnd: int) -> None:
    assert [amount.vnd for amount in find_amounts(f"Chi {money(vnd)}.")] == [vnd]


@given(st.text(max_size=200), st.integers(2000, 2100))
def test_the_grammars_take_anything(text: str, year: int) -> None:
    for moment in find_moments(text, year):
        assert 0 <= moment.at < moment.end <= len(text)
    for _, start, end in labelled_parts(text):
        assert 0 <= start <= end <= len(text)


@pytest.mark.parametrize("text", ["|||\n\n|||", "*|||", "|||\n| |\n", "*| a | b |*"])
def test_bars_with_nothing_between_them_are_read(text: str) -> None:
    check(text)
