"""Words a decree has replaced, in drafts only: an issued document keeps the words of its day."""

from collections.abc import Iterator

from motcua.documents.lint.finding import Finding, Severity
from motcua.documents.lint.paper import Paper


def check(paper: Paper) -> Iterator[Finding]:
    """Each old wording once, at its first place."""
    on = paper.on
    if on is None or not paper.is_draft:
        return
    for wording in paper.vocabulary:
        match = wording.pattern.search(paper.text) if wording.is_outdated(on) else None
        if match:
            yield paper.finding(
                "old_vocabulary",
                Severity.WARNING,
                paper.place(*match.span()),
                what=f"“{match[0]}” là cách gọi cũ.",
                why=f"Không dùng nữa sau ngày {wording.valid_until:%d/%m/%Y} ({wording.basis}).",
                cure=f"Dùng {wording.current}.",
            )
