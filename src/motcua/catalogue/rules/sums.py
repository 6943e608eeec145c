"""Sums of money as the texts of a record write them: in figures, without a unit, in words."""

import re

from motcua.kernel.money import find_amounts, parse_money, thousands
from motcua.kernel.text import canonical
from motcua.kernel.words import in_words

LEAST_VND = 1000
"""Nobody collects less: a smaller figure was entered in thousands."""
_NUMBER = (
    "không|một|mốt|hai|ba|bốn|tư|năm|lăm|nhăm|sáu|bảy|bẩy|tám|chín|mười|mươi|trăm"
    "|nghìn|ngàn|triệu|tỷ|tỉ|linh|lẻ"
)
_SPELLED = re.compile(rf"(?<!\w)(?:(?:{_NUMBER}) ){{2,18}}đồng(?!\w)")
_VARIANTS = {"nghìn": "(?:nghìn|ngàn)", "linh": "(?:linh|lẻ)", "tỷ": "(?:tỷ|tỉ)"}
_LONGER = r"(?! (?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|không|linh)\b(?: (?:trăm|mươi|mười)| đồng))"
_BEFORE = "".join(f"(?<!{word} )" for word in ("trăm", "mươi", "mười", "nghìn", "triệu", "tỷ"))
_MEASURED = r"(?! ?(?:m[²³23]?|ha|km|kg|tấn|lít|người|cái|con)(?!\w)| ?%)"
_SMALL = re.compile(r"\s*\d{1,3}(?:[.,]0{1,2})?\s*(?:việt nam đồng|đồng|đ|vnđ|vnd|₫)(?!\w)", re.I)


def sums_in(text: str) -> tuple[int, ...]:
    """The sums that a text states with their unit, in figures and in words; whole đồng."""
    found = [one.vnd for one in find_amounts(text)]
    spelled = (parse_money(one[0]) for one in _SPELLED.finditer(canonical(text)))
    return tuple(dict.fromkeys([*found, *(one for one in spelled if one is not None)]))


def is_named(text: str, vnd: int) -> bool:
    """Whether the text names the sum, however written: "50.000", "50 nghìn", "năm mươi nghìn"."""
    if vnd in sums_in(text):
        return True
    plain = canonical(text)
    return bool(vnd) and any(re.search(form, plain) for form in _forms(vnd))


def is_doubtful(text: str) -> bool:
    """Whether a fee in words is a bare sum below 1.000 đồng ("20 VNĐ"): entered in thousands?"""
    return _SMALL.match(text) is not None


def _forms(vnd: int) -> list[str]:
    """Patterns of the sum in a text as `canonical` leaves it."""
    alone, ends = r"(?<![\d.,])", r"(?![\d]|[.,]\d)"
    found = []
    if vnd >= 1000:
        grouped = thousands(vnd).replace(".", "[., ]?")
        found.append(alone + grouped + ends + _MEASURED)
    if vnd % 1000 == 0:
        found.append(rf"{alone}{vnd // 1000} ?(?:(?:nghìn|ngàn)(?!\w)|k(?!\w))")
    if vnd % 10**6 == 0:
        found.append(rf"{alone}{vnd // 10**6} ?triệu(?! \d)(?!\w)")
    words = " ".join(_VARIANTS.get(word, word) for word in in_words(vnd).split())
    if vnd >= 1000:
        found.append(rf"{_BEFORE}(?<!\w){words}(?!\w){_LONGER}")
    return found
