"""Decisions of the department for tests: begun, filled, issued, undone."""

from collections.abc import Iterable
from datetime import date, datetime

from motcua.catalogue.actions import announcing, issuing, undoing
from motcua.catalogue.models import Announcement, ProcedureVersion
from motcua.catalogue.rules.announcement_kinds import AnnouncementKind, Change
from motcua.catalogue.rules.terms import Decider
from motcua.foundation.actor import SYSTEM, Actor
from motcua.kernel.clock import VN_TZ
from motcua.kernel.national_calendar import default_calendar
from tests.support.cast import Places

AT = datetime(2026, 7, 20, 8, tzinfo=VN_TZ)
TODAY = date(2026, 7, 20)
EFFECT = date(2026, 8, 1)
WRONG = "Ghi nhầm số quyết định"

Days = list[tuple[str, int, date | None, date | None, str]]
Entries = Iterable[tuple[ProcedureVersion, Change, str]]


def a_decision(places: Places, entries: Entries, *, is_own: bool = True) -> Announcement:
    """A decision with these procedures: (version, change, number that it replaces)."""
    about = announcing.Subject(
        kind=AnnouncementKind.CONTENT,
        is_own=is_own,
        issuer="Ủy ban nhân dân tỉnh Bình Minh",
        subject="Về việc công bố thủ tục hành chính",
        legal_effective_on=EFFECT,
    )
    row = announcing.start(
        about,
        unit_code=places.department.code,
        owner_path=places.department.path,
        decider=Decider.PROVINCE,
        by=SYSTEM,
        at=AT,
    )
    for version, change, replaces in entries:
        number = version.procedure.number
        entry = announcing.Entry(number=number, change=change, replaces=replaces)
        announcing.put_in(row.code, entry, by=SYSTEM, at=AT)
    if is_own:
        issuing.submit(row.code, by=SYSTEM, at=AT)
    return row


def issue(
    row: Announcement, *, on: date = EFFECT, number: str = "1234/QĐ-UBND", by: Actor = SYSTEM
) -> None:
    """The clerk records it."""
    issuing.issue(
        row.code,
        issuing.Issue(number=number, signed_on=min(TODAY, on), effective_on=on),
        decider=Decider.PROVINCE,
        calendar=default_calendar(),
        by=by,
        at=AT,
    )


def undo(row: Announcement, *, on: date = TODAY, by: Actor = SYSTEM) -> Announcement:
    """And takes it back."""
    return undoing.undo_issue(row.code, reason=WRONG, on=on, by=by, at=AT)


def days() -> Days:
    """The days of all announced versions, with why they end."""
    rows = ProcedureVersion.objects.filter(state="announced").order_by("procedure", "ordinal")
    return [
        (one.procedure.number, one.ordinal, one.valid_from, one.valid_until, one.ended_because)
        for one in rows.select_related("procedure")
    ]
