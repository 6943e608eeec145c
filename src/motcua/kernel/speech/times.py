"""Days, months and hours in words."""

import re

from motcua.kernel.words import in_words

_YEAR = "(?:19|20)[0-9]{2}"
_DAY = "(?:0?[1-9]|[12][0-9]|3[01])"
_MONTH = "(?:0?[1-9]|1[0-2])"
DAY = rf"(?<![0-9/.,])(?:[Nn]gày\s+)?{_DAY}[/.-]{_MONTH}[/.-]{_YEAR}(?![0-9])"
DAY_OF_MONTH = rf"[Nn]gày\s+{_DAY}/{_MONTH}(?![0-9/])"
LATE_DAY_OF_MONTH = (
    rf"(?:[Tt]ừ|[Đđ]ến|[Tt]rước|[Ss]au|[Hh]ết)\s+(?:0[1-9]|1[3-9]|2[0-9]|3[01])/{_MONTH}(?![0-9/])"
)
MONTH = rf"(?<![0-9/.,])(?:[Tt]háng\s+)?{_MONTH}/{_YEAR}(?![0-9/])"
CLOCK = (
    r"(?<![0-9:.,])(?:[01]?[0-9]|2[0-4])(?::[0-5][0-9](?::[0-5][0-9])?|\s?[hHg]\s?[0-5][0-9])"
    r"(?![0-9:])|(?<![0-9:.,])(?:[01]?[0-9]|2[0-4])[hH](?![^\W_])"
)
_WEEKDAY = r"[Tt]hứ\s(?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy|[2-7](?![0-9]))"
WEEKDAYS = rf"{_WEEKDAY}\s?[-–]\s?(?={_WEEKDAY}|[Cc]hủ\s[Nn]hật)"
QUARTER = rf"(?<![^\W_])[Qq]uý\s+(?:[1-4]|0[1-4]|I{{1,3}}|IV)\s?/\s?{_YEAR}(?![0-9])"
_QUARTERS = {"I": 1, "II": 2, "III": 3, "IV": 4}
_DAYS_OF_WEEK = {"2": "hai", "3": "ba", "4": "tư", "5": "năm", "6": "sáu", "7": "bảy"}
_NUMBERS = re.compile("[0-9]+")
_NAMED = {4: "tư"}


def say_day(written: str, _before: str) -> str:
    """01/8/2026 → "ngày một tháng tám năm hai nghìn không trăm hai mươi sáu"."""
    day, month, *year = map(int, _NUMBERS.findall(written))
    word = written.split()[0].lower() if written[0].isalpha() else "ngày"
    lead = word if word == "ngày" else f"{word} ngày"
    return f"{lead} {in_words(day)} {_month(month)}" + (f" {_year(year[0])}" if year else "")


def say_month(written: str, _before: str) -> str:
    """8/2026 → "tháng tám năm hai nghìn không trăm hai mươi sáu"."""
    month, year = map(int, _NUMBERS.findall(written))
    return f"{_month(month)} {_year(year)}"


def say_weekdays(written: str, _before: str) -> str:
    """Thứ Hai – thứ Sáu → "Thứ Hai đến thứ Sáu"."""
    word, day = written.rstrip(" \u00a0-–").split()
    return f"{word} {_DAYS_OF_WEEK.get(day, day)} đến "


def say_quarter(written: str, _before: str) -> str:
    """Quý IV/2025 → "quý bốn năm hai nghìn không trăm hai mươi lăm"."""
    word, number, year = written.replace("/", " ").split()
    return f"{word} {in_words(_QUARTERS.get(number) or int(number))} {_year(int(year))}"


def say_clock(written: str, _before: str) -> str:
    """07:30, 7h30 → "bảy giờ ba mươi phút"; 7h → "bảy giờ"."""
    hours, *rest = map(int, _NUMBERS.findall(written))
    said = f"{in_words(hours)} giờ"
    for number, unit in zip(rest, ("phút", "giây"), strict=False):
        said += f" {in_words(number)} {unit}" if number else ""
    return said


def _month(month: int) -> str:
    return f"tháng {_NAMED.get(month) or in_words(month)}"


def _year(year: int) -> str:
    return f"năm {in_words(year)}"
