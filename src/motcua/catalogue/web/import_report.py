"""The report of an import: printable, and as CSV."""

from collections.abc import Iterable, Iterator

from django.http import HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from motcua.catalogue.models import ProcedureImport, ProcedureImportRow
from motcua.catalogue.queries.import_missing import names_of
from motcua.catalogue.queries.import_pages import each_row, import_for
from motcua.catalogue.rules.import_kinds import RowOutcome
from motcua.catalogue.web.import_words import deed_words, run_facts, view_tabs
from motcua.foundation.web.tables import csv_answer
from motcua.people.web.access import StaffRequest, staff_page

PRINTED = 400
"""Changed rows on paper; more are in the CSV."""


@staff_page
@require_safe
def import_report(request: StaffRequest, code: str) -> HttpResponse:
    """What was, or would be, changed: on paper."""
    run = import_for(request.actor, code)
    return render(
        request,
        "catalogue/staff/import_report.html",
        {
            "run": run,
            "facts": run_facts(run),
            "tabs": view_tabs(run, ""),
            "changed": list(_some(each_row(run, RowOutcome.CHANGED))),
            "left_out": list(_some(each_row(run, RowOutcome.LEFT_OUT))),
            "problems": list(_some(each_row(run, RowOutcome.PROBLEM))),
            "missing": names_of(run.counts.get("missing_numbers", [])[:PRINTED]),
        },
    )


@staff_page
@require_safe
def import_csv(request: StaffRequest, code: str) -> HttpResponseBase:
    """A line for each difference and each problem; what a full file no longer has at the end."""
    run = import_for(request.actor, code)
    heads = [_("Dòng"), _("Mã thủ tục"), _("Tên thủ tục"), _("Kết quả"), _("Phần"), _("Thay đổi")]
    headings = [*heads, _("Trước"), _("Sau"), _("Ghi chú")]
    return csv_answer(headings, _lines(run), f"nhap-thu-tuc-{run.code}")


def _lines(run: ProcedureImport) -> Iterator[list[str]]:
    outcomes = (
        RowOutcome.NEW,
        RowOutcome.CHANGED,
        RowOutcome.PROBLEM,
        RowOutcome.KEPT,
        RowOutcome.LEFT_OUT,
        RowOutcome.SAME,
    )
    for row in each_row(run, *outcomes):
        yield from _cells(row)
    for number, name in names_of(run.counts.get("missing_numbers", [])).items():
        yield ["", number, name, _("Có trong danh mục, không có trong tệp"), "", "", "", "", ""]


def _cells(row: ProcedureImportRow) -> Iterator[list[str]]:
    """One line for each difference, at least one for a row that is not plainly the same."""
    begin = [str(row.line), row.number, row.name]
    result = deed_words(row) or str(RowOutcome(row.outcome).label)
    notes = " ".join(row.problems)
    for one in row.changes:
        yield [*begin, result, one["part"], one["how"], one["before"], one["after"], notes]
    if not row.changes and row.outcome != RowOutcome.SAME:
        yield [*begin, result, "", "", "", "", notes]


def _some(rows: Iterable[ProcedureImportRow]) -> Iterator[ProcedureImportRow]:
    for count, row in enumerate(rows):
        if count >= PRINTED:
            return
        yield row
