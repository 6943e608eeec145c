"""Is a numbered paragraph a heading, and where does the heading end?"""

import re

from motcua.documents.reading.markers import Kind, Marker
from motcua.documents.reading.paragraphs import is_capitals
from motcua.documents.reading.passage import Lines, Passage
from motcua.documents.reading.units import is_units, leading_units

_LONGEST = 300
_BIG = frozenset({Kind.PART, Kind.CHAPTER, Kind.HEADED, Kind.CAPITAL, Kind.ROMAN})
_SENTENCE_END = re.compile(r"(?<!\.)[.;]['\"”)]*$|\./\.?$")
_CAPTION = re.compile(
    r"(?:(?:Về |Đối với )?(?:mục đích|mục tiêu|yêu cầu|phạm vi|đối tượng|thời gian|địa điểm|nội dung|kinh phí|"
    r"nguồn|hình thức|thành phần|phương thức|quan điểm|ý nghĩa|tiến độ|thời hạn|nguyên tắc|"
    r"chỉ tiêu|nhiệm vụ|giải pháp|khẩu hiệu|chủ đề|hiện trạng|phương pháp)\b)",
    re.IGNORECASE,
)


def heading_ends(words: Passage, marker: Marker, sibling_follows: bool, lines: Lines) -> int | None:  # noqa: FBT001
    """The length of the heading within `words`; None if the paragraph is a sentence of its own."""
    text = words.text
    if not text:
        return None
    colon = _colon(text)
    if colon is not None and colon < len(text.rstrip()) - 1:
        return _before_colon(words, colon, marker, lines)
    if len(text) > _LONGEST:
        return None
    bare = text.rstrip(" :")
    if marker.kind in _BIG and (is_capitals(bare) or not _SENTENCE_END.search(bare)):
        return len(bare)
    return _whole(words, bare, colon is not None, sibling_follows, lines)


def _whole(
    words: Passage,
    bare: str,
    ends_in_colon: bool,
    sibling_follows: bool,
    lines: Lines,  # noqa: FBT001
) -> int | None:
    emphasised = _emphasis_reaches(words, len(bare), lines)
    if sibling_follows and not emphasised:
        return None
    if _SENTENCE_END.search(bare):
        short = len(bare) < 250 and not bare.endswith(";")
        return len(bare.rstrip(" .")) if emphasised and short and not sibling_follows else None
    if ends_in_colon and _names_unit_and_verb(bare):
        return None
    if len(bare) > 160 and leading_units(bare) is not None and not emphasised:
        return None
    return len(bare)


def _before_colon(words: Passage, colon: int, marker: Marker, lines: Lines) -> int | None:
    head = words.text[:colon].rstrip()
    if len(head) > 200 or _SENTENCE_END.search(head) or ";" in head:
        return None
    if marker.kind in _BIG and is_capitals(head):
        return len(head)
    if _emphasis_reaches(words, len(head), lines) or is_units(head):
        return len(head)
    if head.startswith("Đối với") and len(head) <= 100:
        return len(head)
    if _CAPTION.match(head) and len(head) <= 60:
        return len(head)
    return None


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


def _emphasis_reaches(words: Passage, end: int, lines: Lines) -> bool:
    """Markdown emphasis closes where the heading ends (a colon or bracket may stand between)."""
    last = min(end, len(words.text)) - 1
    behind = lines.source[words.offsets[last] + 1 : words.offsets[last] + 8]
    if re.match(r"[\s:.]*\*", behind) is None:
        return False
    before = lines.source[max(0, words.start - 12) : words.start]
    return "*" in before


def _names_unit_and_verb(text: str) -> bool:
    units = leading_units(text)
    return units is not None and units < len(text.rstrip(" :"))
