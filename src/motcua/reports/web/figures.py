"""Figures of a report: each opens to the rows that it counts."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from motcua.foundation.web.asked import whole_number
from motcua.people.web.access import StaffRequest, staff_page
from motcua.reports.models import Figure
from motcua.reports.queries import pages as queries
from motcua.reports.queries.pages import FigureLine
from motcua.reports.queries.paper import value_of
from motcua.reports.rules.wording import number
from motcua.reports.web.crumbs import way
from motcua.ui.parts import EmptyState, Pager

PAGE = 100
"""Rows shown at once; a report counts hundreds, not millions."""


@dataclass(frozen=True, slots=True)
class FigureView:
    """A figure in the table: words, this period's number and the one before, with addresses."""

    label: str
    unit: str
    value: str
    url: str
    before: str
    before_url: str


@dataclass(frozen=True, slots=True)
class RowView:
    """A row behind a figure."""

    title: str
    on: date
    unit_name: str
    kind: str
    amount: str
    url: str
    address: str

    @property
    def is_web(self) -> bool:
        """Whether the address can be opened."""
        return self.address.startswith(("https://", "http://"))


def lines_of(lines: list[FigureLine]) -> list[FigureView]:
    """The figures beside those of the period before, each with the address of its rows."""
    return [
        FigureView(
            label=line.figure.label,
            unit=line.figure.unit,
            value=number(line.figure.value),
            url=_at(line.figure),
            before=number(line.before.value) if line.before else "",
            before_url=_at(line.before) if line.before else "",
        )
        for line in lines
    ]


def _at(figure: Figure) -> str:
    return reverse("reports:figure", args=[figure.code])


@staff_page
@require_safe
def figure(request: StaffRequest, code: str) -> HttpResponse:
    """The rows that one figure counts, as they were when it was counted."""
    found = queries.figure_for(request.actor, code)
    start = (whole_number(request.GET.get("trang", "")) or 0) * PAGE
    rows = found.rows[start : start + PAGE]
    return render(
        request,
        "reports/staff/figure.html",
        {
            "figure": found,
            "value": number(found.value),
            "crumbs": way(found.report, found.label),
            "rows": [_row(one) for one in rows],
            "pager": _pager(start // PAGE, len(found.rows)),
            "empty": EmptyState("Không có dòng nào phía sau số liệu này."),
        },
    )


def _row(row: dict[str, Any]) -> RowView:
    return RowView(
        title=row["title"],
        on=date.fromisoformat(row["on"]),
        unit_name=row["unit_name"],
        kind=row["kind"],
        amount=number(value_of(row)),
        url=row["url"],
        address=row["address"],
    )


def _pager(page: int, count: int) -> Pager:
    return Pager(
        newer_url=f"?trang={page - 1}" if page else "",
        older_url=f"?trang={page + 1}" if (page + 1) * PAGE < count else "",
    )
