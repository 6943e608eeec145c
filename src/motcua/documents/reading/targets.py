"""Quantified aims: "Phấn đấu ít nhất 55% phường …", "mỗi tháng có ít nhất 04 tin, bài"."""

import re
from collections.abc import Iterator, Sequence

from motcua.documents.reading.outline import Entry
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
_FIGURE = re.compile(
    r"(?P<lead>(?:\b(?:phấn đấu|ít nhất|tối thiểu|trên|dưới|không (?:dưới|quá|vượt quá)|tối đa|từ|"
    r"đạt|hơn|khoảng|"
    r"giảm|tăng thêm|tăng|là|có|lên|thêm|hình thành|duy trì|mới|còn)\s+)*)"
    r"(?<![\w.,/-])(?P<value>\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?)\s*"
    r"(?P<unit>%(?:/\w+)?|tin,? bài|tin/bài|"
    r"[^\W\d_]+(?:\s+[^\W\d_]+)?(?:/\d* ?[^\W\d_]+(?:\s[^\W\d_]+)?)?)",
    re.IGNORECASE,
)
_KNOWN_UNIT = re.compile(
    r"(?:mô hình|trạm|doanh nghiệp|lượt người|lượt|người|cơ sở|sản phẩm|trung tâm|vùng|cuộc|lớp|"
    r"hộ|ha|tấn|"
    r"con|km|m2|m3|mẫu|dự án|chương trình|xã|phường|trường|hợp tác xã|hội nghị|chuyên mục|buổi|bài|"
    r"tin|đợt|đoàn|khu|điểm|công trình|văn bản|tài liệu|cuốn|tờ|bộ|hồ sơ|thủ tục)\b(?!/)",
    re.IGNORECASE,
)
_NOT_A_UNIT = re.compile(
    r"(?:tháng|quý|năm|ngày|giờ|tuổi|và|đến|cấp|của|trở|đồng|triệu|tỷ|nghìn|lần thứ|khóa|mức|là|"
    r"trên|cho|theo|tại|nhiệm|nhóm|loại|bệnh|nội|giải|g|h)\b",
    re.IGNORECASE,
)
_COMPARATORS = (
    (">=", re.compile(r"ít nhất|tối thiểu|không dưới|trở lên")),
    ("<=", re.compile(r"không quá|tối đa|không vượt")),
    (">", re.compile(r"\btrên\b|\bhơn\b")),
    ("<", re.compile(r"\bdưới\b")),
)
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
_BUILDS = re.compile(
    r"\b(?:mới|tăng|xây dựng|lắp đặt|đầu tư|hình thành|phát triển|đào tạo|tổng số|chuyển đổi)\b",
    re.I,
)
_SAME_WORDS = 0.7  # of the longer text
_BRACKET = re.compile(r"\([^()]*\)")


def read_targets(entries: Sequence[Entry], lines: Lines) -> tuple[TargetItem, ...]:
    """The aims of a body in their order."""
    found: list[TargetItem] = []
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
        found.extend(_aims(entry.words, headings, lines, announced=announced))
        announced = announced or _AIMS_BELOW.search(entry.words.text) is not None
    return tuple(_said_once(found))


def _said_once(found: Sequence[TargetItem]) -> Iterator[TargetItem]:
    """An aim that another section says again is given once."""
    kept: list[tuple[float | None, str, set[str]]] = []
    for target in found:
        words = set(fold(target.text).split())
        if not any(
            (target.value, target.unit) == (value, unit)
            and len(words & others) >= _SAME_WORDS * max(len(words), len(others))
            for value, unit, others in kept
        ):
            kept.append((target.value, target.unit, words))
            yield target


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
        aimed = in_aims or _AIM.search(clause) or _OPENS_AIM.match(clause) or _counts(clause)
        figure = _figure(clause, in_aims=in_aims) if aimed else None
        if figure is not None and not _is_baseline(clause, figure):
            yield _target(words.cut(start, end), figure, clause, headings, lines)
        in_aims = in_aims or bool(_STRIVES.search(clause))


def _is_baseline(clause: str, figure: re.Match[str]) -> bool:
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


def _counts(clause: str) -> bool:
    """ "Lắp đặt mới trạm 5G: 58 trạm": what is to be built, and how many, at the end."""
    return bool(_BUILDS.search(clause) and re.search(r":\s*[\d.]+\s+[^\W\d_]+\s*$", clause))


def _figure(clause: str, *, in_aims: bool) -> re.Match[str] | None:
    """The first figure that is an aim: a share, or a count behind words of aiming."""
    for match in _FIGURE.finditer(clause):
        unit = match["unit"]
        if unit.startswith("%"):
            return match
        if _NOT_A_UNIT.match(unit) or unit[0].isupper():
            continue
        counted = re.search(
            r"ít nhất|tối thiểu|phấn đấu|hình thành|mới|đạt|không quá|dưới|trên", match["lead"]
        )
        if counted or (
            in_aims and (match["lead"] or clause[: match.start()].rstrip().endswith(":"))
        ):
            return match
        if clause[: match.start()].rstrip().endswith(":"):
            return match
    return None


def _target(
    passage: Passage, figure: re.Match[str], clause: str, headings: Sequence[Entry], lines: Lines
) -> TargetItem:
    comparator = next(
        (sign for sign, words in _COMPARATORS if words.search(figure["lead"].lower())), "="
    )
    if comparator == "=" and "trở lên" in clause[figure.end() : figure.end() + 12]:
        comparator = ">="
    rhythm = _RHYTHM.search(passage.text)
    return TargetItem(
        text=passage.text,
        metric=re.sub(r"\s+", " ", passage.text.replace(figure[0], " ")).strip(" ,.;:"),
        comparator=comparator,
        value=_value(figure["value"]),
        unit=_unit(figure["unit"].strip()),
        period=rhythm["period"].lower() if rhythm else None,
        deadline=_deadline(passage.text, headings),
        place=lines.place_of(passage),
    )


def _unit(written: str) -> str:
    known = _KNOWN_UNIT.match(written)
    return known[0] if known and "bài" not in written else written


def _value(written: str) -> float:
    number = float(written.replace(".", "").replace(",", "."))
    return int(number) if number.is_integer() else number


def _deadline(text: str, headings: Sequence[Entry]) -> int | None:
    for words in [text, *(heading.heading.text for heading in reversed(headings))]:
        match = _YEAR.search(words)
        if match:
            return int(match["year"] or match["end"])
    return None
