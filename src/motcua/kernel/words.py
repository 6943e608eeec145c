"""Whole numbers in Vietnamese words, both ways, up to 10^18.

Written as official papers do: nghìn, tỷ, linh, mốt, tư, lăm. Read more widely: ngàn, tỉ, lẻ,
bốn and nhăm mean the same.
"""

import re

from motcua.kernel.text import canonical

LARGEST = 10**18
_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_AFTER_TENS = {1: "mốt", 4: "tư", 5: "lăm"}  # spoken so from twenty on; lăm from fifteen on
_SCALES = ((10**9, "tỷ"), (10**6, "triệu"), (10**3, "nghìn"))

_READ_AS = {"ngàn": "nghìn", "tỉ": "tỷ", "lẻ": "linh", "bẩy": "bảy"}
_DIGIT_OF = {word: digit for digit, word in enumerate(_DIGITS)}
_UNIT_OF = _DIGIT_OF | {"mốt": 1, "tư": 4, "lăm": 5, "nhăm": 5}
_GROUP = re.compile(
    r"(?:(?P<hundreds>\w+) trăm(?= |$))?"
    r"(?: ?(?P<no_tens>linh)(?= )| ?(?P<ten>mười)(?= |$)| ?(?P<tens>\w+) mươi(?= |$))?"
    r"(?: ?(?P<units>\w+))?"
)


def in_words(number: int) -> str:
    """The number in words: 1005 → "một nghìn không trăm linh năm"; below zero with "âm".

    Raises ValueError beyond 10^18.
    """
    if abs(number) > LARGEST:
        raise ValueError("Numbers beyond 10^18 are not spelled out.")
    if number == 0:
        return _DIGITS[0]
    return "âm " + _spell(-number) if number < 0 else _spell(number)


def from_words(words: str) -> int:
    """The number that the words say; raises ValueError where they say none."""
    spoken = [_READ_AS.get(word, word) for word in canonical(words).split()]
    if spoken[:1] == ["âm"]:
        return -_value(spoken[1:])
    return _value(spoken)


def _spell(number: int) -> str:
    billions, rest = divmod(number, 10**9)
    parts = [f"{_spell(billions)} tỷ"] if billions else []
    for size, scale in ((10**6, " triệu"), (10**3, " nghìn"), (1, "")):
        group = rest // size % 1000
        if group:
            parts.append(
                (_spell_group(group) if parts or group > 99 else _spell_tens(group)) + scale
            )
    return " ".join(parts)


def _spell_group(group: int) -> str:
    """Three digits in full: behind another group even missing hundreds are named."""
    hundreds, rest = divmod(group, 100)
    return f"{_DIGITS[hundreds]} trăm" + (f" {_spell_after_hundred(rest)}" if rest else "")


def _spell_after_hundred(rest: int) -> str:
    return f"linh {_DIGITS[rest]}" if rest < 10 else _spell_tens(rest)


def _spell_tens(number: int) -> str:
    tens, units = divmod(number, 10)
    if tens == 0:
        return _DIGITS[units]
    if tens == 1:
        return "mười" + (f" {'lăm' if units == 5 else _DIGITS[units]}" if units else "")
    return f"{_DIGITS[tens]} mươi" + (f" {_AFTER_TENS.get(units, _DIGITS[units])}" if units else "")


def _value(words: list[str]) -> int:
    for size, scale in _SCALES:
        if scale in words:
            place = len(words) - 1 - words[::-1].index(scale)
            low = _value(words[place + 1 :]) if words[place + 1 :] else 0
            if low >= size:
                raise ValueError(f"Scales run from large to small: {' '.join(words)!r}")
            return _value(words[:place]) * size + low
    return _group_value(" ".join(words))


def _group_value(words: str) -> int:
    found = _GROUP.fullmatch(words)
    if not words or found is None:
        raise ValueError(f"Not a number in words: {words!r}")
    part = found.groupdict()
    if part["hundreds"] and part["units"] and not (part["no_tens"] or part["ten"] or part["tens"]):
        raise ValueError(f"Tens or hundreds? {words!r} says neither.")  # "một trăm năm"
    try:
        hundreds = _DIGIT_OF[part["hundreds"]] if part["hundreds"] else 0
        tens = 1 if part["ten"] else _DIGIT_OF[part["tens"]] if part["tens"] else 0
        units = _UNIT_OF[part["units"]] if part["units"] else 0
    except KeyError as unknown:
        raise ValueError(f"Not a number in words: {words!r}") from unknown
    return hundreds * 100 + tens * 10 + units
