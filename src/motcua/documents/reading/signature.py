"""Who signed: authority (TM./KT. lines), position, name."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from motcua.documents.reading.blocks import Block
from motcua.documents.reading.grids import Grid
from motcua.documents.reading.paragraphs import is_capitals
from motcua.documents.reading.passage import Lines, Passage, join
from motcua.documents.reading.result import Signer

_AUTHORITY = re.compile(r"(?:TM|KT|TL|TUQ|T/M|K/T|T/L)\s*[./]?\s+(?=[A-ZĐ])|(?:TM|KT|TL|TUQ)\.")
_POSITION = re.compile(
    r"(?:Q\.\s*|QUYỀN\s+)?(?:PHÓ\s+|THỨ\s+)?(?:TỔNG\s+)?(?:CHỦ TỊCH|CHỦ NHIỆM|GIÁM ĐỐC|BỘ TRƯỞNG|"
    r"TRƯỞNG|CHÁNH|"
    r"CỤC TRƯỞNG|CHI CỤC|VIỆN TRƯỞNG|HIỆU TRƯỞNG|BÍ THƯ|THỦ TƯỚNG|THANH TRA|KIỂM TOÁN|BIÊN TẬP|"
    r"THỐNG ĐỐC|CHỈ HUY|TƯ LỆNH|VỤ TRƯỞNG|HẠT TRƯỞNG|ĐỘI TRƯỞNG|TRẠM TRƯỞNG|CỤC PHÓ|THẨM PHÁN)"
)
_NAME = re.compile(r"(?:[^\W\d_][\w'.-]*)(?:\s+[^\W\d_][\w'.-]*){1,5}$")
_TITLES = re.compile(
    r"^(?:(?:PGS|GS|TS|ThS|CN|BS|BSCKI{1,2}|KS|Ths|NGƯT|NSƯT|Luật sư|Tiến sĩ|Thạc sĩ|"
    r"Đại tá|Thượng tá|Thiếu tướng|Trung tướng|Trung tá|Bác sĩ)\s*[.,]?\s*)+"
)


@dataclass(slots=True)
class _Hand:
    """One signature while it is being read."""

    authority: list[Passage] = field(default_factory=list)
    position: Passage = field(default_factory=Passage)
    name: Passage = field(default_factory=Passage)


def read_signer(blocks: Sequence[Block], lines: Lines) -> Signer | None:
    """The first signature in the closing part; None if nobody signed."""
    hand = _Hand()
    for line in _unwrapped(_candidates(blocks)):
        if _AUTHORITY.match(line.text):
            hand.authority.append(line)
        elif is_capitals(line.text) and _POSITION.match(line.text):
            hand.position = line
        elif hand.position and _is_name(line.text):
            hand.name = line
            break
    if not hand.position:
        return None
    whole = join([*hand.authority, hand.position, hand.name])
    return Signer(
        authority=" / ".join(line.text for line in hand.authority) or None,
        position=hand.position.text.rstrip(" ./,:"),
        name=_TITLES.sub("", hand.name.text).strip(" .") or None,
        place=lines.place_of(whole),
    )


def _is_name(text: str) -> bool:
    if len(text) > 45 or _NAME.match(text) is None or text.startswith("("):
        return False
    return all(word[0].isupper() for word in text.split())


def _candidates(blocks: Sequence[Block]) -> Iterable[Passage]:
    """Lines of the closing part that do not belong to the recipients."""
    for block in blocks:
        for line in block.lines() if isinstance(block, Grid) else block.lines:
            if not line.text.startswith(("-", "–", "+")):
                yield line


def _unwrapped(lines: Iterable[Passage]) -> list[Passage]:
    """Capitals that begin neither an authority nor a position go on from the line above."""
    joined: list[Passage] = []
    for line in lines:
        goes_on = (
            joined
            and is_capitals(line.text)
            and (_AUTHORITY.match(joined[-1].text) or _POSITION.match(joined[-1].text))
            and not _AUTHORITY.match(line.text)
            and not _POSITION.match(line.text)
            and not (_is_name(line.text) and _POSITION.match(joined[-1].text))
        )
        if goes_on:
            joined[-1] = join([joined[-1], line])
        else:
            joined.append(line)
    return joined
