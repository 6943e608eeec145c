"""The report before: whose wording and figures stand beside the new ones."""

from motcua.kernel.text import fold
from motcua.reports.models import Figure, Report, ReportSection


def report_before(report: Report) -> Report | None:
    """The last report by the same outline, of the same owner, about days before this one's."""
    return (
        Report.objects.filter(
            outline=report.outline_id, owner=report.owner_id, ends_on__lt=report.starts_on
        )
        .order_by("-ends_on", "-id")
        .first()
    )


def wording_before(previous: Report | None) -> dict[str, str]:
    """Folded heading → what the report before said under it. One query."""
    if previous is None:
        return {}
    rows = ReportSection.objects.filter(report=previous).exclude(text="")
    return {fold(heading): text for heading, text in rows.values_list("heading", "text")}


def figures_before(previous: Report | None) -> dict[str, Figure]:
    """Name → figure of the report before, without its rows. One query."""
    if previous is None:
        return {}
    return {one.name: one for one in Figure.objects.filter(report=previous).defer("rows")}
