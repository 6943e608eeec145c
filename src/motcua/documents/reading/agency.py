"""The issuing agency where the letterhead does not show it."""

import re
from collections.abc import Sequence

from motcua.documents.reading.frame import Frame
from motcua.documents.reading.located import Located
from motcua.documents.reading.paragraphs import Paragraph
from motcua.documents.reading.passage import Passage, join

_ORGAN = (
    r"(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Sở|Bộ|Ban|Văn phòng|Phòng|Trung tâm|Cục|Chi cục|"
    r"Công an|Hội|Liên đoàn|Tỉnh ủy|Thành ủy|Huyện ủy|Đảng ủy|Trường|Viện|Đài|Tổng cục)"
)
_ENACTS = re.compile(
    rf"(?P<who>{_ORGAN}\b[^.;:]{{0,110}}?),?\s+(?:ban hành|xây dựng|triển khai|phát động|lập|"
    r"tổ chức)\s+(?:\S+\s+){0,6}?(?:[Kk]ế hoạch|phong trào|thực hiện)"
)
_CAPTION = re.compile(r"\bcủa\s+(?P<who>[^()]{3,90}?)\s*\)?\s*$")
_LOCATED = (
    r"\s+(?:(?:tỉnh|thành phố|TP\.?|huyện|quận|thị xã|xã|phường)\s+)?"
    r"[A-ZĐÂÊÔƯÁ]\w*(?:\s+[A-ZĐÂÊÔƯÁ]\w*)*"
)
_HAS_PLACE = re.compile(r"\b(?:tỉnh|thành phố|TP\.?|huyện|quận|thị xã|xã|phường)\s+[A-ZĐ]")


def agency_of(frame: Frame) -> Located | None:
    """The body that enacts the plan, by its fullest name in title, preamble and end."""
    found = _enacting(frame.plan.preamble) or _captioned(frame.plan.caption)
    if found is None:
        return None
    if _HAS_PLACE.search(found.text):
        return Located(found.text, found)
    fuller = _fuller(found.text, frame)
    return Located((fuller or found).text, fuller or found)


def _enacting(preamble: Sequence[Paragraph]) -> Passage | None:
    for paragraph in reversed(preamble):
        matches = list(_ENACTS.finditer(paragraph.text))
        if matches:
            start, end = matches[-1].span("who")
            inner = paragraph.text.rfind(", ", start, end)
            while inner >= 0 and not re.match(_ORGAN + r"\b", paragraph.text[inner + 2 :]):
                inner = paragraph.text.rfind(", ", start, inner)
            return paragraph.whole.cut(inner + 2 if inner >= 0 else start, end)
    return None


def _captioned(caption: Sequence[Paragraph]) -> Passage | None:
    whole = join(paragraph.whole for paragraph in caption)
    match = _CAPTION.search(whole.text)
    if match is None:
        return None
    who = re.sub(r"^(?:Chủ tịch|Giám đốc)\s+", "", match["who"])
    return whole.cut(match.end("who") - len(who), match.end("who"))


def _fuller(name: str, frame: Frame) -> Passage | None:
    pattern = re.compile(re.escape(name) + _LOCATED)
    title = join(paragraph.whole for paragraph in frame.plan.title)
    ends = [block.whole for block in frame.plan.body[-3:] if isinstance(block, Paragraph)]
    for passage in [title, *reversed(ends)]:
        match = pattern.search(passage.text)
        if match:
            return passage.cut(*match.span())
    return None
