"""Procedures of the department with their drafts, a decision in each state, a duty."""

from datetime import UTC, date, datetime

from motcua.catalogue.actions import announcing, issuing, stating_sets
from motcua.catalogue.models import Announcement
from motcua.catalogue.rules.announcement_kinds import AnnouncementKind, AnnouncementState, Change
from motcua.catalogue.rules.record_json import to_json
from motcua.catalogue.rules.terms import Decider
from motcua.foundation import files
from motcua.foundation.actor import SYSTEM
from motcua.kernel import clock
from tests.architecture.permissions.row import change, page
from tests.support.cast import Places
from tests.support.catalogue import ProcedureFactory, ProcedureVersionFactory, a_record

STATED_AT = datetime(2026, 7, 2, 9, tzinfo=UTC)
STAFF = "whoever acts for a unit"
EDITS = "coordinators of the unit that keeps the record"
PREPARES = "coordinators of the unit that prepares the decision"


def build(places: Places) -> dict[str, str]:
    """Name of a thing → its code or number."""
    owner = {"unit": places.department, "unit_path": places.department.path}
    kept = ProcedureFactory.create(number="1.700001", **owner)
    ProcedureVersionFactory.create(procedure=kept, in_force=True)
    drafted = ProcedureFactory.create(number="1.700002", **owner)
    ProcedureVersionFactory.create(procedure=drafted)
    silent = ProcedureFactory.create(number="1.700004", **owner)
    unsaid = to_json(a_record(dossier_sets=""))
    silent_version = ProcedureVersionFactory.create(procedure=silent, in_force=True, record=unsaid)
    stating_sets.state_sets([silent_version.code], "01 bộ", by=SYSTEM, at=STATED_AT)
    dropped = ProcedureFactory.create(number="1.700003", **owner)
    ProcedureVersionFactory.create(procedure=dropped)
    row = _decision(places)
    at = clock.now()
    entry = announcing.Entry(number=kept.number, change=Change.ABOLISHED)
    announcing.put_in(row.code, entry, by=SYSTEM, at=at)
    submitted = _decision(places)
    entry = announcing.Entry(number=kept.number, change=Change.ABOLISHED)
    announcing.put_in(submitted.code, entry, by=SYSTEM, at=at)
    issuing.submit(submitted.code, by=SYSTEM, at=at)
    file = files.store(b"%PDF-1.4 quyet dinh", name="qd.pdf", by=SYSTEM, at=at)
    issued = Announcement.objects.create(
        unit=places.department,
        owner_path=places.department.path,
        state=AnnouncementState.ISSUED,
        issuer="UBND tỉnh",
        subject="Về việc công bố",
        number="1/QĐ-UBND",
        signed_on=date(2026, 6, 1),
        effective_on=date(2026, 7, 1),
        file=file,
        created_by="dieuphoi",
        created_at=at,
    )
    return {
        "kept_number": kept.number,
        "drafted_number": drafted.number,
        "decision": row.code,
        "submitted_decision": submitted.code,
        "issued_decision": issued.code,
        "sets_stated_at": f"{STATED_AT:%Y%m%d%H%M%S%f}",
        "duty_to_publish": row.duties.get().code,
    }


def _decision(places: Places) -> Announcement:
    about = announcing.Subject(
        kind=AnnouncementKind.CONTENT,
        is_own=True,
        issuer="Ủy ban nhân dân tỉnh Bình Minh",
        subject="Về việc công bố thủ tục hành chính",
        legal_effective_on=date(2026, 7, 1),
    )
    return announcing.start(
        about,
        unit_code=places.department.code,
        owner_path=places.department.path,
        decider=Decider.PROVINCE,
        by=SYSTEM,
        at=clock.now(),
    )


ALL = "302 403 200 200 200 200"
ONE = "302 403 403 403 200 403"
DOES = "302 403 403 403 302 403"
ROWS = (
    page("catalogue:procedures", STAFF, ALL),
    page("catalogue:export_procedures", STAFF, ALL),
    page("catalogue:export_workbook", STAFF, ALL),
    page("catalogue:add_procedure", "coordinators", ONE),
    page("catalogue:take_procedures", "coordinators", ONE),
    page("catalogue:state_sets", "coordinators", "302 403 403 403 302 403"),
    page("catalogue:sets_stated", EDITS, "302 403 404 404 200 404", "sets_stated_at"),
    page("catalogue:take_back_sets", EDITS, "302 403 404 404 200 404", "sets_stated_at"),
    page("catalogue:procedure", STAFF, ALL, "kept_number"),
    page("catalogue:version", STAFF, ALL, "kept_number", "=1"),
    page("catalogue:edit_part", EDITS, ONE, "drafted_number", "=1", "=ho-so"),
    change("catalogue:start_next", EDITS, DOES, "kept_number"),
    page("catalogue:mark", EDITS, ONE, "kept_number"),
    page("catalogue:drop_draft", EDITS, ONE, "drafted_number", "=1"),
    page("catalogue:choose_announcement", EDITS, ONE, "drafted_number"),
    page("catalogue:announcements", STAFF, ALL),
    page("catalogue:announcement", STAFF, ALL, "decision"),
    page("catalogue:compare_announcement", STAFF, ALL, "decision"),
    page("catalogue:announcement_file", STAFF, ALL, "issued_decision"),
    page("catalogue:announcement_paper", STAFF, ALL, "decision", "=to-trinh", "=docx"),
    page("catalogue:add_announcement", "coordinators", ONE),
    page("catalogue:describe_announcement", PREPARES, ONE, "decision"),
    page("catalogue:put_in", PREPARES, ONE, "decision"),
    change("catalogue:take_out", PREPARES, DOES, "decision", "kept_number"),
    page("catalogue:submit_announcement", PREPARES, ONE, "decision"),
    change("catalogue:send_back_announcement", PREPARES, DOES, "submitted_decision"),
    page("catalogue:cancel_announcement", PREPARES, ONE, "decision"),
    page("catalogue:issue_announcement", "clerks", "302 403 403 403 403 403",
        "submitted_decision"),
    page("catalogue:undo_issue", "clerks", "302 403 403 403 403 403", "issued_decision"),
    page("catalogue:duties", "whoever acts for a unit sees its duties", ALL),
    change("catalogue:duty_done", "whoever edits, issues or posts for the unit",
        "302 403 404 404 302 404", "duty_to_publish"),
    page("catalogue:outdated", "whoever acts for a unit sees what is its own", ALL),
)  # fmt: skip
