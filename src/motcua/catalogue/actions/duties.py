"""Duties of publication: opened with their day and its explanation, closed by whoever did them."""

from datetime import datetime

from django.conf import settings
from django.db import transaction

from motcua.catalogue import policies
from motcua.catalogue.models import Announcement, PublicationDuty
from motcua.catalogue.rules.announcement_kinds import AnnouncementKind, DutyKind
from motcua.catalogue.rules.deadlines import Deadline, decide_by, enter_by, post_by
from motcua.catalogue.rules.terms import Decider, Term, terms
from motcua.foundation import audit
from motcua.foundation.actor import Actor
from motcua.foundation.policies import Missing
from motcua.kernel.refs import Ref
from motcua.kernel.working_calendar import WorkingCalendar


def mark_done(code: str, *, note: str, by: Actor, at: datetime) -> PublicationDuty:
    """Say that a duty is done; saying it again changes nothing. Raises Missing."""
    with transaction.atomic():
        duty = PublicationDuty.objects.select_for_update(no_key=True).filter(code=code).first()
        if duty is None or not policies.visible_duties(by).filter(pk=duty.pk).exists():
            raise Missing
        if duty.done_at is None:
            duty.done_at, duty.done_by, duty.done_note = at, by.code, note[:300]
            duty.save(update_fields=["done_at", "done_by", "done_note"])
            audit.record("duty.done", duty, by=by, at=at, changes={"duty": duty.text})
    return duty


def keep_duty_to_decide(row: Announcement, *, decider: Decider, at: datetime) -> None:
    """Open, move or remove the duty to sign our own decision; the caller's transaction."""
    found = None
    if row.is_own:
        found = decide_by(
            decider=decider,
            effective_on=row.legal_effective_on,
            issued_on=row.legal_text_on,
            known=_terms(),
        )
    if found is None:
        row.duties.filter(kind=DutyKind.DECIDE, done_at__isnull=True).delete()
        return
    text = f"Ký quyết định công bố: {row.subject}"
    _open(row, DutyKind.DECIDE, text, found, at=at)


def move_duties(row: Announcement) -> None:
    """What is still to be done for a decision goes with it to its unit."""
    open_ones = row.duties.filter(done_at__isnull=True)
    open_ones.update(unit=row.unit_id, unit_path=row.owner_path)


def close_duty_to_decide(row: Announcement, *, by: Actor, at: datetime) -> None:
    """Issuing is what the duty asked for."""
    rows = row.duties.filter(kind=DutyKind.DECIDE, done_at__isnull=True)
    rows.update(done_at=at, done_by=by.code or "system", done_note=_decided(row))


def open_duties_of_issue(
    row: Announcement, *, decider: Decider, calendar: WorkingCalendar, at: datetime
) -> None:
    """After issuing: the national database (our own, public ones) and the walls."""
    if row.kind == AnnouncementKind.INTERNAL or row.signed_on is None or row.effective_on is None:
        return
    if row.is_own:
        entered = enter_by(
            decider=decider, signed_on=row.signed_on, calendar=calendar, known=_terms()
        )
        if entered is not None:
            text = f"Nhập, công khai theo Quyết định {row.number} trên Cơ sở dữ liệu quốc gia"
            _open(row, DutyKind.ENTER_NATIONAL, text, entered, at=at)
    posted = post_by(effective_on=row.effective_on)
    text = f"Niêm yết các thủ tục theo Quyết định {row.number}"
    _open(row, DutyKind.POST, text, posted, at=at)


def _terms() -> tuple[Term, ...]:
    """The law's, or those of the installation's own file."""
    return terms(settings.LAW_FOLDER)


def forget_duties_of_issue(row: Announcement) -> list[str]:
    """The issue was undone: what it asked for is asked no more, and to decide is to be done again.

    Returns the words of those that were done already; the caller keeps them on record.
    """
    opened = row.duties.filter(kind__in=(DutyKind.ENTER_NATIONAL, DutyKind.POST))
    done = list(opened.filter(done_at__isnull=False).values_list("text", flat=True))
    opened.delete()
    by_issue = row.duties.filter(kind=DutyKind.DECIDE, done_note=_decided(row))
    by_issue.update(done_at=None, done_by="", done_note="")
    return done


def _decided(row: Announcement) -> str:
    return f"Đã ban hành số {row.number}"


def _open(
    row: Announcement, kind: DutyKind, text: str, deadline: Deadline, *, at: datetime
) -> None:
    PublicationDuty.objects.update_or_create(
        kind=kind,
        subject=Ref.to("catalogue", "announcement", row.code),
        unit_path=row.owner_path,
        defaults={
            "announcement": row,
            "unit": row.unit,
            "text": text[:600],
            "due_on": deadline.due_on,
            "explanation": deadline.as_json(),
        },
        create_defaults={
            "announcement": row,
            "unit": row.unit,
            "text": text[:600],
            "due_on": deadline.due_on,
            "explanation": deadline.as_json(),
            "opened_at": at,
        },
    )
