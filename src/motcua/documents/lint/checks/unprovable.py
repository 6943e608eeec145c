"""Expected results that no proof can show, with something countable proposed instead."""

import re
from collections.abc import Iterator

from motcua.documents.lint.finding import Finding, Severity
from motcua.documents.lint.paper import Paper
from motcua.documents.lint.wording import short
from motcua.kernel.text import fold

_WORDY = re.compile(
    r"nâng cao|tăng cường|chuyển biến|phát huy|lan tỏa|biết được|hiểu (?:rõ|biết|được)|"
    r"nhận thức|tạo sự đồng thuận|góp phần|được phổ biến|rộng rãi",
    re.IGNORECASE,
)
# What the task does, and what can be counted of it.
_PROPOSALS: tuple[tuple[str, str], ...] = (
    ("hoi thi|cuoc thi", "số cuộc thi, số đội và số người dự, số bài dự thi"),
    ("hoi nghi|tap huan|toa dam|doi thoai|lop", "số buổi, số người dự theo danh sách"),
    ("phat thanh|truyen thanh|dai ", "số buổi phát, số phút, số cụm loa"),
    (
        "to roi|to gap|an pham|so tay|ap phich|pa no|bang ron",
        "số bản in, số bản đã phát có ký nhận",
    ),
    ("niem yet", "số thủ tục đã niêm yết đúng và đủ trên tổng số thủ tục"),
    ("phan anh|kien nghi", "số lượt tra cứu kênh tiếp nhận, số phản ánh được trả lời đúng hạn"),
    ("kiem tra", "số đơn vị được kiểm tra, số biên bản"),
    ("ket qua ra soat|don gian hoa", "số tin, bài về kết quả rà soát"),
    ("mo hinh|cach lam", "số mô hình được giới thiệu, số tin, bài"),
    ("", "số tin, bài; số buổi; số lượt người tiếp cận"),
)


def check(paper: Paper) -> Iterator[Finding]:
    """Results in words of attitude without a figure."""
    for task in paper.reading.tasks:
        result = task.expected_result
        if not result or re.search(r"\d", result) or not _WORDY.search(result):
            continue
        yield paper.finding(
            "unprovable_result",
            Severity.WARNING,
            task.place,
            what=f"Kết quả không kiểm chứng được: “{short(result)}”",
            why="Không có gì để đếm hoặc đối chiếu khi báo cáo kết quả.",
            cure=f"Thêm kết quả đếm được, ví dụ: {_proposal(task.text)}.",
        )


def _proposal(task: str) -> str:
    words = fold(task)
    return next(text for signs, text in _PROPOSALS if re.search(signs, words))
