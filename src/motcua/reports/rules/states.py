"""States of a report and the moves between them: one table, no entry = final.

Basis: NĐ 30/2020/NĐ-CP art. 18 (only the clerk numbers a document).
"""

from collections.abc import Mapping

from motcua.kernel.labelled import LabelledEnum


class IllegalMove(ValueError):
    """A move that the table of states does not have."""


class ReportStatus(LabelledEnum):
    """A report on its way from the draft to the issued document."""

    DRAFT = "draft", "dự thảo"
    SUBMITTED = "submitted", "trình ký"
    APPROVED = "approved", "đã duyệt"
    ISSUED = "issued", "đã ban hành"


MOVES: Mapping[ReportStatus, frozenset[ReportStatus]] = {
    ReportStatus.DRAFT: frozenset({ReportStatus.SUBMITTED}),
    ReportStatus.SUBMITTED: frozenset({ReportStatus.DRAFT, ReportStatus.APPROVED}),
    ReportStatus.APPROVED: frozenset({ReportStatus.DRAFT, ReportStatus.ISSUED}),
}


def check_move(now: ReportStatus, then: ReportStatus) -> None:
    """Raise IllegalMove unless the table lets `now` become `then`."""
    if then not in MOVES.get(now, frozenset()):
        raise IllegalMove(f"Không thể chuyển từ “{now.label}” sang “{then.label}”.")
