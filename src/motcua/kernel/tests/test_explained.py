from datetime import date

from motcua.kernel.tests.calendars import NATIONAL, at, with_the_november_swap
from motcua.kernel.working_time import add_calendar_days, add_days, add_hours, subtract_days

CALENDAR = "Lịch áp dụng: lịch quốc gia 2019–2028, bản 22/11/2026."


def test_a_due_date_names_the_days_counted_and_the_days_skipped():
    assert add_days(NATIONAL, date(2026, 2, 12), 3).sentences() == [
        (
            "Tính 3 ngày làm việc từ thứ Năm 12/02/2026, không kể ngày này: "
            "thứ Sáu 13/02/2026, thứ Hai 23/02/2026, thứ Ba 24/02/2026."
        ),
        (
            "Không tính: thứ Bảy 14/02/2026, Chủ nhật 15/02/2026, thứ Bảy 21/02/2026, "
            "Chủ nhật 22/02/2026 (nghỉ hằng tuần); "
            "từ thứ Hai 16/02/2026 đến thứ Sáu 20/02/2026 (Tết Nguyên đán)."
        ),
        "Kết quả: thứ Ba 24/02/2026.",
        CALENDAR,
    ]


def test_a_due_hour_names_the_hours_counted():
    assert add_hours(NATIONAL, at("2026-10-09 14:30"), 8).sentences() == [
        (
            "Tính 8 giờ làm việc từ 14:30 thứ Sáu 09/10/2026: thứ Sáu 09/10/2026 14:30–17:00; "
            "thứ Hai 12/10/2026 08:00–12:00, 13:00–14:30."
        ),
        "Không tính: thứ Bảy 10/10/2026, Chủ nhật 11/10/2026 (nghỉ hằng tuần).",
        "Kết quả: 14:30 thứ Hai 12/10/2026.",
        CALENDAR,
    ]


def test_a_long_term_is_told_by_its_ends():
    found = add_days(NATIONAL, date(2026, 9, 7), 30)
    assert found.sentences()[0].endswith(": 30 ngày, từ thứ Ba 08/09/2026 đến thứ Hai 19/10/2026.")


def test_a_make_up_saturday_is_pointed_out():
    found = add_days(NATIONAL, date(2026, 8, 21), 1)
    assert "Có tính thứ Bảy 22/08/2026: Làm bù cho ngày 31/08/2026." in found.notes


def test_a_term_that_reaches_a_year_not_yet_decreed_is_provisional():
    found = add_days(NATIONAL, date(2026, 12, 30), 3)
    assert found.provisional
    assert "Tạm tính: lịch nghỉ năm 2027 chưa công bố." in found.notes
    assert not add_days(NATIONAL, date(2026, 12, 21), 3).provisional


def test_a_term_in_november_2026_says_that_a_swap_is_only_proposed():
    crossing = add_days(NATIONAL, date(2026, 11, 19), 5).notes
    assert len(crossing) == 1
    assert crossing[0].startswith("Mới là dự kiến, chưa áp dụng: thứ Hai 23/11/2026")
    assert crossing[0].endswith("Nếu được quyết định, kết quả có thể thay đổi.")

    (early,) = add_days(NATIONAL, date(2026, 11, 2), 3).notes
    assert "chưa áp dụng" in early
    assert "thay đổi" not in early
    assert add_days(NATIONAL, date(2026, 10, 5), 3).notes == ()


def test_once_decreed_the_swap_is_a_reason_like_any_other():
    found = add_days(with_the_november_swap(), date(2026, 11, 19), 5)
    assert ("Nghỉ hoán đổi, làm bù ngày 28/11/2026", date(2026, 11, 23)) in [
        (skip.reason, skip.on) for skip in found.skipped
    ]


def test_counting_back_and_rolling_on_are_explained_too():
    back = subtract_days(NATIONAL, date(2026, 9, 4), 2)
    assert back.sentences()[0].startswith("Tính lùi 2 ngày làm việc từ thứ Sáu 04/09/2026")
    assert "Quốc khánh" in back.sentences()[1]
    rolled = add_calendar_days(NATIONAL, date(2026, 4, 20), 10)
    assert "Ngày Chiến thắng 30/4" in rolled.sentences()[1]
