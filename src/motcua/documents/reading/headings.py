"""Is a numbered paragraph a heading, and where does the heading end?"""

import re
from dataclasses import dataclass

from motcua.documents.reading.markers import Kind, Marker
from motcua.documents.reading.paragraphs import is_capitals
from motcua.documents.reading.passage import Lines, Passage
from motcua.documents.reading.units import is_units, leading_units

_LONGEST = 300
_LONGEST_HEAD = 200  # before a colon
_LONGEST_CAPTION = 60
_LONG_SENTENCE = 250  # an emphasised heading may end in a full stop
_LONG_DUTY = 160  # a unit and this much more is a sentence
_BIG = frozenset({Kind.PART, Kind.CHAPTER, Kind.HEADED, Kind.CAPITAL, Kind.ROMAN})
_SENTENCE_END = re.compile(r"(?<!\.)[.;]['\"”)]*$|\./\.?$")
_CAPTION = re.compile(
    r"(?:(?:Về |Đối với )?(?:mục đích|mục tiêu|yêu cầu|phạm vi|đối tượng|thời gian|địa điểm|"
    r"nội dung|kinh phí|"
    r"nguồn|hình thức|thành phần|phương thức|quan điểm|ý nghĩa|tiến độ|thời hạn|nguyên tắc|"
    r"chỉ tiêu|nhiệm vụ|giải pháp|khẩu hiệu|chủ đề|hiện trạng|phương pháp)\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Opening:
    """A numbered paragraph: its words behind the mark; `alone` where nothing stands under it."""

    words: Passage
    marker: Marker
    alone: bool
    lines: Lines

    def emphasis_reaches(self, end: int) -> bool:
        """Markdown emphasis closes at this position (a colon or bracket may stand between)."""
        source, last = self.lines.source, min(end, len(self.words.text)) - 1
        behind = source[self.words.offsets[last] + 1 : self.words.offsets[last] + 8]
        if re.match(r"[\s:.]*\*", behind) is None:
            return False
        return "*" in source[max(0, self.words.start - 12) : self.words.start]


def heading_ends(opening: Opening) -> int | None:
    """The length of the heading within the words; None if they are a sentence of their own."""
    text = opening.words.text
    if not text:
        return None
    colon = _colon(text)
    if colon is not None and colon < len(text.rstrip()) - 1:
        return _before_colon(opening, colon)
    if len(text) > _LONGEST:
        return None
    bare = text.rstrip(" :")
    if opening.marker.kind in _BIG and (is_capitals(bare) or not _SENTENCE_END.search(bare)):
        return len(bare)
    return _whole(opening, bare, colon)


def _whole(opening: Opening, bare: str, colon: int | None) -> int | None:
    emphasised = opening.emphasis_reaches(len(bare))
    if opening.alone and not emphasised:
        return None
    if _SENTENCE_END.search(bare):
        short = len(bare) < _LONG_SENTENCE and not bare.endswith(";")
        return len(bare.rstrip(" .")) if emphasised and short and not opening.alone else None
    if colon is not None and _names_unit_and_verb(bare):
        return None
    if (
        len(re.sub(r"\([^)]*\)", "", bare)) > _LONG_DUTY
        and leading_units(bare) is not None
        and not emphasised
    ):
        return None
    return len(bare)


def _before_colon(opening: Opening, colon: int) -> int | None:
    text = opening.words.text
    head = text[:colon].rstrip()
    if _names_places(text, head) and not opening.alone:
        return len(text.rstrip(" :."))
    emphasised = opening.emphasis_reaches(len(head))
    listed = ";" in head and not emphasised
    if len(head) > _LONGEST_HEAD or _SENTENCE_END.search(head) or listed:
        return None
    short = len(head) <= _LONGEST_CAPTION
    named = head.startswith("Đối với") or (short and _CAPTION.match(head))
    capitals = opening.marker.kind in _BIG and is_capitals(head)
    if capitals or named or is_units(head) or emphasised:
        return len(head)
    return None


def _names_places(text: str, head: str) -> bool:
    """ "Ủy ban nhân dân các xã: Gia Bình, An Hòa": what follows the colon are names alone."""
    rest = text[len(head) + 1 :].strip()
    words = re.findall(r"\w+", rest)
    names = sum(1 for word in words if word[0].isupper() or word == "và")
    return is_units(head) and 1 < len(words) < 60 and names == len(words)


def _colon(text: str) -> int | None:
    """The first colon outside brackets and quotes."""
    depth = 0
    for at, letter in enumerate(text[: _LONGEST + 50]):
        if letter in "([“":
            depth += 1
        elif letter in ")]”":
            depth -= 1
        elif letter == ":" and depth <= 0:
            return at
    return None


def _names_unit_and_verb(text: str) -> bool:
    units = leading_units(text)
    return units is not None and units < len(text.rstrip(" :"))
