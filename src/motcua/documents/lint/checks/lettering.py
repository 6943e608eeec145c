"""Letters of points: a, b, c, d, đ, e, g, h, i, k, l, m, n, o, p, q, r, s, t, u, v, x, y.

Basis: Decree 30/2020/NĐ-CP annex I part II (điểm in the order of the Vietnamese alphabet).
"""

import re
from collections.abc import Iterator

from motcua.documents.lint.finding import Finding, Severity
from motcua.documents.lint.paper import Paper

_ORDER = "abcdđeghiklmnopqrstuvxy"
_FOREIGN = frozenset("fjwz")
_POINT = re.compile(r"[\s*]*([a-zđ])\s*[).]\s*[*\s]*[^\W\d_]")
_HIGHER = re.compile(r"[\s*]*(?:\d{1,2}(?:\.\d{1,2})*\.?|[IVXLC]{1,5}\.|[A-H]\.|PHỤ LỤC)\s")
_WHY = "Điểm đánh theo bảng chữ cái tiếng Việt (Nghị định 30/2020/NĐ-CP, Phụ lục I)."


def check(paper: Paper) -> Iterator[Finding]:
    """Foreign letters and gaps, run by run; a heading above begins a new run."""
    last = ""
    for start, line in paper.paragraphs():
        point = _POINT.match(line)
        if point is None:
            last = "" if _HIGHER.match(line) else last
            continue
        letter = point[1]
        expected = _after(last)
        if last and letter != expected and letter != "a" and letter not in last:
            at = start + point.start(1)
            yield _finding(paper, at, letter, expected)
        last = letter if letter not in _FOREIGN else _before_foreign(letter, expected)


def _after(letter: str) -> str:
    place = _ORDER.find(letter) + 1 if letter else 0
    return _ORDER[place] if place < len(_ORDER) else ""


def _before_foreign(letter: str, expected: str) -> str:
    """After a wrong "f" the run goes on as if the letter had not been used."""
    place = _ORDER.find(expected)
    return _ORDER[place - 1] if place > 0 else letter


def _finding(paper: Paper, at: int, letter: str, expected: str) -> Finding:
    foreign = letter in _FOREIGN
    return paper.finding(
        "lettering",
        Severity.WARNING,
        paper.place(at, at + 2),
        what=f"Điểm “{letter})” không có trong thứ tự điểm."
        if foreign
        else f"Điểm tiếp theo phải là “{expected})”, ở đây ghi “{letter})”.",
        why=_WHY,
        cure=f"Đổi thành “{expected})” và đánh lại các điểm sau."
        if expected
        else "Đánh lại thứ tự các điểm.",
    )
