"""Abbreviations explained where they stand, from a list that staff keep.

The list is the lexicon's (`shown_abbreviations`, given at start); without a database there is a
short one of what every public page uses.
"""

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from html import escape

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
_WORD = re.compile(r"[A-ZĐ]\w{1,15}")
_lookups: list[Callable[[], Mapping[str, str]]] = [lambda: USUAL]


def tell_by(lookup: Callable[[], Mapping[str, str]]) -> None:
    """Let `lookup` answer which abbreviations are explained; asked at every use, so it is quick."""
    _lookups[0] = lookup


def known() -> Mapping[str, str]:
    """What each abbreviation stands for."""
    return _lookups[0]()


def explain(text: str) -> SafeString:
    """The text as HTML; the first of each known abbreviation in it says what it stands for."""
    return mark_safe(Explainer().explain(text))  # noqa: S308 -- every piece is escaped


class Explainer:
    """Explains each abbreviation once over all the texts of a part of a page.

    Every explained one is a stop of the keyboard, so a page should not explain one twenty times.
    Escaped by the standard library: Django's own escape is wrapped for lazy texts.
    """

    def __init__(self) -> None:
        self._means = known()
        self._pattern = _pattern(tuple(self._means))
        self._seen: set[str] = set()

    def begin_part(self) -> None:
        """Explain all of them anew: people come to the middle of a page as well."""
        self._seen.clear()

    def explain(self, text: str) -> str:
        """The text as HTML."""
        pieces: list[str] = []
        end = 0
        for found in self._pattern.finditer(text):
            short = found[0]
            if short in self._means and short not in self._seen:
                self._seen.add(short)
                pieces += (escape(text[end : found.start()]), _one(short, self._means[short]))
                end = found.end()
        if not pieces:
            return escape(text)
        pieces.append(escape(text[end:]))
        return "".join(pieces)


def _one(short: str, meaning: str) -> str:
    title, said = escape(meaning), escape(short)
    return f'<abbr class="abbreviation" title="{title}" tabindex="0">{said}</abbr>'


@lru_cache(maxsize=4)
def _pattern(shorts: tuple[str, ...]) -> re.Pattern[str]:
    """Any word that begins like an abbreviation, looked up afterwards; odd ones by themselves.

    Hundreds of alternatives would be tried at every capital letter. The pattern begins with two
    sets of letters and looks back afterwards: so the engine runs over the rest of a text at once.
    """
    known = [one for one in shorts if len(one) > 1]
    if not known:
        return re.compile("(?!)")
    first, second = ("".join(sorted({re.escape(one[at]) for one in known})) for at in (0, 1))
    odd = sorted((one for one in known if not _WORD.fullmatch(one)), key=len, reverse=True)
    either = "|".join(
        (*(f"(?<={re.escape(one[:2])}){re.escape(one[2:])}" for one in odd), r"(?<=\w)\w{0,14}+")
    )
    return re.compile(rf"[{first}][{second}](?<!\w..)(?:{either})(?!\w)")
