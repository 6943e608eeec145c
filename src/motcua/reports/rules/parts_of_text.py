"""The parts of a text with numbered headings: a superior's đề cương, or a unit's report.

A numbered line that is a sentence of its own belongs to the text of the heading above it.
"""

import re
from dataclasses import dataclass

from motcua.kernel.text import fold, squeeze

_MARKS = (
    re.compile(r"(?:Phần|PHẦN)\s+(?:thứ\s+\w+|[IVX]{1,5}|\d{1,2})\b\s*[.:–-]?\s*"),
    re.compile(r"[IVX]{1,5}\s*[.)/]\s*(?=\S)"),
    re.compile(r"\d{1,2}\s*(?:[.)](?!\d)|/\s)\s*(?=\S)"),
    re.compile(r"\d{1,2}(?:\.\d{1,2}){1,3}[.)]?\s+(?=\S)"),
    re.compile(r"[a-zđ]\)\s*(?=\S)"),
)
"""From the widest to the narrowest; the level is the rank among the kinds that a text uses."""
_BEFORE_BODY = re.compile(r"^(?:de cuong|bao cao|ke hoach)\b")
_AFTER_BODY = re.compile(r"^(?:noi nhan|tm|kt|tl|tuq)\b|^(?:chanh van phong|(?:pho )?giam doc|"
                         r"(?:pho )?truong phong|(?:pho )?chu tich|nguoi lap)\s*$")  # fmt: skip
_GUIDANCE = re.compile(r"\((?:nêu|ghi|báo cáo|đánh giá|trong đó|kèm|số liệu|theo)\b", re.IGNORECASE)
"""What a đề cương explains in brackets behind a heading."""
_LONGEST_HEADING = 160
_LONGEST_SENTENCE = 70
_BARE_NAME = 25
_LEVELS = 4


@dataclass(frozen=True, slots=True)
class TextPart:
    """A heading and what stands under it before the next one."""

    mark: str
    heading: str
    level: int
    text: str


def parts_of(text: str) -> list[TextPart]:
    """The parts in their order; text before the first heading belongs to none and is left out."""
    lines = [squeeze(line) for line in text.splitlines()]
    found: list[tuple[int, str, str, list[str]]] = []
    for line in filter(None, lines):
        if found and _AFTER_BODY.match(fold(line).rstrip(" .:")):
            break
        opened = _opened(line)
        if opened is not None:
            found.append((*opened[:3], [opened[3]] if opened[3] else []))
        elif found:
            found[-1][3].append(line)
    ranks = sorted({rank for rank, *_ in found})
    return [
        TextPart(mark, heading, min(ranks.index(rank) + 1, _LEVELS), "\n".join(under))
        for rank, mark, heading, under in found
    ]


def title_of(text: str) -> str:
    """The line that names the text ("Đề cương báo cáo …"), "" when none does.

    A name that only says what it is goes on with the line below.
    """
    lines = [line for line in map(squeeze, text.splitlines()[:40]) if line]
    for line, below in zip(lines, [*lines[1:], ""], strict=True):
        if _BEFORE_BODY.match(fold(line)) and len(line) < _LONGEST_HEADING:
            goes_on = len(line) <= _BARE_NAME and below and _opened(below) is None
            return f"{line.capitalize()} {below[:1].lower()}{below[1:]}" if goes_on else line
    return ""


def _opened(line: str) -> tuple[int, str, str, str] | None:
    """Rank, mark, heading and the words after it, when the line opens a part."""
    for rank, mark in enumerate(_MARKS):
        if found := mark.match(line):
            heading, rest = _split(line[found.end() :])
            return (rank, found[0].strip(), heading, rest) if heading else None
    return None


def _split(words: str) -> tuple[str, str]:
    """Heading and the rest of its line; no heading when the line is a sentence of its own."""
    head, colon, rest = words.partition(":")
    if colon and rest.strip() and len(head) <= _LONGEST_SENTENCE:
        return head.strip(), rest.strip()
    bare = words.rstrip(" :")
    if _GUIDANCE.search(bare):
        return _without_brackets(bare)
    is_sentence = bare.endswith((".", ";")) and len(bare) > _LONGEST_SENTENCE
    if is_sentence or len(bare) > _LONGEST_HEADING:
        return _without_brackets(bare)
    return bare.rstrip(" .;"), ""


def _without_brackets(words: str) -> tuple[str, str]:
    """ "Kết quả thực hiện (nêu rõ …)": what a đề cương explains in brackets is no heading."""
    head, bracket, rest = words.partition("(")
    if bracket and 0 < len(head) <= _LONGEST_HEADING:
        return head.strip(), f"({rest}"
    return "", ""
