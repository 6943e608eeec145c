"""Quantified aims: "Phấn đấu ít nhất 55% phường …", "mỗi tháng có ít nhất 04 tin, bài"."""

import re
from collections.abc import Iterator, Sequence

from motcua.documents.reading.figures import (
    FigureMatch,
    comparator_of,
    counts_at_end,
    figures_of,
    unit_of,
    value_of,
)
from motcua.documents.reading.outline import Entry, Path
from motcua.documents.reading.passage import Lines, Passage
from motcua.documents.reading.result import TargetItem
from motcua.kernel.text import fold

_AIM_HEADING = re.compile(r"muc tieu|chi tieu|dinh huong|ket qua can dat")
_NOT_AIM_HEADING = re.compile(
    r"hien trang|tinh hinh|danh gia|thuc trang|kinh phi|nguon von|nguon luc|boi canh|khen thuong|"
    r"su dung dat"
)
_AIM = re.compile(r"\b(?:phấn đấu|mục tiêu|chỉ tiêu|tối thiểu|ít nhất|bảo đảm|đảm bảo|đạt)\b", re.I)
_AIMS_BELOW = re.compile(r"\b(?:chỉ tiêu|mục tiêu)(?: cụ thể)?(?: như)? sau\s*:$", re.IGNORECASE)
_OPENS_AIM = re.compile(
    r"\s*(?:Đến (?:hết )?năm 20\d{2}\b,?|Có)\s[^,;]{0,80}?\d\s*%", re.IGNORECASE
)
_STRIVES = re.compile(r"\bphấn đấu\b", re.IGNORECASE)  # the clauses behind it are aims as well
_BASELINE = re.compile(r"\b(?:hiện (?:nay|có|tại)|đã (?:đạt|có)|năm trước|tính đến|chiếm)\b", re.I)
_RHYTHM = re.compile(r"\b(?:h[ằà]ng|mỗi|/)\s*(?P<period>tuần|tháng|quý|năm)\b", re.IGNORECASE)
_YEAR = re.compile(
    r"(?:đến|tới|hết)\s+(?:hết\s+)?năm\s+(?P<year>20\d{2})|"
    r"giai đoạn\s+20\d{2}\s*-\s*(?P<end>20\d{2})",
    re.I,
)
_CLAUSE = re.compile(
    r"[;.](?=\s|$)|,\s+(?=(?:trong đó|nâng)\b)|"
    r"(?:,|\bvà)\s+(?=(?:(?:tăng thêm|tăng|giảm|ít nhất|tối thiểu|trên|dưới|khoảng|đạt|phấn đấu|"
    r"có)\s+)*"
    r"\d{1,3}(?:,\d+)?\s*%)"
)
_ONLY_YEAR = re.compile(r"\s*(?:Đến|Tới) (?:hết )?năm 20\d{2}", re.IGNORECASE)
_SAME_WORDS = 0.7  # of the longer text
_SAME_AIM = 0.75  # of the shorter text, where another section says the aim in a longer sentence
_FEW_WORDS = 12  # too few to know an aim again by
_BRACKET = re.compile(r"\([^()]*\)")


def read_targets(entries: Sequence[Entry], lines: Lines) -> tuple[TargetItem, ...]:
    """The aims of a body in their order."""
    found: list[tuple[Path, TargetItem]] = []
    open_headings: list[Entry] = []
    announced = False
    for entry in entries:
        if entry.heading:
            announced = False
            open_headings = [
                h
                for h in open_headings
                if entry.path[: len(h.path)] == h.path and h.path != entry.path
            ]
            open_headings.append(entry)
        if entry.grid is not None or not entry.words:
            continue
        headings = [h for h in open_headings if entry.path[: len(h.path)] == h.path]
        aims = _aims(entry.words, headings, lines, announced=announced)
        found.extend((entry.path, aim) for aim in aims)
        announced = announced or _AIMS_BELOW.search(entry.words.text) is not None
    return tuple(_said_once(found))


def _said_once(found: Sequence[tuple[Path, TargetItem]]) -> Iterator[TargetItem]:
    """An aim that another section says again is given once."""
    kept: list[tuple[Path, TargetItem, set[str]]] = []
    for path, target in found:
        words = set(re.findall(r"[\w%]+", fold(target.text)))
        if not any(
            (target.value, target.unit) == (above.value, above.unit)
            and _same_aim(words, others, elsewhere=path[:1] != section[:1])
            for section, above, others in kept
        ):
            kept.append((path, target, words))
            yield target


def _same_aim(words: set[str], others: set[str], *, elsewhere: bool) -> bool:
    common, shorter = len(words & others), min(len(words), len(others))
    again = elsewhere and shorter >= _FEW_WORDS and common >= _SAME_AIM * shorter
    return again or common >= _SAME_WORDS * max(len(words), len(others))


def _aims(
    words: Passage, headings: Sequence[Entry], lines: Lines, *, announced: bool
) -> Iterator[TargetItem]:
    """The aims of one paragraph; `announced`: "… các chỉ tiêu sau:" stands above it."""
    folded = [fold(heading.heading.text) for heading in headings]
    if not announced and any(_NOT_AIM_HEADING.search(text) for text in folded):
        return
    in_aims = announced or any(_AIM_HEADING.search(text) for text in folded)
    text = _BRACKET.sub(lambda match: " " * len(match[0]), words.text)
    for start, end in _clauses(text):
        clause = text[start:end]
        aimed = in_aims or _AIM.search(clause) or _OPENS_AIM.match(clause) or counts_at_end(clause)
        sign = "="
        for first, last, figure in figures_of(clause, in_aims=in_aims) if aimed else ():
            if not _is_baseline(clause, figure):
                sign = comparator_of(figure) if first == 0 else sign
                passage = words.cut(start + first, start + last)
                yield _target(passage, figure, sign, headings, lines)
        in_aims = in_aims or bool(_STRIVES.search(clause))


def _is_baseline(clause: str, figure: FigureMatch) -> bool:
    """A figure of the present state; behind "ít nhất 85% người …" such words say who is meant."""
    aimed = _AIM.search(clause, 0, figure.start("value")) is not None
    return _BASELINE.search(clause, 0, figure.start() if aimed else len(clause)) is not None


def _clauses(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for match in _CLAUSE.finditer(text):
        if _ONLY_YEAR.fullmatch(text, start, match.start()):
            continue
        yield start, match.start()
        start = match.end()
    if start < len(text):
        yield start, len(text)


def _target(
    passage: Passage,
    figure: FigureMatch,
    comparator: str,
    headings: Sequence[Entry],
    lines: Lines,
) -> TargetItem:
    rhythm = _RHYTHM.search(passage.text)
    return TargetItem(
        text=passage.text,
        metric=re.sub(r"\s+", " ", passage.text.replace(figure[0], " ")).strip(" ,.;:"),
        comparator=comparator,
        value=value_of(figure["value"]),
        unit=unit_of(figure["unit"].strip()),
        period=rhythm["period"].lower() if rhythm else None,
        deadline=_deadline(passage.text, headings),
        place=lines.place_of(passage),
    )


def _deadline(text: str, headings: Sequence[Entry]) -> int | None:
    for words in [text, *(heading.heading.text for heading in reversed(headings))]:
        match = _YEAR.search(words)
        if match:
            return int(match["year"] or match["end"])
    return None
