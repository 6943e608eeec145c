"""Labelled lines: "Cơ quan chủ trì: …", "Thời gian hoàn thành: …", "Sản phẩm: …"."""

import re
from collections.abc import Iterator
from enum import Enum


class Label(Enum):
    """What a labelled line states about the task above it."""

    TASK = "task"
    LEAD = "lead"
    COORDINATING = "coordinating"
    TIME = "time"
    RESULT = "result"
    OTHER = "other"


_BODY = r"(?:các\s+)?(?:cơ quan|đơn vị|sở|ngành|cấp)(?:,\s*(?:cơ quan|đơn vị))?\s+"
_LABELS: tuple[tuple[Label, str], ...] = (
    (Label.COORDINATING, rf"(?:{_BODY})?(?:cùng\s+)?phối hợp(?:\s+(?:thực hiện|với))?"),
    (
        Label.LEAD,
        (
            rf"(?:{_BODY})?(?:chủ trì|phụ trách|đầu mối|chịu trách nhiệm)"
            rf"(?:\s+(?:thực hiện|tham mưu|triển khai))?"
            rf"|{_BODY}thực hiện|phân công(?:\s+thực hiện)?"
        ),
    ),
    (
        Label.TIME,
        (
            r"(?:thời gian|thời hạn|thời điểm|tiến độ|lộ trình)(?:\s+(?:thực hiện|hoàn thành|"
            r"triển khai|"
            r"tổ chức|dự kiến|kết thúc|trình|ban hành))*|hoàn thành|dự kiến hoàn thành"
        ),
    ),
    (
        Label.RESULT,
        (
            r"(?:dự kiến\s+)?(?:kết quả|sản phẩm|đầu ra)(?:\s+(?:dự kiến|đầu ra|cần đạt|đạt được|"
            r"đầu ra dự kiến))?"
        ),
    ),
    (
        Label.TASK,
        r"(?:nội dung(?:\s+(?:thực hiện|công việc|nhiệm vụ))?|nhiệm vụ|công việc)(?:\s+\d+)?",
    ),
    (
        Label.OTHER,
        (
            r"(?:địa điểm|thành phần|kinh phí|nguồn kinh phí|hình thức|số lượng|đối tượng|"
            r"phạm vi)(?:\s+\w+){0,2}"
        ),
    ),
)
_LABELLED = re.compile(
    "|".join(f"(?P<{label.value}>(?:{pattern}))" for label, pattern in _LABELS), re.IGNORECASE
)
_LONGEST_LABEL = 90
_COLON = re.compile(r"\s*:\s*")


def label_of(text: str) -> tuple[Label, int] | None:
    """The label that a line opens with, and where its value starts."""
    match = _LABELLED.match(text)
    if match is None:
        return None
    colon = _COLON.match(text, match.end())
    if colon is None:
        return None
    return _label(match), colon.end()


def labelled_parts(text: str) -> Iterator[tuple[Label, int, int]]:
    """Labels of a line with the range of their values: "Chủ trì: Sở A; thời gian: quý II."."""
    starts = [(0, *found)] if (found := label_of(text)) else []
    for match in re.finditer(r"[;.]\s+", text):
        if found := label_of(text[match.end() : match.end() + _LONGEST_LABEL]):
            starts.append((match.start(), found[0], match.end() + found[1]))
    for at, (_, label, value) in enumerate(starts):
        end = starts[at + 1][0] if at + 1 < len(starts) else len(text)
        yield label, value, value + len(text[value:end].rstrip(" .;"))


def trailing_time(text: str) -> str | None:
    """The value of a "Thời gian …:" at the end of a task's own paragraph."""
    behind = "; " + text
    for label, start, end in labelled_parts(behind):
        if label is Label.TIME:
            return behind[start:end]
    return None


def _label(match: re.Match[str]) -> Label:
    return Label(match.lastgroup)
