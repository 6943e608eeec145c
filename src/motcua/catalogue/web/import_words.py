"""Badges, tabs and facts of imports."""

from urllib.parse import urlencode

from django.urls import reverse
from django.utils.translation import gettext as _

from motcua.catalogue.models import ProcedureImport, ProcedureImportRow
from motcua.catalogue.queries.import_pages import REMARKED
from motcua.catalogue.queries.import_tally import REPLACING, TAKEN
from motcua.catalogue.rules.import_kinds import ImportState, RowOutcome
from motcua.catalogue.rules.import_plan import Deed
from motcua.ui.formatting import thousands, vnmoment
from motcua.ui.parts import Badge, Crumb, Fact, Progress, Tab, Tone

STATES: dict[str, Tone] = {
    ImportState.QUEUED: "active",
    ImportState.PREVIEW: "warn",
    ImportState.APPLYING: "active",
    ImportState.APPLIED: "good",
    ImportState.FAILED: "bad",
    ImportState.DISCARDED: "neutral",
}
OUTCOMES: dict[str, Tone] = {
    RowOutcome.NEW: "good",
    RowOutcome.CHANGED: "active",
    RowOutcome.SAME: "neutral",
    RowOutcome.KEPT: "neutral",
    RowOutcome.LEFT_OUT: "warn",
    RowOutcome.PROBLEM: "bad",
}
VIEWS = {
    "": "Tất cả",
    RowOutcome.NEW: "Thêm mới",
    RowOutcome.CHANGED: "Thay đổi",
    RowOutcome.SAME: "Không đổi",
    RowOutcome.KEPT: "Giữ bản của đơn vị",
    RowOutcome.LEFT_OUT: "Bỏ qua theo lựa chọn",
    REPLACING: "Đổi bản của đơn vị",
    RowOutcome.PROBLEM: "Lỗi",
    REMARKED: "Có nhận xét",
}
LAYOUTS = {
    "national": "Bản đầy đủ của Cổng Dịch vụ công quốc gia",
    "tables": "Bản có bảng tách sẵn",
    "short": "Bản rút gọn (CSV)",
    "list": "Danh sách của bộ, ngành",
    "decision": "Quyết định công bố",
}


def state_badge(run: ProcedureImport) -> Badge:
    """Where the import stands."""
    return Badge(STATES[run.state], str(ImportState(run.state).label))


def outcome_badge(outcome: str) -> Badge:
    """What a row does."""
    return Badge(OUTCOMES[outcome], str(RowOutcome(outcome).label))


def deed_words(row: ProcedureImportRow) -> str:
    """What applying the row does, more exactly than its outcome."""
    if row.outcome == RowOutcome.LEFT_OUT:
        return str(RowOutcome.LEFT_OUT.label)
    deed = str(row.facts.get("deed", ""))
    return str(Deed(deed).label) if deed in set(Deed) else ""


def view_tabs(run: ProcedureImport, view: str) -> list[Tab]:
    """The views of the rows, with how many each has."""
    counts = run.counts
    total = sum(int(counts.get(one, 0)) for one in RowOutcome)
    return [
        Tab(
            _(text),
            rows_url(run, loc=key),
            current=key == view,
            count=int(counts.get(key, 0)) if key else total,
        )
        for key, text in VIEWS.items()
        if key != REPLACING or counts.get(REPLACING)
    ]


def rows_url(run: ProcedureImport, **asked: str) -> str:
    """The address of a view of the rows."""
    query = urlencode({name: value for name, value in asked.items() if value})
    base = reverse("catalogue:import_run", args=[run.code])
    return f"{base}?{query}" if query else base


def run_facts(run: ProcedureImport) -> list[Fact]:
    """What is known of an import."""
    facts = [
        Fact(_("Kiểu tệp"), _(LAYOUTS[run.layout]) if run.layout in LAYOUTS else ""),
        Fact(_("Số dòng"), run.counts.get("rows", 0)),
        Fact(_("Gửi lúc"), vnmoment(run.created_at)),
    ]
    if run.counts.get("is_read_anew"):
        facts.append(Fact(_("Cách đọc"), _("tệp này đã nhập trước đây, nay đọc theo cách mới")))
    if run.applied_at:
        facts.append(Fact(_("Ghi xong lúc"), vnmoment(run.applied_at)))
    return facts


def choice_words(run: ProcedureImport) -> str:
    """What was chosen in the preview, to be read once more before it is written; "" for nothing."""
    told = (
        (TAKEN, _(" %(count)s bản đơn vị đã công bố hoặc đính chính được thay bằng bản của tệp.")),
        (RowOutcome.LEFT_OUT, _(" %(count)s dòng bỏ qua theo lựa chọn, không được ghi.")),
    )
    counts = {key: int(run.counts.get(key, 0)) for key, _words in told}
    return "".join(words % {"count": thousands(counts[key])} for key, words in told if counts[key])


def progress_of(run: ProcedureImport) -> Progress | None:
    """How far the worker has come; None before it knows how many rows there are."""
    counts = run.counts
    if run.state == ImportState.QUEUED and counts.get("rows"):
        return Progress(int(counts.get("read", 0)), int(counts["rows"]), _("dòng đã đọc"))
    if run.state == ImportState.APPLYING:
        total = int(counts.get(RowOutcome.NEW, 0)) + int(counts.get(RowOutcome.CHANGED, 0))
        return Progress(int(counts.get("written", 0)), total, _("thủ tục đã ghi"))
    return None


def crumbs(*more: Crumb) -> list[Crumb]:
    """The way to the pages of imports."""
    list_of_all = Crumb(_("Danh mục thủ tục"), reverse("catalogue:procedures"))
    load = Crumb(_("Nhập thủ tục"), reverse("catalogue:import_load") if more else "")
    return [list_of_all, load, *more]


def run_crumb(run: ProcedureImport) -> Crumb:
    """The step of one import."""
    return Crumb(run.file_name, reverse("catalogue:import_run", args=[run.code]))
