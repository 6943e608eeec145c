"""The figures of aims: "ít nhất 55% phường", "đào tạo 3.000 lượt nhân lực"."""

import re
from collections.abc import Iterator

_FIGURE = re.compile(
    r"(?P<lead>(?:\b(?:phấn đấu|ít nhất|tối thiểu|trên|dưới|không (?:dưới|quá|vượt quá)|tối đa|từ|"
    r"đạt|hơn|khoảng|"
    r"giảm|tăng thêm|tăng|là|có|lên|thêm|hình thành|duy trì|mới|còn|đào tạo|bồi dưỡng|tập huấn|"
    r"xây dựng|lắp đặt|thành lập|phát triển|nâng cấp)\s+)*)"
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
_COUNT_GOES_ON = re.compile(
    rf",\s+(?=\d{{1,3}}(?:\.\d{{3}})*\s+{_KNOWN_UNIT.pattern})", re.IGNORECASE
)
_BUILDS = re.compile(
    r"\b(?:mới|tăng|xây dựng|lắp đặt|đầu tư|hình thành|phát triển|đào tạo|tổng số|chuyển đổi)\b",
    re.I,
)

FigureMatch = re.Match[str]
"""Has the groups `lead`, `value` and `unit`."""


def counts_at_end(clause: str) -> bool:
    """ "Lắp đặt mới trạm 5G: 58 trạm": what is to be built, and how many, at the end."""
    return bool(_BUILDS.search(clause) and re.search(r":\s*[\d.]+\s+[^\W\d_]+\s*$", clause))


def figures_of(clause: str, *, in_aims: bool) -> Iterator[tuple[int, int, FigureMatch]]:
    """The figures that are aims, each with the part of the clause that says it.

    Most clauses have one; "ít nhất 100 doanh nghiệp A, 50 doanh nghiệp B" goes on counting.
    """
    first = _figure(clause, in_aims=in_aims)
    if first is None:
        return
    cuts = (
        [] if first["unit"].startswith("%") else list(_COUNT_GOES_ON.finditer(clause, first.end()))
    )
    edges = [cut.start() for cut in cuts] + [len(clause)]
    yield 0, edges[0], first
    for cut, end in zip(cuts, edges[1:], strict=True):
        if found := _FIGURE.match(clause, cut.end()):
            yield cut.end(), end, found


def comparator_of(figure: FigureMatch) -> str:
    """How the aim compares with its figure: >=, <=, >, < or =."""
    lead = figure["lead"].lower()
    sign = next((sign for sign, words in _COMPARATORS if words.search(lead)), "=")
    behind = figure.string[figure.end() : figure.end() + 12]
    return ">=" if sign == "=" and "trở lên" in behind else sign


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


def unit_of(written: str) -> str:
    """The unit without the words behind it."""
    known = _KNOWN_UNIT.match(written)
    return known[0] if known and "bài" not in written else written


def value_of(written: str) -> float:
    """A figure with a decimal comma and points between thousands."""
    number = float(written.replace(".", "").replace(",", "."))
    return int(number) if number.is_integer() else number
