"""A task that no unit is named for."""

from collections.abc import Iterator

from motcua.documents.lint.finding import Finding, Severity
from motcua.documents.lint.paper import Paper
from motcua.documents.lint.wording import short


def check(paper: Paper) -> Iterator[Finding]:
    """Each task without a lead unit."""
    for task in paper.reading.tasks:
        if not task.lead_units:
            yield paper.finding(
                "no_lead_unit",
                Severity.WARNING,
                task.place,
                what=f"Không có đơn vị chủ trì: “{short(task.text)}”.",
                why="Việc không có người chịu trách nhiệm thì không theo dõi được.",
                cure="Ghi một đơn vị chủ trì.",
            )
