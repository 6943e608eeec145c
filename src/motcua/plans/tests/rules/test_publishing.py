"""What leaves the house with a published plan, and what does not."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from motcua.plans.rules.publishing import OTHERS, is_of_persons, named_publicly, shown_figure


@pytest.mark.parametrize("unit", ["người", "lượt người tham dự", "Học sinh", "hội viên"])
def test_figures_of_fewer_than_five_persons_are_not_told(unit: str) -> None:
    assert shown_figure(Decimal(3), unit) == f"dưới 5 {unit}"
    assert shown_figure(Decimal(5), unit) == f"5 {unit}"
    assert shown_figure(Decimal(0), unit) == f"0 {unit}"


def test_other_figures_are_told_as_they_are() -> None:
    assert shown_figure(Decimal(3), "tin, bài") == "3 tin, bài"
    assert shown_figure(None, "tin, bài") == "chưa có số liệu"
    assert not is_of_persons("phương tiện")


@given(st.decimals(0, 5, allow_nan=False, places=2).filter(lambda one: 0 < one < 5))
def test_no_small_number_of_persons_is_ever_written(value: Decimal) -> None:
    assert shown_figure(value, "người") == "dưới 5 người"


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Các cơ quan thông tấn báo chí", "Các cơ quan thông tấn báo chí"),
        ("UBND các xã, phường", "UBND các xã, phường"),
        ("Đồng chí Nguyễn Văn Thử", OTHERS),
        ("Trần Thị Thử", OTHERS),
        ("Đoàn Văn Thử", OTHERS),
        ("Tô Thị Thử", OTHERS),
    ],
)
def test_names_of_persons_are_not_told(name: str, told: str) -> None:
    assert named_publicly(name) == told
