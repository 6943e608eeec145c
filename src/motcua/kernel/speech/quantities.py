"""Figures with what they count: per cent, units, money, ranges, "a page"."""

import re

from motcua.kernel.speech.figures import FIGURE, say_figure

UNITS = {
    "%": "phần trăm", "‰": "phần nghìn",
    "km/h": "ki lô mét một giờ", "km2": "ki lô mét vuông", "km²": "ki lô mét vuông",
    "m2": "mét vuông", "m²": "mét vuông", "m3": "mét khối", "m³": "mét khối",
    "cm2": "xăng ti mét vuông", "cm²": "xăng ti mét vuông", "dm3": "đề xi mét khối",
    "km": "ki lô mét", "dm": "đề xi mét", "cm": "xăng ti mét", "mm": "mi li mét", "m": "mét",
    "kg": "ki lô gam", "mg": "mi li gam", "g": "gam", "ha": "héc ta", "ml": "mi li lít",
    "l": "lít", "kWh": "ki lô oát giờ", "kW": "ki lô oát", "MW": "mê ga oát",
    "kVA": "ki lô vôn am pe", "kV": "ki lô vôn", "°C": "độ xê", "ºC": "độ xê", "oC": "độ xê",
    "KB": "ki lô bai", "MB": "mê ga bai", "GB": "gi ga bai", "TB": "tê ra bai",
    "dB": "đề xi ben", "Hz": "héc", "MHz": "mê ga héc", "GHz": "gi ga héc",
    "USD": "đô la Mỹ", "EUR": "ơ rô", "VNĐ": "đồng", "VND": "đồng", "vnđ": "đồng",
    "đ": "đồng", "₫": "đồng", "đồng": "đồng", "tr": "triệu", "h": "giờ",
}  # fmt: skip
_UNIT = "|".join(map(re.escape, sorted(UNITS, key=len, reverse=True)))
_TO = r"\s?[-–]\s?"
QUANTITY = rf"(?:{FIGURE})(?:{_TO}(?:{FIGURE}))?(?:\s?(?:{_UNIT})(?![^\W_]))?(?:/(?=[^\W\d_]))?"
_QUANTITY = re.compile(
    rf"(?P<low>{FIGURE})(?:{_TO}(?P<high>{FIGURE}))?"
    rf"(?:\s?(?P<unit>{_UNIT})(?![^\W_]))?(?P<each>/)?"
)
REPEATED = r"\(\s?[0-9]{1,7}\s?\)"
# "thứ 4", "tháng 4": the fourth is "tư" there, and the first "nhất" behind "thứ".
_ORDINAL = re.compile(r"(?:^|\s)(?P<word>thứ|tháng)\s$", re.IGNORECASE)
_ORDINALS = {("thứ", "1"): "nhất", ("thứ", "4"): "tư", ("tháng", "4"): "tư"}


def say_quantity(written: str, before: str) -> str:
    """3-5% → "ba đến năm phần trăm"; 2.000đ/ → "hai nghìn đồng một"."""
    found = _QUANTITY.fullmatch(written)
    if found is None:
        return say_figure(written)
    ordinal = _ORDINAL.search(before)
    if ordinal and not found["high"]:
        said = _ordinal(ordinal["word"].lower(), found["low"])
    else:
        said = _range(found["low"], found["high"])
    unit = f" {UNITS[found['unit']]}" if found["unit"] else ""
    return f"{said}{unit}{' một ' if found['each'] else ''}"


def say_repeated(written: str, before: str) -> str:
    """ "mười (10) ngày": a number in brackets behind its own words is not said twice."""
    figure = written.strip("() ")
    said = say_figure(figure)
    return " " if before.rstrip().lower().endswith(said) else f", {said}, "


def _ordinal(word: str, figure: str) -> str:
    return _ORDINALS.get((word, figure.lstrip("0"))) or say_figure(figure)


def _range(low: str, high: str | None) -> str:
    if high is None:
        return say_figure(low)
    return f"{say_figure(low)}{' đến ' if _size(low) < _size(high) else ', '}{say_figure(high)}"


def _size(figure: str) -> float:
    """Only to tell which is the larger: of a figure with further dots the beginning counts."""
    plain = figure.replace(" ", "")
    if re.fullmatch(r"[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]+)?", plain):
        plain = plain.replace(".", "")
    first = re.match(r"[0-9]{1,30}(?:[.,][0-9]{1,9})?", plain)
    return float(first[0].replace(",", ".")) if first else 0.0
