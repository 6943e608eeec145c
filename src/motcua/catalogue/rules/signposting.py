"""Whether what somebody typed asks for a thing that has a guide of its own."""

from motcua.kernel.text import fold

LEAST = 4
"""Letters of a phrase: a shorter one would stand in half of all questions."""

DESK_WORDS = (
    "mở cửa, đóng cửa, mấy giờ, giờ làm việc, giờ tiếp nhận, giờ hành chính, thứ bảy, chủ nhật, "
    "số điện thoại, đường dây nóng, hotline, tổng đài, gọi ai, hỏi ai, ở đâu, chỗ nào, một cửa, "
    "trung tâm hành chính công, trung tâm phục vụ hành chính công"
)
"""What people type into a search when they look for a place, its hours or its telephone."""


def asks_for_a_desk(asked: str) -> bool:
    """Whether the question is about where to go, when, or whom to call."""
    return asks_for(asked, DESK_WORDS)


def asks_for(asked: str, *phrases: str) -> bool:
    """Whether one of the phrases (each a list by commas) stands in the question, marks aside."""
    question = f" {_plain(asked)} "
    said = (_plain(one) for phrase in phrases for one in phrase.split(","))
    return any(len(one) >= LEAST and f" {one} " in question for one in said)


def _plain(text: str) -> str:
    words = "".join(letter if letter.isalnum() else " " for letter in fold(text))
    return " ".join(words.split())
