"""Money for a task that does not say how many of what.

A task paid for cannot be accepted (nghiệm thu) without a quantity.
"""

import re
from collections.abc import Iterator

from motcua.documents.lint.finding import Finding, Severity
from motcua.documents.lint.paper import Paper
from motcua.documents.lint.wording import short
from motcua.kernel.money import find_amounts, money

_THINGS = (
    "tin|bài|buổi|cuộc|hội nghị|hội thảo|lớp|tờ|bản|cuốn|quyển|bộ|chương trình|chuyên mục|"
    "chuyên đề|kỳ|số|video|clip|phóng sự|phim|pa nô|panô|băng rôn|áp phích|khẩu hiệu|lượt|người|"
    "phút|giờ|xã|phường|thôn|đơn vị|cái|chiếc|suất|đợt|lần|gói|mẫu|ấn phẩm|tọa đàm|ngày|hợp đồng"
)
_COUNT = re.compile(
    rf"(?<![\w./])(?:\d{{1,3}}(?:\.\d{{3}})*|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)"
    rf"\s*(?:\([^)]*\)\s*)?(?:{_THINGS})(?!\w)",
    re.IGNORECASE,
)
_MONEY = re.compile(r"\d[\d.]*\s*(?:đồng|đ)(?!\w)", re.IGNORECASE)


def check(paper: Paper) -> Iterator[Finding]:
    """Rows of a task table that hold an amount and no count."""
    for task in paper.reading.tasks:
        if task.form != "table":
            continue
        row = paper.text[task.place.start : task.place.end]
        amounts = find_amounts(row)
        if not amounts or _COUNT.search(_MONEY.sub(" ", row)):
            continue
        yield paper.finding(
            "quantity_missing",
            Severity.WARNING,
            task.place,
            what=f"Có {money(sum(one.vnd for one in amounts))} nhưng không ghi số lượng: "
            f"“{short(task.text)}”.",
            why="Không có số lượng thì không nghiệm thu và không so sánh giá được.",
            cure="Ghi bao nhiêu tin, bài, buổi, tờ… cho số tiền này và đơn giá hoặc báo giá.",
        )
