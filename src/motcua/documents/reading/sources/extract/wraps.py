"""Words that the end of a line has cut in two."""

import re

_NUMBER_HEAD = re.compile(r"(?:.*\s)?([\d./]*\d[./]?)$")
_NUMBER_TAIL = re.compile(r"[\d./]*\d")
_WHOLE = re.compile(r"\d{1,3}(?:\.\d{3})+|\d{1,2}/\d{1,2}/\d{4}|\d{1,4}/\d{4}")
_SYMBOL_HEAD = re.compile(r"(?:\d/|\d/[A-ZĐ]{1,5}-|[A-ZĐ]{2,5}-)$")
_BEFORE_NOTHING = (",", ".", ";", ":", ")", "”")


def is_cut(line: str, following: str) -> bool:
    """Whether the last word of a line goes on in the next without a space.

    True for numbers of documents broken after their slash or dash, for figures and dates broken
    anywhere, and where the next line begins with punctuation.
    """
    if line.endswith(" ") or not line.strip() or not following.strip():
        return False
    if following.startswith(_BEFORE_NOTHING):
        return True
    if _SYMBOL_HEAD.search(line):
        return following[0].isupper()
    head, tail = _NUMBER_HEAD.match(line), _NUMBER_TAIL.match(following)
    return bool(head and tail and _WHOLE.fullmatch(head[1] + tail[0]))


def joined(line: str, following: str) -> str:
    """Two lines as one, with the space that the end of the line stands for."""
    gap = "" if is_cut(line, following) else " "
    return f"{line.rstrip()}{gap}{following.strip()}"
