"""Kiểm tra niêm yết: started, looked at line by line, closed with what has to be put right."""

from collections.abc import Sequence
from datetime import date, datetime

from django.db import transaction

from motcua.catalogue import policies
from motcua.catalogue.models import PostingAudit, PostingAuditLine, PublicationDuty
from motcua.catalogue.rules.announcement_kinds import DutyKind
from motcua.catalogue.rules.posting_checklist import MustHang
from motcua.catalogue.rules.posting_kinds import Finding
from motcua.foundation import audit
from motcua.foundation.actor import Actor
from motcua.foundation.policies import Missing
from motcua.kernel.working_time import Explained

WRONG = (Finding.MISSING, Finding.OUTDATED, Finding.DAMAGED)


class AuditClosed(ValueError):
    """The audit was closed: its findings stand."""


class NotAllSeen(ValueError):
    """Some lines were not looked at yet."""


def start_audit(
    unit: str, unit_path: str, month: date, wanted: Sequence[MustHang], *, by: Actor, at: datetime
) -> PostingAudit:
    """Begin the month's audit of an office, or go on with the one that was begun."""
    with transaction.atomic():
        policies.require_at(by, "post", unit_path)
        found, is_new = PostingAudit.objects.get_or_create(
            unit_id=unit,
            month=month.replace(day=1),
            defaults={"unit_path": unit_path, "started_by": by.code, "started_at": at},
        )
        if is_new:
            PostingAuditLine.objects.bulk_create(
                PostingAuditLine(
                    audit=found, key=one.key, text=one.text, basis=one.basis, order=order
                )
                for order, one in enumerate(wanted)
            )
            changes = {"month": f"{month:%m/%Y}"}
            audit.record("posting_audit.started", found, by=by, at=at, changes=changes)
    return found


def look(
    code: str, finding: Finding, *, note: str, photo: int | None, by: Actor, at: datetime
) -> PostingAuditLine:
    """Write down what hangs there. Raises AuditClosed, Missing, Forbidden."""
    with transaction.atomic():
        line = _lock(code, by)
        if line.audit.closed_at is not None:
            raise AuditClosed(line.audit.code)
        line.finding, line.note, line.by, line.at = finding.value, note[:300], by.code, at
        line.photo_id = photo or line.photo_id
        line.save()
        changes = {"text": line.text[:80], "finding": finding.label.lower()}
        audit.record("posting_audit.looked", line.audit, by=by, at=at, changes=changes)
    return line


def close_audit(code: str, due: Explained[date], *, by: Actor, at: datetime) -> int:
    """Close it; each wrong line owes a duty by the day. Returns how many. Raises NotAllSeen."""
    with transaction.atomic():
        found = PostingAudit.objects.select_for_update(no_key=True).filter(code=code).first()
        if found is None:
            raise Missing
        policies.require_at(by, "post", found.unit_path)
        if found.closed_at is not None:
            raise AuditClosed(code)
        rows = list(found.lines.all())
        if any(line.finding == Finding.UNSEEN for line in rows):
            raise NotAllSeen(code)
        wrong = [line for line in rows if line.finding in WRONG]
        for line in wrong:
            line.duty = _duty(found, line, due, at=at)
            line.save(update_fields=["duty"])
        found.closed_by, found.closed_at = by.code, at
        found.save(update_fields=["closed_by", "closed_at"])
        changes = {"count": len(wrong)}
        audit.record("posting_audit.closed", found, by=by, at=at, changes=changes)
    return len(wrong)


def note_remedied(
    code: str, *, note: str, photo: int | None, by: Actor, at: datetime
) -> PostingAuditLine:
    """What was wrong has been put right: the duty is done, the finding stands as it was."""
    with transaction.atomic():
        line = _lock(code, by)
        duties = PublicationDuty.objects.filter(pk=line.duty_id or 0, done_at__isnull=True)
        if duties.update(done_at=at, done_by=by.code, done_note=note[:300]):
            line.photo_id = photo or line.photo_id
            line.save(update_fields=["photo"])
            changes = {"text": line.text[:80]}
            audit.record("posting_audit.remedied", line.audit, by=by, at=at, changes=changes)
    return line


def _lock(code: str, by: Actor) -> PostingAuditLine:
    rows = PostingAuditLine.objects.select_for_update(no_key=True, of=("self",))
    line = rows.select_related("audit").filter(code=code).first()
    if line is None:
        raise Missing
    policies.require_at(by, "post", line.audit.unit_path)
    return line


def _duty(
    found: PostingAudit, line: PostingAuditLine, due: Explained[date], *, at: datetime
) -> PublicationDuty:
    finding = Finding(line.finding).label.lower()
    return PublicationDuty.objects.create(
        kind=DutyKind.POST.value,
        subject=f"catalogue.posting_audit_line:{line.code}",
        unit_id=found.unit_id,
        unit_path=found.unit_path,
        text=f"Kiểm tra niêm yết tháng {found.month:%m/%Y} – {finding}: {line.text}"[:600],
        due_on=due.result,
        explanation={"sentences": due.sentences(), "basis": line.basis},
        opened_at=at,
    )
