"""Amounts of money in whole đồng: written, spelled out, read back, found in prose."""

import re
from dataclasses import dataclass
from decimal import Decimal

from motcua.kernel.text import canonical, nfc, squeeze
from motcua.kernel.words import from_words, in_words

_SCALES = {"nghìn": 10**3, "ngàn": 10**3, "triệu": 10**6, "tỷ": 10**9, "tỉ": 10**9}
# Every repetition is bounded: amounts end at 10^18, and hostile texts are read in linear time.
_FIGURE = r"\d{1,3}(?:[. ]\d{3}){1,6}(?:,\d{1,9})?|\d{1,3}(?:,\d{3}){2,6}|\d{1,18}(?:[.,]\d{1,9})?"
_SCALE = r"(?:nghìn|ngàn|triệu|tỷ|tỉ)"
_CURRENCY = r"(?:đồng|đ(?!\w)|vnđ|vnd|₫)"
_FIGURES = re.compile(
    rf"(?P<figure>{_FIGURE})\s*+(?P<scale>{_SCALE}(?:\s++tỷ)?)?(?!\w)", re.IGNORECASE
)
_PARTS = rf"(?:(?:{_FIGURE})\s*+{_SCALE}\s++){{0,2}}"  # the 2 tỷ of "2 tỷ 500 triệu đồng"
_AMOUNT = re.compile(
    rf"(?<![\w.,]){_PARTS}(?:{_FIGURE})\s*+(?:{_SCALE}(?:\s++tỷ)?\s*+)?{_CURRENCY}",
    re.IGNORECASE,
)
_COUNT = re.compile(r"[0-9]{1,18}|[0-9]{1,3}(?:[. \u00a0][0-9]{3}){1,5}")
_ENDING = re.compile(rf"\s*+(?:{_CURRENCY})?\s*+(?:chẵn)?\s*+[./;]*\s*+$", re.IGNORECASE)


@dataclass(frozen=True)
class Amount:
    """An amount found in a text, with its place there (end exclusive)."""

    vnd: int
    start: int
    end: int


def thousands(number: int) -> str:
    """Digits grouped by dots, as Vietnamese writes them: 470.000.000."""
    return f"{number:,}".replace(",", ".")


def money(vnd: int) -> str:
    """The amount in figures: 470000000 → "470.000.000 đồng"."""
    return f"{thousands(vnd)} đồng"


def money_in_words(vnd: int) -> str:
    """The amount in words as it stands in brackets: "Bốn trăm bảy mươi triệu đồng"."""
    words = in_words(vnd)
    return f"{words[0].upper()}{words[1:]} đồng"


def parse_money(text: str) -> int | None:
    """The whole đồng that a cell or phrase states, in figures or in words; None where none.

    Reads "470.000.000đ", "100 triệu", "1,5 tỷ đồng", "2 tỷ 500 triệu đồng" and the words of
    `money_in_words`. A figure without any unit is taken as đồng.
    """
    bare = _ENDING.sub("", nfc(squeeze(text)))
    if bare[:1].isdigit():
        return _from_figures(bare)
    try:
        return from_words(bare)
    except ValueError:
        return None


def parse_count(text: str) -> int | None:
    """The whole number that figures state: "12", "1.000", "1 000"; None for anything else.

    A dot or space parts thousands and nothing else: "1.5", "12,5" and "1.00" are no whole numbers.
    """
    bare = text.strip()
    return int(re.sub(r"\D", "", bare)) if _COUNT.fullmatch(bare) else None


def find_amounts(text: str) -> list[Amount]:
    """Every amount written in figures with its currency in running text, in order.

    The text should be NFC: places are counted in what is given.
    """
    found = ((parse_money(match[0]), match) for match in _AMOUNT.finditer(text))
    return [Amount(vnd, match.start(), match.end()) for vnd, match in found if vnd is not None]


def _from_figures(text: str) -> int | None:
    total, end, last = Decimal(0), 0, 10**19
    while end < len(text):
        match = _FIGURES.match(text, end)
        if match is None:
            return None
        scale = _scale(match["scale"])
        if scale >= last:  # "500 triệu 2 tỷ" is two amounts, not one
            return None
        total, end, last = total + _decimal(match["figure"]) * scale, match.end(), scale
        while text[end : end + 1] == " ":
            end += 1
    return int(total) if total == total.to_integral_value() else None


def _scale(words: str | None) -> int:
    scale = 1
    for word in canonical(words or "").split():
        scale *= _SCALES[word]
    return scale


def _decimal(figure: str) -> Decimal:
    """Dots and spaces group thousands and a comma is the decimal point; slips are forgiven."""
    if re.fullmatch(r"\d{1,3}(?:,\d{3}){2,}", figure):  # 470,000,000: grouped the English way
        return Decimal(figure.replace(",", ""))
    if re.fullmatch(r"\d+\.\d{1,2}|\d+\.\d{4,}", figure):  # 1.5: no group has that length
        return Decimal(figure)
    return Decimal(re.sub(r"[. ]", "", figure).replace(",", "."))
