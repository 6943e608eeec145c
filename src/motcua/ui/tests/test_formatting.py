"""Dates, times and numbers in Vietnamese."""

from datetime import UTC, date, datetime

from motcua.ui import formatting

LATE_IN_THE_EVENING_IN_LONDON = datetime(2026, 11, 24, 23, 30, tzinfo=UTC)


def test_an_instant_is_shown_by_the_day_and_hour_in_vietnam() -> None:
    assert formatting.vndate(LATE_IN_THE_EVENING_IN_LONDON) == "25/11/2026"
    assert formatting.vntime(LATE_IN_THE_EVENING_IN_LONDON) == "06:30"
    assert formatting.vnmoment(LATE_IN_THE_EVENING_IN_LONDON) == "06:30 thứ Tư 25/11/2026"


def test_a_date_is_day_month_year() -> None:
    assert formatting.vndate(date(2026, 2, 1)) == "01/02/2026"
    assert formatting.vnweekday(date(2026, 11, 22)) == "Chủ nhật"


def test_nothing_is_shown_as_nothing() -> None:
    assert formatting.vndate(None) == formatting.vntime(None) == formatting.thousands(None) == ""


def test_thousands_have_dots_and_fractions_a_comma() -> None:
    assert formatting.thousands(470_000_000) == "470.000.000"
    assert formatting.thousands(1234.5) == "1.234,5"


def test_phone_numbers_are_grouped_and_other_words_kept() -> None:
    assert formatting.phone("0912345678") == "0912\u00a0345\u00a0678"
    for number in ("0200 3555 001", "024 3825 1234", "1900 1234", "máy lẻ 12", "12 345"):
        typed = number.replace(" ", "") if number[0].isdigit() and len(number) > 6 else number
        assert formatting.phone(typed).replace("\u00a0", " ") == number


def test_sizes_of_files_are_said_in_megabytes() -> None:
    assert formatting.megabytes(20 * 1024 * 1024) == "20\u00a0MB"
    assert formatting.megabytes(1_572_864) == "1,5\u00a0MB"
    assert formatting.megabytes(3_000) == "3\u00a0KB"
