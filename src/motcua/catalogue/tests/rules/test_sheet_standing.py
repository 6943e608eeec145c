"""Whether a sheet still says what holds is a matter of days."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytest_django import Settings

from motcua.catalogue.checks import own_repost_terms_can_be_read
from motcua.catalogue.rules.posting_terms import repost_by, repost_term
from motcua.catalogue.rules.sheet_standing import Added, Quoted, standing_of
from motcua.kernel.national_calendar import default_calendar

DAY = date(2026, 8, 1)


def quoted(**changes: Any) -> Quoted:
    usual: dict[str, Any] = {
        "number": "1.001234",
        "name": "Thông báo tổ chức biểu diễn",
        "valid_from": date(2026, 1, 1),
        "valid_until": None,
    }
    return Quoted(**(usual | changes))


def test_a_sheet_of_a_version_without_end_holds() -> None:
    found = standing_of([quoted()], on=DAY)
    assert found.is_current
    assert found.ends_on is None


def test_the_last_day_still_holds_and_the_next_does_not() -> None:
    one = quoted(valid_until=date(2026, 7, 31), next_decision="456/QĐ-UBND", next_from=DAY)
    last = standing_of([one], on=date(2026, 7, 31))
    assert last.is_current
    assert last.ends_on == date(2026, 7, 31)
    after = standing_of([one], on=DAY)
    assert not after.is_current
    assert after.since == DAY
    assert after.because == "có nội dung mới theo Quyết định 456/QĐ-UBND"


def test_the_reason_kept_with_the_version_is_the_one_told() -> None:
    one = quoted(valid_until=date(2026, 7, 31), ended_because="Bị bãi bỏ theo Nghị định mới.")
    assert standing_of([one], on=DAY).because == "bị bãi bỏ theo Nghị định mới"


def test_a_correction_makes_it_wrong_from_its_day() -> None:
    found = standing_of(
        [quoted(corrected_on=date(2026, 7, 15), correction="Sai mức lệ phí.")], on=DAY
    )
    assert found.since == date(2026, 7, 15)
    assert found.because == "nội dung đã được đính chính: Sai mức lệ phí"


def test_a_list_is_wrong_when_a_procedure_is_missing_and_names_it() -> None:
    rows = [quoted(), quoted(number="1.005678")]
    found = standing_of(
        rows, on=DAY, added=[Added(number="1.009999", name="Mới", since=date(2026, 7, 20))]
    )
    assert found.since == date(2026, 7, 20)
    assert "1.009999" in found.because


def test_of_a_list_it_is_said_which_procedure_ended() -> None:
    rows = [quoted(), quoted(number="1.005678", valid_until=date(2026, 7, 31))]
    assert "(thủ tục 1.005678)" in standing_of(rows, on=DAY).because


def test_a_sheet_hung_too_early_says_from_when_it_holds() -> None:
    found = standing_of([quoted(valid_from=date(2026, 9, 1))], on=DAY)
    assert found.is_current
    assert found.starts_on == date(2026, 9, 1)


def test_a_stranger_is_not_told_the_name_of_an_imported_file() -> None:
    one = quoted(corrected_on=DAY, correction="Nhập lại từ tệp tthc-2026.jsonl.gz")
    because = standing_of([one], on=DAY).because
    assert because == "nội dung đã được đính chính: cập nhật theo dữ liệu của cơ quan công bố"


@given(
    end=st.dates(date(2026, 1, 1), date(2027, 1, 1)),
    on=st.dates(date(2026, 1, 1), date(2027, 1, 1)),
)
def test_it_holds_exactly_until_the_last_day(end: date, on: date) -> None:
    found = standing_of([quoted(valid_until=end)], on=on)
    assert found.is_current == (on <= end)
    assert found.is_current or found.since == end + timedelta(days=1)


def test_a_sheet_wrong_since_friday_is_replaced_by_monday() -> None:
    found = repost_by(default_calendar(), wrong_from=date(2026, 8, 7), found_on=date(2026, 8, 7))
    assert found.result == date(2026, 8, 10)


def test_the_term_counts_from_when_it_was_found_if_that_was_later() -> None:
    found = repost_by(default_calendar(), wrong_from=date(2026, 8, 3), found_on=date(2026, 8, 5))
    assert found.result == date(2026, 8, 6)


def test_the_agencys_own_days_to_replace_a_sheet_hold_from_their_first_day(
    tmp_path: Path, settings: Settings
) -> None:
    settings.LAW_FOLDER = tmp_path
    rows = "1,2010-10-14,2026-08-31,Nghị định\n3,2026-09-01,,Quy định của tỉnh\n"
    text = f"working_days,valid_from,valid_until,basis\n{rows}"
    (tmp_path / "repost_terms.csv").write_text(text, encoding="utf-8-sig")
    assert own_repost_terms_can_be_read() == []
    assert repost_term(date(2009, 1, 1), tmp_path).working_days == 1
    assert repost_term(date(2026, 8, 31), tmp_path).working_days == 1
    assert repost_term(date(2026, 9, 1), tmp_path).basis == "Quy định của tỉnh"
    monday = date(2026, 9, 7)
    found = repost_by(default_calendar(), wrong_from=monday, found_on=monday, folder=tmp_path)
    assert found.result == date(2026, 9, 10)


@pytest.mark.parametrize("row", ["", "-1,2010-10-14,,x", "ba,2010-10-14,,x", "1"])
def test_a_slip_in_the_agencys_own_days_is_named(
    row: str, tmp_path: Path, settings: Settings
) -> None:
    settings.LAW_FOLDER = tmp_path
    text = f"working_days,valid_from,valid_until,basis\n{row}\n"
    (tmp_path / "repost_terms.csv").write_text(text, encoding="utf-8")
    (error,) = own_repost_terms_can_be_read()
    assert "repost_terms.csv" in str(error.msg)
