"""A document cited with a date that is not its own."""

from collections.abc import Iterator

from motcua.documents.lint.citing import citations
from motcua.documents.lint.finding import Finding, Severity
from motcua.documents.lint.paper import Paper


def check(paper: Paper) -> Iterator[Finding]:
    """Compare every dated citation with the table of documents."""
    days = {record.number: record.issued_on for record in paper.law if record.issued_on}
    for cited in citations(paper.text):
        right = days.get(cited.number)
        if right is None or cited.date is None or cited.date == right:
            continue
        yield paper.finding(
            "law_date",
            Severity.ERROR,
            paper.place(cited.start, cited.end),
            what=f"{cited.number} ghi ngày {cited.date:%d/%m/%Y}.",
            why=f"Văn bản {cited.number} ban hành ngày {right:%d/%m/%Y}.",
            cure=f"Sửa thành “{cited.number} ngày {right:%d/%m/%Y}”.",
        )
