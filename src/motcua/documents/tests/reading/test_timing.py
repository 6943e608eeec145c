"""Times as plans write them."""

import pytest

from motcua.documents.reading.timing import read_timing


@pytest.mark.parametrize(
    ("text", "start", "finish", "bound"),
    [
        ("Trước ngày 30/6/2026", None, "2026-06-30", "exclusive"),
        ("ngày 15 tháng 12 năm 2026", "2026-12-15", "2026-12-15", "inclusive"),
        ("Quý II/2026", "2026-Q2", "2026-Q2", "inclusive"),
        ("Quý II; quý III và quý IV/2026", "2026-Q2", "2026-Q4", "inclusive"),
        ("Tháng 11 - 12/2025", "2025-11", "2025-12", "inclusive"),
        ("Từ tháng 11/2025 đến khi kết thúc", "2025-11", None, None),
        ("Từ khi ký hợp đồng đến hết tháng 12/2026", None, "2026-12", "inclusive"),
        ("Từ ngày 01/01/2026 đến ngày 31/3/2026", "2026-01-01", "2026-03-31", "inclusive"),
        ("Năm 2025 - 2026", "2025", "2026", "inclusive"),
        ("Năm 2025 và các năm tiếp theo", "2025", None, None),
        ("6 tháng đầu năm 2026", "2026-01", "2026-06", "inclusive"),
        ("Quý III", "2026-Q3", "2026-Q3", "inclusive"),
        ("Sau khi Kế hoạch được ban hành", None, None, None),
        ("31/02/2026", None, None, None),
    ],
)
def test_a_time_has_start_finish_and_bound(
    text: str, start: str | None, finish: str | None, bound: str | None
) -> None:
    timing = read_timing(text, 2026)
    assert (timing.start, timing.finish, timing.finish_bound) == (start, finish, bound)
    assert timing.text == text


@pytest.mark.parametrize(
    ("text", "rhythm"),
    [
        ("Thường xuyên", "continuous"),
        ("Hằng tháng", "monthly"),
        ("hàng quý", "quarterly"),
        ("Hằng năm", "yearly"),
        ("Quý I", None),
    ],
)
def test_a_rhythm_is_named(text: str, rhythm: str | None) -> None:
    assert read_timing(text).recurrence == rhythm


def test_a_month_without_a_year_needs_the_plans_year() -> None:
    assert read_timing("Tháng 3").finish is None
    assert read_timing("Tháng 3", 2026).finish == "2026-03"
