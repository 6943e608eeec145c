import pytest
from hypothesis import given
from hypothesis import strategies as st

from motcua.kernel.numbers import find_amounts, money, money_in_words, parse_money, thousands

AMOUNTS = st.integers(min_value=0, max_value=10**15)


def test_the_total_of_a_budget_stands_in_figures_and_in_words():
    assert money(470_000_000) == "470.000.000 đồng"
    assert money_in_words(470_000_000) == "Bốn trăm bảy mươi triệu đồng"


@pytest.mark.parametrize(
    ("written", "vnd"),
    [
        ("470.000.000đ", 470_000_000),
        ("80.000.000 đồng", 80_000_000),
        ("100 triệu", 100_000_000),
        ("1,5 tỷ đồng", 1_500_000_000),
        ("1.5 tỷ", 1_500_000_000),
        ("121.732 tỷ đồng", 121_732 * 10**9),
        ("2 tỷ 500 triệu đồng", 2_500_000_000),
        ("5 nghìn tỷ đồng", 5 * 10**12),
        ("470,000,000 VNĐ", 470_000_000),
        ("30 000 000 đ", 30_000_000),
        ("30.000.000", 30_000_000),
        ("Bốn trăm bảy mươi triệu đồng chẵn./.", 470_000_000),
    ],
)
def test_money_is_read_however_it_is_written(written, vnd):
    assert parse_money(written) == vnd


@pytest.mark.parametrize(
    "written", ["", "theo thực tế", "1,5", "tháng 3", "500 triệu 2 tỷ", "3 đợt", "05 triệu USD"]
)
def test_what_states_no_amount_gives_none(written):
    assert parse_money(written) is None


@given(AMOUNTS)
def test_figures_and_words_give_the_amount_back(vnd):
    assert parse_money(money(vnd)) == vnd
    assert parse_money(money_in_words(vnd)) == vnd
    assert parse_money(f"{thousands(vnd)}đ") == vnd


@given(st.lists(AMOUNTS, min_size=1, max_size=4))
def test_a_list_of_amounts_inside_a_cell_is_taken_apart(amounts):
    cell = "\n".join(f"- Báo {n}: {thousands(vnd)}đ (đợt {n});" for n, vnd in enumerate(amounts))
    assert [found.vnd for found in find_amounts(cell)] == amounts


def test_amounts_keep_their_place_and_other_units_are_no_money():
    text = "Vốn 12.173 tỷ đồng, xuất khẩu 400 triệu USD, nuôi 3,5 triệu con, in 100.000.000đ."
    assert [text[found.start : found.end] for found in find_amounts(text)] == [
        "12.173 tỷ đồng",
        "100.000.000đ",
    ]
