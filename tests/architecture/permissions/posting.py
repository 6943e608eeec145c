"""Sheets on walls: a desk of unit A, copies printed and hanging, one taken down."""

from datetime import date

from motcua.catalogue.actions.posting_audits import start_audit
from motcua.catalogue.models import PostedCopy, SheetRun
from motcua.catalogue.rules.posting_checklist import must_hang
from motcua.catalogue.rules.posting_kinds import RunState
from motcua.catalogue.rules.sheet_kinds import CopyState
from motcua.foundation import files
from motcua.foundation.actor import SYSTEM
from motcua.foundation.models import StoredFile
from motcua.kernel import clock
from tests.architecture.permissions.row import change, page
from tests.support.cast import Places
from tests.support.catalogue import ProcedureVersionFactory
from tests.support.posting import a_desk, hanging, printed

POSTS = "whoever posts for a unit: officers, coordinators, leaders"
ITS = "whoever posts for the unit of the sheet"
ANYBODY = "everybody who reads a sheet"


def build(places: Places) -> dict[str, str]:
    """Name of a thing → its code."""
    desk = a_desk(places.unit_a)
    version = ProcedureVersionFactory.create(in_force=True)
    run, (copy,) = printed(desk, version)
    now = clock.now()
    pdf = files.store(b"%PDF-1.4 to", name="to.pdf", by=SYSTEM, at=now)
    SheetRun.objects.filter(pk=run.pk).update(state=RunState.READY.value, file=pdf)
    on_wall = hanging(desk, version)
    photo = files.store(b"\x89PNG\r\n\x1a\n0000", name="anh.png", by=SYSTEM, at=now)
    PostedCopy.objects.filter(pk=on_wall.pk).update(photo=photo)
    gone = hanging(desk, version)
    PostedCopy.objects.filter(pk=gone.pk).update(
        state=CopyState.TAKEN_DOWN.value, taken_down_on=date(2026, 7, 30)
    )
    return {
        "sheet_run": run.code,
        "printed_sheet": copy.code,
        "posted_sheet": on_wall.code,
        "desk_unit": places.unit_a.code,
        **_audit(places, photo),
    }


def _audit(places: Places, photo: StoredFile) -> dict[str, str]:
    on = date(2026, 7, 20)
    audit = start_audit(
        places.unit_a.code,
        places.unit_a.path,
        on,
        must_hang(is_commune=False, on=on),
        by=SYSTEM,
        at=clock.now(),
    )
    line = audit.lines.all()[0]
    line.photo = photo
    line.save()
    return {"posting_audit": audit.code, "audit_line": line.code}


ROWS = (
    page("catalogue:posted_copies", POSTS, "302 403 200 200 200 403"),
    page("catalogue:posted_csv", POSTS, "302 403 200 200 200 403"),
    page("catalogue:posting_register", POSTS, "302 403 200 200 200 403"),
    page("catalogue:print_sheets", POSTS, "302 403 200 200 200 403"),
    page("catalogue:sheet_run", ITS, "302 404 404 200 200 404", "sheet_run"),
    page("catalogue:sheet_run_file", ITS, "302 404 404 200 200 404", "sheet_run"),
    page("catalogue:post_run", ITS, "302 404 404 200 200 404", "sheet_run"),
    page("catalogue:drop_run", ITS, "302 404 404 200 200 404", "sheet_run"),
    change("catalogue:lay_out_again", ITS, "302 404 404 302 302 404", "sheet_run"),
    page("catalogue:posted_copy", ITS, "302 404 404 200 200 404", "posted_sheet"),
    page("catalogue:copy_pdf", ITS, "302 404 404 200 200 404", "posted_sheet"),
    page("catalogue:copy_photo", ITS, "302 404 404 200 200 404", "posted_sheet", "=treo"),
    change("catalogue:reprint", ITS, "302 404 404 302 302 404", "posted_sheet"),
    change("catalogue:signals_seen", ITS, "302 404 404 302 302 404", "posted_sheet"),
    page("catalogue:post_copy", ITS, "302 404 404 200 200 404", "printed_sheet"),
    page("catalogue:take_down", ITS, "302 404 404 200 200 404", "posted_sheet"),
    page("catalogue:posting_minutes", POSTS, "302 403 200 200 200 403"),
    page("catalogue:minutes_file", "whoever posts for the unit whose sheets it names",
        "302 403 404 200 200 403", "=pdf",
        query="?loai=niem-yet&noi={desk_unit}&tu=01/07/2026&den=31/07/2026"),
    page("catalogue:posting_audits", POSTS, "302 403 200 200 200 403"),
    page("catalogue:posting_audit", ITS, "302 404 404 200 200 404", "posting_audit"),
    page("catalogue:posting_audit_csv", ITS, "302 404 404 200 200 404", "posting_audit"),
    page("catalogue:posting_audit_line", ITS, "302 404 404 200 200 404",
        "posting_audit", "audit_line"),
    page("catalogue:posting_audit_photo", ITS, "302 404 404 200 200 404",
        "posting_audit", "audit_line"),
    change("catalogue:close_posting_audit", ITS, "302 404 404 302 302 404", "posting_audit"),
    page("sheets:scan_any", ANYBODY, "200 200 200 200 200 200"),
    page("sheets:scan", ANYBODY, "200 200 200 200 200 200", "posted_sheet"),
    page("sheets:current_pdf", ANYBODY, "200 200 200 200 200 200", "posted_sheet"),
    change("sheets:report", ANYBODY, "302 302 302 302 302 302", "posted_sheet",
        sends=(("kind", "=damaged"),)),
)  # fmt: skip
