"""Reports and outlines as their pages show them; a fixed number of queries each."""

from dataclasses import dataclass

from django.db.models import Count, Q

from motcua.foundation.actor import Actor
from motcua.foundation.paging import Page, page_by_key
from motcua.foundation.policies import Missing
from motcua.kernel.text import fold
from motcua.reports import policies
from motcua.reports.models import Figure, Outline, Report, ReportSection, UnitPart
from motcua.reports.queries.previous import figures_before, report_before, wording_before
from motcua.reports.rules.states import ReportStatus

SHOWN: dict[str, list[str]] = {
    "": [],
    "dang-soan": [ReportStatus.DRAFT],
    "cho-duyet": [ReportStatus.SUBMITTED],
    "da-duyet": [ReportStatus.APPROVED],
    "da-ban-hanh": [ReportStatus.ISSUED],
}


def reports_page(by: Actor, shown: str, *, after: str | None, before: str | None) -> Page[Report]:
    """Fifty reports that the actor sees, newest first; two queries."""
    rows = policies.visible_reports(by).select_related("owner", "agency")
    if SHOWN.get(shown):
        rows = rows.filter(status__in=SHOWN[shown])
    return page_by_key(rows, key="-created_at", after=after, before=before)


def report_for(by: Actor, code: str) -> Report:
    """One report, or Missing when it is not there for this actor."""
    report = (
        policies.visible_reports(by)
        .select_related("owner", "agency", "outline", "signed_file")
        .filter(code=code)
        .first()
    )
    if report is None:
        raise Missing
    return report


@dataclass(frozen=True, slots=True)
class FigureLine:
    """A figure beside that of the period before."""

    figure: Figure
    before: Figure | None


@dataclass(frozen=True, slots=True)
class SectionLine:
    """A section beside what the report before said there and what units wrote about it."""

    section: ReportSection
    before: str
    parts: list[UnitPart]


@dataclass(frozen=True, slots=True)
class WholeReport:
    """A report with its sections and figures, each beside those of the period before."""

    report: Report
    previous: Report | None
    sections: list[SectionLine]
    figures: list[FigureLine]
    loose_parts: list[UnitPart]
    """Parts of units' reports that no heading of the outline is named like."""


def whole_report(report: Report) -> WholeReport:
    """Six queries."""
    previous = report_before(report)
    wording, figures = wording_before(previous), figures_before(previous)
    parts = list(report.unit_parts.all())
    return WholeReport(
        report=report,
        previous=previous,
        sections=[
            SectionLine(
                one,
                wording.get(fold(one.heading), ""),
                [part for part in parts if part.section_id == one.pk],
            )
            for one in report.sections.all()
        ],
        figures=[
            FigureLine(one, figures.get(one.name)) for one in report.figures.all().defer("rows")
        ],
        loose_parts=[part for part in parts if part.section_id is None],
    )


def figure_for(by: Actor, code: str) -> Figure:
    """A figure with its report and rows, or Missing."""
    figure = (
        Figure.objects.select_related("report")
        .filter(code=code, report__in=policies.visible_reports(by))
        .first()
    )
    if figure is None:
        raise Missing
    return figure


def outlines_for(by: Actor) -> list[Outline]:
    """The outlines that the actor sees, newest first, with counts; one query."""
    unbound = Q(headings__binding="free")
    rows = policies.visible_outlines(by).annotate(
        heading_count=Count("headings", distinct=True),
        free_count=Count("headings", filter=unbound, distinct=True),
        report_count=Count("reports", distinct=True),
    )
    return list(rows[:200])


def outline_for(by: Actor, code: str) -> Outline:
    """One outline, or Missing."""
    outline = policies.visible_outlines(by).select_related("file").filter(code=code).first()
    if outline is None:
        raise Missing
    return outline
