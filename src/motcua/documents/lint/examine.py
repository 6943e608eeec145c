"""All checks over one document."""

from datetime import date
from pathlib import Path

from motcua.documents.law import abolished_agencies, legal_documents, old_vocabulary
from motcua.documents.lint.checks import CHECKS
from motcua.documents.lint.finding import Finding
from motcua.documents.lint.paper import Paper, document_day
from motcua.documents.reading.result import Reading


def lint(
    reading: Reading,
    *,
    on: date | None = None,
    superior: Reading | None = None,
    folder: Path | None = None,
) -> list[Finding]:
    """The findings on a plan in the order of its text; none on what is not a plan.

    `on` is the day whose law counts: by default the document's own, so that a historic document
    is never measured by later law. `superior` is the plan above, whose report dates bind.
    `folder` may hold the installation's own tables of law.
    """
    if not reading.is_plan:
        return []
    paper = Paper(
        reading=reading,
        on=on or document_day(reading),
        law=legal_documents(folder),
        vocabulary=old_vocabulary(folder),
        abolished=abolished_agencies(folder),
        superior=superior,
    )
    findings = [finding for check in CHECKS for finding in check(paper)]
    return sorted(findings, key=lambda finding: (finding.place.start, finding.code))
