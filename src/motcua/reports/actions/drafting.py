"""Sections and figures of a report as they are drafted from what the plans know.

Shared by the actions that create a draft or bring it up to date; always in their transaction.
"""

from collections.abc import Iterable
from dataclasses import asdict

from motcua.reports.models import Figure, OutlineHeading, Report, ReportSection
from motcua.reports.queries.material import Known
from motcua.reports.rules.bindings import Binding
from motcua.reports.rules.drafting import draft
from motcua.reports.rules.figures import FigureRow, ReportFigure, figures_of


def lay_out_sections(report: Report, headings: Iterable[OutlineHeading], known: Known) -> None:
    """A section for each heading of the outline, its text the proposal."""
    sections = [
        ReportSection(
            report=report,
            source=heading,
            order=order,
            number=heading.number,
            heading=heading.heading,
            level=heading.level,
            binding=heading.binding,
            filters=heading.filters,
        )
        for order, heading in enumerate(headings)
    ]
    for section in sections:
        section.proposed = section.text = _proposal(section, known)
    ReportSection.objects.bulk_create(sections)


def propose_again(report: Report, known: Known) -> None:
    """Fresh proposals; a text that nobody has edited becomes the new proposal."""
    sections = list(report.sections.select_for_update(no_key=True))
    for section in sections:
        section.proposed = _proposal(section, known)
        if not section.edited_by:
            section.text = section.proposed
            section.version += 1
    ReportSection.objects.bulk_update(sections, ["proposed", "text", "version"])


def _proposal(section: ReportSection, known: Known) -> str:
    return draft(Binding(section.binding), section.filters, known.material, known.term)


def count_figures(report: Report, known: Known) -> None:
    """The figures of the term; a figure keeps its address as long as its name stays."""
    found = figures_of(known.material)
    for order, figure in enumerate(found):
        Figure.objects.update_or_create(
            report=report, name=figure.name, defaults=_values(figure, order)
        )
    report.figures.exclude(name__in=[figure.name for figure in found]).delete()


def _values(figure: ReportFigure, order: int) -> dict[str, object]:
    return {
        "order": order,
        "label": figure.label,
        "value": figure.value,
        "unit": figure.unit,
        "rows": [_plain(row) for row in figure.rows],
    }


def _plain(row: FigureRow) -> dict[str, str]:
    """A row as JSON values: the day as ISO, the amount as a decimal string."""
    return asdict(row) | {"on": row.on.isoformat(), "amount": f"{row.amount.normalize():f}"}
