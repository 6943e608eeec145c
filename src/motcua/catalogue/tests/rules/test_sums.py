"""Sums are recognised however a record writes them."""

import pytest

from motcua.catalogue.rules.sums import is_doubtful, is_named, sums_in


@pytest.mark.parametrize(
    "text",
    [
        "50.000 đồng/lần",
        "mức 50.000/giấy",
        "50000",
        "50 nghìn",
        "50 ngàn đồng",
        "50k/lần",
        "50,000 VNĐ",
        "50 000 đồng",
        "Năm mươi nghìn đồng",
        "thu năm mươi ngàn một lần",
        "50.000 mỗi lần",
    ],
)
def test_a_sum_is_named_in_figures_and_in_words(text: str) -> None:
    assert is_named(text, 50_000)


@pytest.mark.parametrize(
    "text",
    [
        "1.050.000 đồng",
        "50.000.000 đồng",
        "một trăm năm mươi nghìn đồng",
        "năm mươi nghìn năm trăm đồng",
        "diện tích 50.000 m2",
        "80.000 đồng",
        "",
    ],
)
def test_another_number_is_not_taken_for_it(text: str) -> None:
    assert not is_named(text, 50_000)


def test_all_sums_of_a_text_are_found() -> None:
    told = "Năm mươi nghìn đồng; nộp trực tuyến 25.000đ, cấp lại 1,5 triệu đồng."
    assert set(sums_in(told)) == {50_000, 25_000, 1_500_000}


def test_a_bare_sum_that_nobody_collects_is_doubtful() -> None:
    assert [is_doubtful(text) for text in ("20 VNĐ", "1 Việt Nam Đồng", "850 đồng (một tờ)")]
    assert not any(is_doubtful(text) for text in ("20.000 VNĐ", "145 USD", "Theo bảng giá", "1"))
