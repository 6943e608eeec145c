"""One document cited with two dates in the same file."""

from collections.abc import Iterator

from motcua.documents.lint.citing import Cited, citations
from motcua.documents.lint.finding import Finding, Severity
from motcua.documents.lint.paper import Paper


def check(paper: Paper) -> Iterator[Finding]:
    """The first citation whose date differs from an earlier one, for each number."""
    first: dict[str, Cited] = {}
    told: set[str] = set()
    for cited in citations(paper.text):
        if cited.date is None:
            continue
        earlier = first.setdefault(cited.number, cited)
        if earlier.date in {None, cited.date} or cited.number in told:
            continue
        told.add(cited.number)
        line = paper.place(earlier.start, earlier.end).line_from
        yield paper.finding(
            "law_consistency",
            Severity.ERROR,
            paper.place(cited.start, cited.end),
            what=f"{cited.number} ghi ngày {cited.date:%d/%m/%Y}, còn ở dòng {line} ghi ngày "
            f"{earlier.date:%d/%m/%Y}.",
            why="Một văn bản chỉ có một ngày ban hành.",
            cure="Đối chiếu bản gốc và sửa cho thống nhất.",
        )
