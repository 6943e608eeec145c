"""Days of a month told by its period: "ngày 20 của tháng cuối quý", "ngày 05 tháng đầu quý sau"."""

import re

_MONTH = (
    r"\s*,?\s*\(?(?:của\s+)?tháng\s+(?P<which>đầu(?:\s+tiên)?|cuối(?:\s+cùng)?|thứ\s+(?:nhất|ba))"
    r"(?:\s+(?:của|trong|mỗi|từng|h[ằà]ng|các))*\s+"
    r"(?P<of>quý|kỳ|(?:0?6|sáu) tháng|(?:0?9|chín) tháng|năm)\b(?:\s+báo cáo\b)?"
    r"(?P<next>\s+(?:sau|tiếp theo|kế tiếp|tiếp|liền kề|liền sau)\b)?"
)
_TOLD = re.compile(_MONTH, re.IGNORECASE)
_DAY = re.compile(
    rf"(?:(?P<before>trước|chậm nhất(?:\s+là)?|vào|xong trước)\s+)?ngày\s+(?P<day>\d{{1,2}})(?!\d)"
    rf"{_MONTH}",
    re.IGNORECASE,
)
_LENGTHS = {"quý": 3, "6": 6, "06": 6, "sáu": 6, "9": 9, "09": 9, "chín": 9, "năm": 12}


def find_told_day(text: str) -> re.Match[str] | None:
    """The first day whose month is told so; its groups are `before` and `day`."""
    return _DAY.search(text)


def months_of(told: re.Match[str], periods: tuple[str, ...]) -> tuple[int, ...]:
    """The months of the year that a told day falls into; none where the period is not known.

    `periods` are those of the whole sentence: "tháng cuối kỳ" is the end of each of them.
    """
    of = told["of"].lower().split()[0]
    words = [period.split()[0] for period in periods] if of == "kỳ" else [of]
    spans = {
        (end - length + 1, end)
        for length in map(_LENGTHS.get, words)
        if length
        for end in ([9] if length == 9 else range(length, 13, length))
    }
    if told["next"]:
        return tuple(sorted({end % 12 + 1 for _, end in spans}))
    last = told["which"].lower().startswith(("cuối", "thứ ba"))
    return tuple(sorted({end if last else first for first, end in spans}))


def without_told_months(text: str) -> str:
    """The text without such months: "tháng cuối quý" speaks of quarters, not of months."""
    return _TOLD.sub(lambda told: f" {told['of']} ", text)
