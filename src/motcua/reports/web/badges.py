"""States of reports as badges."""

from motcua.reports.models import Outline
from motcua.reports.rules.states import ReportStatus
from motcua.ui.parts import Badge, Tone

TONES: dict[ReportStatus, Tone] = {
    ReportStatus.DRAFT: "neutral",
    ReportStatus.SUBMITTED: "active",
    ReportStatus.APPROVED: "active",
    ReportStatus.ISSUED: "good",
}


def report_badge(status: str) -> Badge:
    """The state of a report."""
    state = ReportStatus(status)
    return Badge(TONES[state], state.label)


def outline_badge(outline: Outline) -> Badge:
    """Whether a person has said what its headings are drafted from."""
    if outline.bound_at:
        return Badge("good", "đã gắn")
    return Badge("warn", "chưa xem lại")
