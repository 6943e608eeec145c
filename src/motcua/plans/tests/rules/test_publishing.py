"""What leaves the house with a published plan, and what does not."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from motcua.plans.rules.publishing import (
    OTHERS,
    Reading,
    is_of_persons,
    named_publicly,
    shown_figure,
)


@pytest.mark.parametrize("unit", ["người", "lượt người tham dự", "Học sinh", "hội viên"])
def test_figures_of_fewer_than_five_persons_are_not_told(unit: str) -> None:
    assert told(3, unit) == f"dưới 5 {unit}"
    assert told(5, unit) == f"5 {unit}"
    assert told(0, unit) == f"0 {unit}"


def test_other_figures_are_told_as_they_are() -> None:
    assert told(3, "tin, bài") == "3 tin, bài"
    assert told(None, "tin, bài") == "chưa có số liệu"
    assert not is_of_persons("phương tiện")


@given(st.decimals(0, 5, allow_nan=False, places=2).filter(lambda one: 0 < one < 5))
def test_no_small_number_of_persons_is_ever_written(value: Decimal) -> None:
    assert told(value, "người") == "dưới 5 người"


STAFF = "Trên 95% cán bộ, công chức được tập huấn"


def test_a_percentage_of_few_persons_is_not_told() -> None:
    assert "100" not in told(100, "%", about=STAFF, whole=2)
    assert told(100, "%", about=STAFF, whole=4).endswith("tính trên dưới 5 người")
    assert told(100, "%", about=STAFF, whole=5) == "100 %"


def test_a_percentage_of_nobody_knows_how_many_persons_is_not_told() -> None:
    assert told(97, "%", about=STAFF).endswith("chưa ghi tính trên bao nhiêu người")
    assert told(97, "%", about="95% thủ tục được niêm yết") == "97 %"


def test_an_installation_may_ask_for_more_persons() -> None:
    assert shown_figure(reading(9, "người"), fewest=10) == "dưới 10 người"
    few = reading(100, "%", about=STAFF, whole=9)
    assert "100" not in shown_figure(few, fewest=10).replace("dưới 10", "")


@given(st.integers(0, 100), st.integers(1, 4))
def test_no_percentage_of_so_few_persons_is_ever_written(value: int, whole: int) -> None:
    assert "%" not in told(value, "%", about=STAFF, whole=whole)


def reading(value: Decimal | int | None, unit: str, **more: Any) -> Reading:
    return Reading(value=None if value is None else Decimal(value), unit=unit, **more)


def told(value: Decimal | int | None, unit: str, **more: Any) -> str:
    return shown_figure(reading(value, unit, **more))


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
