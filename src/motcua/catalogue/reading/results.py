"""Results with their codes: "Giấy phépMã: KQ.G01.000262Văn bản từ chốiMã: …"."""

import re

from motcua.catalogue.reading.plain import NOTHING
from motcua.catalogue.rules.record import Result
from motcua.kernel.text import squeeze

_CODE = re.compile(
    r"Mã:\s?("
    r"(?:KQ|TP)[.-][A-Z]\d{1,3}[.-]\d{3,8}"
    r"|\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{1,3}-KQ\d{1,6}"
    r"|[A-Z][A-Z0-9._-]{0,30}(?![a-zà-ỹ])"
    r")"
)
_BOXES = re.compile(
    r"Từ khóa(?P<words>.{0,3000}?)Mô tả(?P<said>.{0,6000}?)(?:Chọn cơ quan|\Z)", re.S
)


def joined_results(text: str) -> tuple[Result, ...]:
    """The results in order; text behind the last code is a result without one."""
    found, start = [], 0
    for code in _CODE.finditer(text):
        found.append(Result(name=_tidy(text[start : code.start()]) or code[1], code=code[1]))
        start = code.end()
    rest = _tidy(text[start:])
    return (*found, Result(name=rest)) if rest else tuple(found)


def boxes_behind(text: str) -> tuple[tuple[str, ...], str]:
    """(keywords, description) of the boxes that follow the result on the page."""
    found = _BOXES.search(text)
    if found is None:
        return (), ""
    words, said = squeeze(found["words"]), found["said"].strip()
    keywords = tuple(one.strip() for one in re.split("[;,]", words) if one.strip())
    return (() if words == NOTHING else keywords), ("" if said == NOTHING else said)


def _tidy(text: str) -> str:
    return squeeze(text).strip(" ;+-")
