"""What each way of submitting takes in time and money, as columns of a table.

Words as on every page, and beside them numbers for machines: least, most, unit. Numbers stand
only where they say the whole: where one line is words alone, or units differ, they are empty.
"""

from collections.abc import Iterable, Sequence
from datetime import date

from motcua.catalogue.rules.answers import fee_words, time_words
from motcua.catalogue.rules.record import SubmissionChannel
from motcua.catalogue.rules.record_money import FeeRule
from motcua.catalogue.rules.record_time import TimeLimit

WAYS = {
    "nộp trực tiếp": ("direct",),
    "nộp trực tuyến": ("online", "vneid"),
    "qua bưu chính": ("post",),
}
"""A way as the columns call it → its kinds; VNeID is reported as online (Decree 367/2025)."""
_EACH = (
    "Thời hạn", "Thời hạn từ", "Thời hạn đến", "Đơn vị thời hạn",
    "Phí, lệ phí", "Phí, lệ phí từ, đồng", "Phí, lệ phí đến, đồng",
)  # fmt: skip
_EACH_WIDTH = (30, 10, 10, 14, 40, 14, 14)
HEADINGS = tuple(f"{what} ({way})" for way in WAYS for what in _EACH)
WIDTHS = _EACH_WIDTH * len(WAYS)


def offer_cells(channels: Sequence[SubmissionChannel], *, on: date) -> list[str | int | None]:
    """The cells under HEADINGS; those of a way that is not offered are empty."""
    return [
        cell
        for kinds in WAYS.values()
        for cell in _of_way([one for one in channels if one.kind in kinds], on)
    ]


def _of_way(channels: list[SubmissionChannel], on: date) -> list[str | int | None]:
    times = [one for each in channels for one in each.times]
    fees = [one for each in channels for one in each.fees if not one.is_over(on)]
    return [
        _joined(time_words(one) for one in times),
        *_time_numbers(times),
        _joined(fee_words(one, on=on) for one in fees),
        *_fee_numbers([one for one in fees if one.valid_from is None or one.valid_from <= on]),
    ]


def _joined(lines: Iterable[str]) -> str:
    return "; ".join(dict.fromkeys(line for line in lines if line))


def _time_numbers(times: list[TimeLimit]) -> tuple[int | None, int | None, str]:
    values = [one.value for one in times if one.value is not None]
    units = {one.unit for one in times}
    if not values or len(values) < len(times) or len(units) > 1:
        return None, None, ""
    return min(values), max(values), units.pop().label


def _fee_numbers(fees: list[FeeRule]) -> tuple[int | None, int | None]:
    amounts = [one.amount for one in fees if one.amount is not None and one.currency == "VND"]
    if not amounts or len(amounts) < len(fees):
        return None, None
    return min(amounts), max(amounts)
