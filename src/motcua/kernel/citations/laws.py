"""Laws cited by name, with or without their day: "Luật Đất đai ngày 18 tháng 01 năm 2024"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from motcua.kernel.citations.leads import KIND, kind_named
from motcua.kernel.dates import GAP, SPACE, WRITTEN_DAY, day_of

_LONGEST = 240
_LAW = re.compile(r"(?<!\w)(?<!Pháp )(?:Bộ luật|Luật|Pháp lệnh)(?=[\s*_]+[^\W\d_])")
_AMENDING = re.compile(rf"{SPACE}sửa{SPACE}đổi", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[;:|()“”\"\t]|\.(?!\d)|\n\s*\n|\n\s*[-+•]\s|,(?=\s+[A-ZĐ])")
_DAY = re.compile(rf"(?:,{GAP}|\s)ngày{GAP}{WRITTEN_DAY}", re.IGNORECASE)
# Words behind a comma inside names: Phòng, chống … · Thi đua, khen thưởng · Quản lý, sử dụng …
_PAIRED = "chống|khen|bổ|giáo|sử|bia|kết|giảm|trọng"
_NAME_END = re.compile(
    rf",(?!\s+(?:{_PAIRED}))"
    r"|[\s*]+(?:theo|trong|trên|tại|về|nhằm|để|được|đã|có|quy định|đến|cho|là|với|ban hành|khi|"
    r"của Quốc hội|và các|và những|hiện hành)(?!\w)"
)
_LOOSE_END = re.compile(r"(?:[\s,*_-]|(?<=\s)(?:và|của|các))+$")


@dataclass(frozen=True)
class NamedLaw:
    """A law cited without its number."""

    kind: str
    day: date | None
    start: int
    end: int


def laws_by_name(text: str) -> Iterator[NamedLaw]:
    """Laws named in the text, whether or not a number follows; the caller drops those with one."""
    position = 0
    while found := _LAW.search(text, position):
        law = _read(text, found)
        if law:
            yield law
        position = law.end if law else found.end()


def _read(text: str, found: re.Match[str]) -> NamedLaw | None:
    ahead = text[found.end() : found.end() + _LONGEST]
    stop = _SENTENCE_END.search(ahead)
    clause = ahead[: stop.start()] if stop else ahead
    amending = _AMENDING.match(clause) is not None
    if not amending:
        another = KIND.search(clause)
        clause = clause[: another.start()] if another else clause
    day = _DAY.search(clause)
    if day:
        return NamedLaw(kind_named(found[0]), day_of(day), found.start(), found.end() + day.end())
    if amending or not clause.lstrip(" *_\n")[:1].isupper():
        return None
    end = _NAME_END.search(clause)
    name = _LOOSE_END.sub("", clause[: end.start()] if end else clause)
    return NamedLaw(kind_named(found[0]), None, found.start(), found.end() + len(name))
