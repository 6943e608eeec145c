"""The day that may be asked for."""

from datetime import date

from ninja import Field, Schema

FIRST_DAY, LAST_DAY = date(2000, 1, 1), date(2100, 12, 31)


class DayQuestion(Schema):
    """The day on which the content holds."""

    on: date | None = Field(
        None,
        ge=FIRST_DAY,
        le=LAST_DAY,
        description="Nội dung áp dụng vào ngày này, ví dụ 2026-07-01; mặc định là hôm nay.",
    )
