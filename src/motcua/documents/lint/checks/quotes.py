"""Quotation marks that open without closing, or close without having opened."""

import re
from collections.abc import Iterator

from motcua.documents.lint.finding import Finding, Severity
from motcua.documents.lint.paper import Paper

_MARKS = re.compile("[“”]")
_NEW_PARAGRAPH = re.compile(r"[\s*]*(?:\d{1,2}[.)]|[a-zđ][.)]|[IVX]{1,5}\.|[-+•])\s")
_WHY = "Dấu ngoặc kép phải đủ cặp để biết lời trích dẫn kết thúc ở đâu."


def check(paper: Paper) -> Iterator[Finding]:
    """Marks are paired along the text; a new numbered paragraph ends an open one."""
    opened: int | None = None
    for start, line in paper.paragraphs():
        if opened is not None and _NEW_PARAGRAPH.match(line):
            yield _open(paper, opened)
            opened = None
        for mark in _MARKS.finditer(line):
            at = start + mark.start()
            if mark[0] == "“":
                if opened is not None:
                    yield _open(paper, opened)
                opened = at
            elif opened is None:
                yield _stray(paper, at)
            else:
                opened = None
    if opened is not None:
        yield _open(paper, opened)


def _open(paper: Paper, at: int) -> Finding:
    words = " ".join(paper.text[at : at + 60].split())
    return paper.finding(
        "quotes",
        Severity.WARNING,
        paper.place(at, min(at + 60, len(paper.text))),
        what=f"Dấu mở ngoặc kép không có dấu đóng: {words}…",
        why=_WHY,
        cure="Thêm dấu ” ở cuối phần trích dẫn.",
    )


def _stray(paper: Paper, at: int) -> Finding:
    words = " ".join(paper.text[max(0, at - 40) : at + 1].split())
    return paper.finding(
        "quotes",
        Severity.WARNING,
        paper.place(max(0, at - 40), at + 1),
        what=f"Dấu đóng ngoặc kép không có dấu mở: …{words}",
        why=_WHY,
        cure="Bỏ dấu này, hoặc thêm dấu “ ở đầu phần trích dẫn.",
    )
