"""What stands above the title: agency and its parent, number and symbol, place and date."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from motcua.documents.reading.blocks import Block
from motcua.documents.reading.grids import Grid
from motcua.documents.reading.located import Located
from motcua.documents.reading.paragraphs import is_capitals
from motcua.documents.reading.passage import Passage, join

_STATE = re.compile(
    r"\s*(?:CỘNG H[OÒ][AÀ]\b|(?:(?:XÃ )?HỘI )?CHỦ NGHĨA VIỆT NAM|[ĐD]ộc lập|ĐỘC LẬP|"
    r"Tự do\b|ĐẢNG CỘNG SẢN VIỆT NAM)"
)
_NUMBER = re.compile(
    r"\b[Ss](?:ố|Ố)\s*:?\s*(?P<number>[\w.…\s]{0,14}?)"
    r"\s*(?P<rest>[/-]\s*[A-ZĐ\d][\w&]*(?:\s?[-–/.&]\s?[A-ZĐ\d][\w&]*)*)"
)
_DATE = re.compile(
    r"(?P<place>[^\W\d_][^,;:|\n\d]{1,45}?)\s*,\s*[Nn]gày\s*(?P<day>[\d.…_\s]*?)\s*"
    r"tháng\s*(?P<month>[\d.…_\s]*?)\s*năm\s*(?P<year>\d{4})?"
)
# On one line with the date there may stand the motto or the symbol.
_BESIDE_PLACE = re.compile(r"\b(?:Hạnh phúc|HẠNH PHÚC)\b|[A-ZĐ]{2,}(?:-[A-ZĐ]\w+)+\s")
_ORGAN = re.compile(
    r"(?:UBND|ỦY BAN|UỶ BAN|SỞ|BỘ|BAN|VĂN PHÒNG|PHÒNG|TRUNG TÂM|CỤC|CHI CỤC|TỔNG CỤC|CÔNG AN|HỘI|"
    r"TỈNH (?:ỦY|UỶ)|THÀNH (?:ỦY|UỶ)|HUYỆN (?:ỦY|UỶ)|QUẬN (?:ỦY|UỶ)|ĐẢNG (?:ỦY|UỶ|BỘ)|TRƯỜNG|VIỆN|"
    r"HĐND|LIÊN ĐOÀN|ĐOÀN|MẶT TRẬN|THANH TRA|BẢO HIỂM|KHO BẠC|NGÂN HÀNG|TẬP ĐOÀN|TỔNG CÔNG TY|"
    r"CÔNG TY|CHÍNH PHỦ|THỦ TƯỚNG|TÒA ÁN|TOÀ ÁN|ĐÀI|HỌC VIỆN|BỆNH VIỆN|VỤ|THUẾ|HẢI QUAN)\b"
)
_UNFINISHED = re.compile(
    r"(?:UBND|(?:ỦY|UỶ) BAN NHÂN DÂN|HĐND|HỘI ĐỒNG NHÂN DÂN|VĂN PHÒNG|BAN CHỈ ĐẠO|BAN QUẢN LÝ|"
    r".*(?:VÀ|-|,))$"
)


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The single values read there; each None where it is missing or not complete."""

    agency: Located | None = None
    parent: Located | None = None
    number: Located | None = None
    symbol: Located | None = None
    place: Located | None = None
    date: Located | None = None


def read_letterhead(blocks: Sequence[Block]) -> Letterhead:
    """Read what stands above the type line."""
    texts = [passage for block in blocks for passage in _texts(block)]
    names = _names(_agency_lines(blocks))
    number, symbol = _first(_number, texts) or (None, None)
    place, date = _first(_place_and_date, texts) or (None, None)
    return Letterhead(
        agency=_named(names[-1]) if names else None,
        parent=_named(names[-2]) if len(names) > 1 else None,
        number=number,
        symbol=symbol,
        place=place,
        date=date,
    )


def _texts(block: Block) -> list[Passage]:
    if isinstance(block, Grid):
        return [cell.whole for row in block.rows for cell in row if cell.whole]
    return [block.whole]


def _agency_lines(blocks: Sequence[Block]) -> list[Passage]:
    lines: list[Passage] = []
    for block in blocks:
        for group in _line_groups(block):
            state = _STATE.search(group[0].text)
            if state is not None and state.start() == 0:
                continue
            lines.extend(kept for line in group if (kept := _without_state(line)))
    return lines


def _line_groups(block: Block) -> list[tuple[Passage, ...]]:
    """Cells of a table by themselves; of loose lines each by itself; none with number or date."""
    if isinstance(block, Grid):
        cells = [cell for row in block.rows for cell in row if cell.lines]
        return [cell.lines for cell in cells if not _is_number_or_date(cell.text)]
    return [(line,) for line in block.lines if not _is_number_or_date(line.text)]


def _is_number_or_date(text: str) -> bool:
    return bool(_NUMBER.match(text) or _DATE.search(text))


def _without_state(line: Passage) -> Passage:
    state = _STATE.search(line.text)
    kept = line.cut(0, state.start()) if state else line
    return kept if kept and is_capitals(kept.text) else Passage()


def _names(lines: Sequence[Passage]) -> list[Passage]:
    names: list[list[Passage]] = []
    for line in lines:
        if names and (_UNFINISHED.match(names[-1][-1].text) or not _ORGAN.match(line.text)):
            names[-1].append(line)
        elif names or _ORGAN.match(line.text):
            names.append([line])
    return [join(name) for name in names]


def _named(passage: Passage) -> Located:
    return Located(passage.text.strip(" .:-"), passage)


Pair = tuple[Located | None, Located | None]
Reader = Callable[[Passage], Pair | None]


def _number(passage: Passage) -> Pair | None:
    match = _NUMBER.search(passage.text)
    if match is None:
        return None
    figure = re.sub(r"[\s.…_]", "", match["number"])
    rest = re.sub(r"\s*([-–/.&])\s*", r"\1", match["rest"]).replace("–", "-").rstrip(".")
    if figure and not figure[0].isdigit():
        return None
    number = Located(figure, passage.cut(*match.span("number"))) if figure else None
    return number, Located(figure + rest, passage.cut(match.start("number"), match.end()))


def _place_and_date(passage: Passage) -> Pair | None:
    match = _DATE.search(passage.text)
    if match is None:
        return None
    place = _BESIDE_PLACE.split(match["place"])[-1].strip(" -–")
    located = Located(place, passage.cut(match.end("place") - len(place), match.end("place")))
    day, month = (re.sub(r"\D", "", match[name]) for name in ("day", "month"))
    if not (match["year"] and day and month and 1 <= int(day) <= 31 and 1 <= int(month) <= 12):
        return located, None
    written = f"{match['year']}-{int(month):02}-{int(day):02}"
    return located, Located(written, passage.cut(match.end("place") + 1, match.end()))


def _first(read: Reader, passages: Sequence[Passage]) -> Pair | None:
    for passage in passages:
        if found := read(passage):
            return found
    return None
