"""Dates, times and numbers as Vietnamese readers expect them."""

from datetime import date, datetime, time
from itertools import accumulate

from motcua.kernel import clock

GROUPS = {8: (4, 4), 10: (4, 3, 3), 11: (4, 4, 3)}
"""Digits of a Vietnamese telephone number, how they are said in groups."""
LONG_NUMBERS = ("024", "028")
"""Hà Nội and Thành phố Hồ Chí Minh: three digits of the area, eight of the line."""

WEEKDAYS = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")


def vndate(value: date | datetime | None) -> str:
    """22/11/2026; an instant is shown by its day in Vietnam; nothing gives nothing."""
    if value is None:
        return ""
    return f"{_local(value):%d/%m/%Y}"


def vntime(value: datetime | time | None) -> str:
    """16:30 in Vietnam."""
    if value is None:
        return ""
    return f"{_local(value) if isinstance(value, datetime) else value:%H:%M}"


def vnmoment(value: datetime | None) -> str:
    """16:30 thứ Tư 25/11/2026."""
    if value is None:
        return ""
    return f"{vntime(value)} {vnweekday(value)} {vndate(value)}"


def vnweekday(value: date | datetime | None) -> str:
    """thứ Tư."""
    return "" if value is None else WEEKDAYS[_local(value).weekday()]


def waiting(seconds: int) -> str:
    """How long to wait: "45 giây", "một phút", "10 phút", "một giờ"; begun minutes count whole."""
    minutes = -(-seconds // 60)
    if seconds < 60:
        return f"{seconds} giây"
    if minutes % 60:
        return "một phút" if minutes == 1 else f"{minutes} phút"
    return "một giờ" if minutes == 60 else f"{minutes // 60} giờ"


def thousands(value: int | float | None) -> str:
    """1.234.567; a fraction after a comma: 1.234,5."""
    if value is None:
        return ""
    return f"{value:,}".translate(str.maketrans(",.", ".,"))


def phone(value: str) -> str:
    """0912 345 678, 0200 3555 001, 024 3825 1234, 1800 1096; anything else unchanged.

    The digits are grouped by non-breaking spaces, those of the area together.
    """
    digits = value.replace(" ", "").replace(".", "")
    if not digits.isdigit() or len(digits) not in GROUPS:
        return value
    groups = GROUPS[len(digits)]
    if digits.startswith(LONG_NUMBERS):
        groups = (3, 4, 4)
    ends = list(accumulate(groups))
    return "\u00a0".join(digits[end - size : end] for end, size in zip(ends, groups, strict=True))


def tel(value: str) -> str:
    """What a telephone dials: "0200 3555 001 (máy lẻ 2)" → 02003555001; a leading + stays."""
    dialled = value.split("(", 1)[0]
    kept = "".join(sign for sign in dialled if sign.isascii() and sign.isdigit())
    return f"+{kept}" if dialled.strip().startswith("+") else kept


def megabytes(size: int) -> str:
    """1,5 MB; under a tenth of it in KB."""
    if size < 100 * 1024:
        return f"{thousands(max(1, round(size / 1024)))}\u00a0KB"
    return f"{thousands(round(size / 1024 / 1024, 1))}\u00a0MB".replace(",0\u00a0", "\u00a0")


def _local(value: date | datetime) -> date | datetime:
    return clock.local(value) if isinstance(value, datetime) else value
