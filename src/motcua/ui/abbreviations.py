"""Abbreviations explained where they stand, from a list that staff keep.

The list is the lexicon's (`shown_abbreviations`, given at start); without a database there is a
short one of what every public page uses.
"""

import re
from collections.abc import Callable, Mapping
from functools import lru_cache

from django.utils.html import escape, format_html
from django.utils.safestring import SafeString, mark_safe

USUAL: Mapping[str, str] = {
    "UBND": "Ủy ban nhân dân",
    "HĐND": "Hội đồng nhân dân",
    "TTHC": "thủ tục hành chính",
    "CCCD": "căn cước công dân",
    "CMND": "chứng minh nhân dân",
    "VNeID": "ứng dụng định danh điện tử quốc gia",
    "GCN": "giấy chứng nhận",
    "QSDĐ": "quyền sử dụng đất",
    "BHXH": "bảo hiểm xã hội",
    "BHYT": "bảo hiểm y tế",
    "DVC": "dịch vụ công",
    "TTPVHCC": "Trung tâm Phục vụ hành chính công",
    "VHTTDL": "Văn hóa, Thể thao và Du lịch",
    "TNHH": "trách nhiệm hữu hạn",
    "TP": "thành phố",
}
_LETTER = "0-9A-Za-zÀ-ỹĐđ"
_lookups: list[Callable[[], Mapping[str, str]]] = [lambda: USUAL]


def tell_by(lookup: Callable[[], Mapping[str, str]]) -> None:
    """Let `lookup` answer which abbreviations are explained; asked at every use, so it is quick."""
    _lookups[0] = lookup


def known() -> Mapping[str, str]:
    """What each abbreviation stands for."""
    return _lookups[0]()


def explain(text: str) -> SafeString:
    """The text as HTML; the first of each known abbreviation in it says what it stands for."""
    means = known()
    pattern = _pattern(frozenset(means))
    if pattern is None:
        return escape(text)
    seen: set[str] = set()
    pieces: list[str] = []
    end = 0
    for found in pattern.finditer(text):
        if found[0] not in seen:
            seen.add(found[0])
            pieces += [escape(text[end : found.start()]), _explained(found[0], means[found[0]])]
            end = found.end()
    return mark_safe("".join([*pieces, escape(text[end:])]))  # noqa: S308 -- every piece is escaped


def _explained(short: str, meaning: str) -> SafeString:
    return format_html(
        '<abbr class="abbreviation" title="{}" tabindex="0">{}</abbr>', meaning, short
    )


@lru_cache(maxsize=4)
def _pattern(shorts: frozenset[str]) -> re.Pattern[str] | None:
    if not shorts:
        return None
    either = "|".join(map(re.escape, sorted(shorts, key=lambda short: (-len(short), short))))
    return re.compile(rf"(?<![{_LETTER}])(?:{either})(?![{_LETTER}])")
