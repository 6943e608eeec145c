"""Figures that a unit's report states in its prose: "12 tin, bài", "03 hội nghị", "5.000 tờ rơi".

They are proposed beside the figures that confirmed proofs give, never taken by themselves.
"""

import re
from collections import defaultdict
from dataclasses import dataclass

FORMS = {
    "published_item": r"(?:tin(?:,)? bài|tin, bài viết|bài viết|bài đăng|tin)",
    "broadcast_times": r"(?:lượt phát|lượt phát thanh|buổi phát)",
    "broadcast_minutes": r"phút",
    "meeting": r"(?:hội nghị|lớp tập huấn|cuộc tập huấn|buổi tuyên truyền|cuộc họp|tọa đàm)",
    "meeting_attendance": r"(?:lượt người|người dự|người tham dự|người tham gia|đại biểu)",
    "leaflets_copies": r"(?:tờ rơi|tờ gấp|sổ tay|cuốn)",
    "visual_pieces": r"(?:băng rôn|khẩu hiệu|pa nô|áp phích|cụm cổ động)",
}
"""Name of the figure (`rules.figures`) → the words that follow its number."""
_PATTERNS = {
    name: re.compile(rf"(?<![\d./,])(\d{{1,3}}(?:\.\d{{3}})+|\d{{1,7}})\s+{words}\b", re.IGNORECASE)
    for name, words in FORMS.items()
}


@dataclass(frozen=True, slots=True)
class StatedFigure:
    """A figure stated in prose: its name, the sum of the numbers found, the words quoted."""

    name: str
    value: int
    quotes: tuple[str, ...]


def stated_figures(text: str) -> list[StatedFigure]:
    """The figures that the text states, each the sum of its mentions."""
    found: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for name, pattern in _PATTERNS.items():
        for match in pattern.finditer(text):
            found[name].append((int(match[1].replace(".", "")), match[0]))
    return [
        StatedFigure(name, sum(value for value, _ in hits), tuple(quote for _, quote in hits))
        for name, hits in found.items()
    ]
