"""Whether what somebody typed asks for a thing that has a guide of its own."""

from functools import lru_cache

from motcua.kernel.text import fold

LEAST = 4
"""Letters of a phrase: a shorter one would stand in half of all questions."""

DESK_WORDS = (
    "mở cửa, đóng cửa, mấy giờ, giờ làm việc, giờ tiếp nhận, giờ hành chính, thứ bảy, chủ nhật, "
    "số điện thoại, đường dây nóng, hotline, tổng đài, gọi ai, hỏi ai, ở đâu, chỗ nào, một cửa, "
    "trung tâm hành chính công, trung tâm phục vụ hành chính công"
)
"""What people type into a search when they look for a place, its hours or its telephone."""


def plain(text: str) -> str:
    """The words of a text without marks, a blank around each; nothing else of it."""
    words = "".join(letter if letter.isalnum() else " " for letter in fold(text))
    return f" {' '.join(words.split())} "


def asks_for_a_desk(asked: str) -> bool:
    """Whether the question, as `plain` gives it, is about where to go, when, or whom to call."""
    return asks_for(asked, DESK_WORDS)


def asks_for(asked: str, *phrases: str) -> bool:
    """Whether one of the phrases (each a list by commas) stands in the question.

    The question is one of `plain`: it is asked of every guide in turn.
    """
    return any(one in asked for phrase in phrases for one in _said(phrase))


@lru_cache(maxsize=1_024)
def _said(phrase: str) -> tuple[str, ...]:
    every = (plain(one) for one in phrase.split(","))
    return tuple(one for one in every if len(one.strip()) >= LEAST)
