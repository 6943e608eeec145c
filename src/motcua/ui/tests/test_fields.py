"""What people type into a form."""

from datetime import date

import pytest
from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile

from motcua.ui.fields import CountField, DayField, LimitedFileField, MoneyField


@pytest.mark.parametrize("text", ["22/11/2026", "22-11-2026", "22.11.2026", "2026-11-22"])
def test_a_day_is_read_as_vietnamese_write_it(text: str) -> None:
    assert DayField().clean(text) == date(2026, 11, 22)


def test_a_day_is_never_read_month_first() -> None:
    assert DayField().clean("03/11/2026") == date(2026, 11, 3)
    with pytest.raises(ValidationError, match="ngày/tháng/năm"):
        DayField().clean("11/22/2026")


def test_a_stored_day_comes_back_as_day_month_year() -> None:
    class Form(forms.Form):
        due_on = DayField()

    assert 'value="22/11/2026"' in str(Form(initial={"due_on": date(2026, 11, 22)})["due_on"])


def test_an_amount_is_read_in_figures_and_in_words() -> None:
    assert MoneyField().clean("470.000.000") == 470_000_000
    assert MoneyField().clean("80 triệu") == 80_000_000
    assert MoneyField(required=False).clean("") is None


def test_an_amount_that_is_not_understood_is_refused_with_an_example() -> None:
    with pytest.raises(ValidationError, match="80 triệu"):
        MoneyField().clean("nhiều")


class CountForm(forms.Form):
    """Up to ten thousand."""

    count = CountField(max_value=10_000, required=False)


@pytest.mark.parametrize(
    ("text", "count"),
    [("12", 12), ("1.000", 1_000), (" 1 000 ", 1_000), ("1\u00a0000", 1_000), ("0", 0), ("", None)],
)
def test_a_count_has_dots_between_thousands_1000_is_a_thousand(
    text: str, count: int | None
) -> None:
    form = CountForm({"count": text})
    assert form.is_valid()
    assert form.cleaned_data["count"] == count


@pytest.mark.parametrize("text", ["12,5", "1.5", "1.00", "1.0000", "10.00.0", "-1", "mười", "٣"])
def test_what_is_no_whole_number_is_refused_with_an_example(text: str) -> None:
    assert "ví dụ 12 hoặc 1.000" in str(CountForm({"count": text}).errors["count"])


@pytest.mark.parametrize("text", ["10.001", "1" * 18, "9" * 5_000])
def test_a_count_beyond_its_range_is_refused(text: str) -> None:
    assert not CountForm({"count": text}).is_valid()
    assert "từ 0 đến 10.000" in str(CountForm({"count": "10.001"}).errors["count"])


def test_a_stored_count_comes_back_as_it_is_written() -> None:
    box = str(CountForm(initial={"count": 1_000})["count"])
    assert 'value="1.000"' in box
    assert 'type="text"' in box  # a browser's number box would read 1.000 as one
    again = str(CountForm({"count": "1.00"})["count"])
    assert 'value="1.00"' in again


def test_nought_comes_back_as_nought() -> None:
    assert 'value="0"' in str(CountForm(initial={"count": 0})["count"])


FILES = LimitedFileField(limit=2048, endings=(".pdf", ".docx"))


def test_a_file_field_says_its_limits() -> None:
    assert FILES.limit_text == "Tối đa 2\u00a0KB. Nhận tệp .pdf, .docx."


def test_a_file_within_the_limits_is_taken() -> None:
    file = SimpleUploadedFile("Kế hoạch.PDF", b"%PDF")
    assert FILES.clean(file) is file


@pytest.mark.parametrize(
    ("name", "size", "reason"), [("a.pdf", 2049, "vượt giới hạn"), ("a.exe", 5, "loại tệp")]
)
def test_a_file_beyond_the_limits_is_refused(name: str, size: int, reason: str) -> None:
    with pytest.raises(ValidationError, match=reason):
        FILES.clean(SimpleUploadedFile(name, b"x" * size))
