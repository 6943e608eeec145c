"""What a template of another year, level or place left behind."""

import re
from collections.abc import Iterator
from itertools import takewhile

from motcua.documents.lint.finding import Finding, Severity
from motcua.documents.lint.paper import Paper
from motcua.documents.lint.wording import short
from motcua.kernel.text import fold

_LEVELS: tuple[tuple[str, ...], ...] = (
    ("huyện", "quận", "thị xã", "thành phố"),
    ("xã", "phường", "thị trấn", "đặc khu"),
)
_ISSUER_LEVEL = re.compile(
    r"(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|HĐND)\s+"
    r"(huyện|quận|thị xã|thành phố|xã|phường|thị trấn|đặc khu)\s+(\S.*)",
    re.IGNORECASE,
)
_CENTRAL_CITIES = ("ha noi", "hai phong", "da nang", "can tho", "hue", "ho chi minh")
_ON_GROUND = re.compile(
    r"trên địa bàn (huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)(?=\s*[.,;\n]|\s*$)"
)
_PLACE = re.compile(r"trên địa bàn (?:tỉnh|thành phố) ((?:\w+ ?){1,4})")
_SYMBOL = re.compile(r"\d[a-z]?/(?:\d{4}/)?[A-ZĐ]|-[A-ZĐ]+/[A-ZĐ]|(?:Kế hoạch|Quyết định|Đề án)\s")
_LONG_NAME = 400


def check(paper: Paper) -> Iterator[Finding]:
    """Years before the plan's, levels that are not the issuer's, places that are not its own."""
    yield from _years(paper)
    yield from _levels(paper)
    yield from _places(paper)


def _years(paper: Paper) -> Iterator[Finding]:
    years = [*paper.reading.years, *([paper.on.year] if paper.on else [])]
    if not years:
        return
    for task in paper.reading.tasks:
        finish = task.finish or ""
        if finish[:4].isdigit() and int(finish[:4]) < min(years):
            yield paper.finding(
                "leftover_year",
                Severity.ERROR,
                task.place,
                what=f"Thời hạn năm {finish[:4]} trong kế hoạch năm {min(years)}: "
                f"“{short(task.text)}”.",
                why="Có thể còn sót từ kế hoạch năm trước.",
                cure=f"Sửa thời hạn sang năm {min(years)}.",
            )


def _levels(paper: Paper) -> Iterator[Finding]:
    issuer = _ISSUER_LEVEL.match(paper.reading.issuing_agency or "")
    if issuer is None or any(fold(issuer[2]).startswith(city) for city in _CENTRAL_CITIES):
        return
    own = issuer[1].lower()
    kin = next(levels for levels in _LEVELS if own in levels)
    for match in _ON_GROUND.finditer(paper.text):
        if match[1] != own and match[1] in kin:
            yield paper.finding(
                "leftover_level",
                Severity.WARNING,
                paper.place(*match.span()),
                what=f"“{match[0]}” trong kế hoạch của {issuer[0]}.",
                why="Có thể còn sót từ mẫu của nơi khác.",
                cure=f"Sửa thành “trên địa bàn {own}”.",
            )


def _places(paper: Paper) -> Iterator[Finding]:
    reading = paper.reading
    own = fold(
        " ".join(filter(None, (reading.issuing_agency, reading.place, reading.parent_agency)))
    )
    if not own:
        return
    for match in _PLACE.finditer(paper.text):
        name = " ".join(takewhile(lambda word: word[0].isupper(), match[1].split()))
        if name and fold(name) not in own and not _is_cited(paper, match.start()):
            yield paper.finding(
                "leftover_place",
                Severity.WARNING,
                paper.place(match.start(), match.start(1) + len(name)),
                what=f"{name} không phải địa bàn của {reading.issuing_agency}.",
                why="Có thể còn sót từ mẫu của nơi khác.",
                cure="Sửa tên địa phương.",
            )


def _is_cited(paper: Paper, start: int) -> bool:
    """Whether the words belong to the name of another document, which may be of anywhere."""
    before = paper.text[max(0, start - _LONG_NAME) : start]
    sentence = re.split(r"[.;]\s", before)[-1]
    return _SYMBOL.search(sentence) is not None
