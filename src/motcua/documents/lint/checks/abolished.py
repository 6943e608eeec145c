"""Agencies and levels that no longer existed on the day of the document."""

from collections.abc import Iterator

from motcua.documents.lint.finding import Finding, Severity
from motcua.documents.lint.paper import Paper


def check(paper: Paper) -> Iterator[Finding]:
    """Each abolished agency once, at its first place."""
    on = paper.on
    if on is None:
        return
    for wording in paper.abolished:
        match = wording.pattern.search(paper.text) if wording.is_outdated(on) else None
        if match:
            yield paper.finding(
                "abolished_agency",
                Severity.ERROR,
                paper.place(*match.span()),
                what=f"“{match[0]}” không còn.",
                why=f"Kết thúc hoạt động sau ngày {wording.valid_until:%d/%m/%Y} "
                f"({wording.basis}).",
                cure=f"Thay bằng: {wording.current}.",
            )
