"""One import: read, previewed, written; its rows, and one of them part by part."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from motcua.catalogue import policies
from motcua.catalogue.actions.decision_preview import DECISION
from motcua.catalogue.models import ProcedureImport, ProcedureImportRow
from motcua.catalogue.queries.import_pages import import_for, row_for, rows_page
from motcua.catalogue.queries.import_tally import REPLACING, TAKEN
from motcua.catalogue.queries.unkept import unkept_of
from motcua.catalogue.rules.import_kinds import ImportState, RowOutcome
from motcua.catalogue.rules.import_plan import Deed
from motcua.catalogue.web.import_words import (
    VIEWS,
    crumbs,
    deed_words,
    outcome_badge,
    progress_of,
    rows_url,
    run_crumb,
    run_facts,
    state_badge,
    view_tabs,
)
from motcua.foundation.paging import Page
from motcua.people.web.access import StaffRequest, staff_page
from motcua.ui.parts import Action, Crumb, EmptyState, Fact, Pager

CHOOSABLE = (RowOutcome.NEW, RowOutcome.CHANGED, RowOutcome.LEFT_OUT)
WAITING = (ImportState.QUEUED, ImportState.APPLYING)
SHOWN_MISSING = 200


@staff_page
@require_safe
def import_run(request: StaffRequest, code: str) -> HttpResponse:
    """Progress while the worker is at it; then the rows by what they do."""
    run = import_for(request.actor, code)
    if run.layout == DECISION:
        return redirect("catalogue:decision", run.code)
    view = request.GET.get("loc", "")
    view = view if view in VIEWS else ""
    page = rows_page(
        run, view, {"after": request.GET.get("sau"), "before": request.GET.get("truoc")}
    )
    may_apply = run.state == ImportState.PREVIEW and policies.may_at(
        request.actor, "import", run.owner_path
    )
    return render(
        request,
        "catalogue/staff/import_run.html",
        {
            "run": run,
            "badge": state_badge(run),
            "facts": run_facts(run),
            "is_waiting": run.state in WAITING,
            "progress": progress_of(run),
            "tabs": view_tabs(run, view),
            "rows": [_shown(row, may_apply) for row in page.rows],
            "choice": _choice(run, view, page) if may_apply else None,
            "pager": Pager(
                newer_url=rows_url(run, loc=view, truoc=page.before) if page.before else "",
                older_url=rows_url(run, loc=view, sau=page.after) if page.after else "",
            ),
            "empty": EmptyState(_("Không có dòng nào ở đây.")),
            "missing": run.counts.get("missing_numbers", [])[:SHOWN_MISSING],
            "missing_more": max(0, run.counts.get("missing", 0) - SHOWN_MISSING),
            "actions": _actions(run) if may_apply else _next(request, run),
            "crumbs": crumbs(Crumb(run.file_name)),
        },
    )


@staff_page
@require_safe
def import_row(request: StaffRequest, code: str, line: int) -> HttpResponse:
    """One row: what it does, what differs, what is remarked."""
    run = import_for(request.actor, code)
    row = row_for(run, line)
    may_apply = run.state == ImportState.PREVIEW and policies.may_at(
        request.actor, "import", run.owner_path
    )
    return render(
        request,
        "catalogue/staff/import_row.html",
        {
            "row": row,
            "badge": outcome_badge(row.outcome),
            "facts": _row_facts(row),
            "choose_url": reverse("catalogue:import_choose", args=[run.code]),
            "may_choose": may_apply and row.outcome in CHOOSABLE,
            "crumbs": crumbs(run_crumb(run), Crumb(_("Dòng %(line)s") % {"line": row.line})),
        },
    )


def _shown(row: ProcedureImportRow, may_choose: bool) -> dict[str, Any]:  # noqa: FBT001 -- a fact of the page
    """A row of the list."""
    return {
        "row": row,
        "badge": outcome_badge(row.outcome),
        "brief": _brief(row),
        "is_over_kept": row.facts.get("deed") == Deed.REPLACE,
        "may_choose": may_choose and row.outcome in CHOOSABLE,
    }


def _choice(run: ProcedureImport, view: str, page: Page[ProcedureImportRow]) -> dict[str, Any]:
    """The form around the rows: where it goes, and what stands over content of the unit."""
    over, taken = (int(run.counts.get(key, 0)) for key in (REPLACING, TAKEN))
    return {
        "url": reverse("catalogue:import_choose", args=[run.code]),
        "view": view,
        "page": page,
        "over": over,
        "taken": taken,
        "left": over - taken,
        "over_url": rows_url(run, loc=REPLACING) if view != REPLACING else "",
    }


def _brief(row: ProcedureImportRow) -> str:
    """What a list says of a row: the parts that change, else the first problem or remark."""
    if row.facts.get("deed") == Deed.REPLACE and row.problems:
        return str(row.problems[0])
    parts = list(dict.fromkeys(one["part"] for one in row.changes))
    if parts and row.outcome in (RowOutcome.CHANGED, RowOutcome.KEPT):
        return ", ".join(parts)
    return row.problems[0] if row.problems else ""


def _row_facts(row: ProcedureImportRow) -> list[Fact]:
    return [
        Fact(_("Mã thủ tục"), row.number),
        Fact(_("Việc sẽ làm"), deed_words(row)),
        Fact(_("Quyết định công bố"), row.facts.get("decision", "")),
        Fact(_("Cơ quan công bố"), row.facts.get("issuer", "")),
        Fact(_("Trang gốc"), row.facts.get("page", "")),
    ]


def _next(request: StaffRequest, run: ProcedureImport) -> list[Action]:
    """After writing: somebody has to keep what is new, or nobody can change it."""
    may_take = policies.may_somewhere(request.actor, "edit")
    if run.state != ImportState.APPLIED or not may_take:
        return []
    if not unkept_of(request.actor, run).exists():
        return [Action(_("Mở danh mục thủ tục"), reverse("catalogue:procedures"))]
    url = f"{reverse('catalogue:take_procedures')}?lan-nhap={run.code}"
    return [Action(_("Nhận giữ các thủ tục mới"), url, tone="primary")]


def _actions(run: ProcedureImport) -> list[Action]:
    work = int(run.counts.get(RowOutcome.NEW, 0)) + int(run.counts.get(RowOutcome.CHANGED, 0))
    apply = Action(
        _("Ghi vào danh mục"),
        reverse("catalogue:import_apply", args=[run.code]),
        tone="primary",
    )
    discard = Action(
        _("Bỏ lần nhập này"), reverse("catalogue:import_discard", args=[run.code]), tone="danger"
    )
    return [apply, discard] if work else [discard]
