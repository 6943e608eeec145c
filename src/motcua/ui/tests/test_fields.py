"""What people type into a form."""

from datetime import date

import pytest
from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile

from motcua.ui.fields import DayField, LimitedFileField, MoneyField


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
