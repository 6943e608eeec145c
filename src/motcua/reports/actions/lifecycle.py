"""A report on its way: submitted, approved, recorded as issued.

Basis: NĐ 30/2020/NĐ-CP art. 15, 18 (only the clerk, văn thư, numbers a document).
"""

from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any

from django.db import transaction

from motcua.foundation import audit, outbox
from motcua.foundation.actor import Actor
from motcua.foundation.policies import Forbidden, Missing
from motcua.reports import policies
from motcua.reports.actions.snapshots import keep
from motcua.reports.messages import ReportIssued
from motcua.reports.models import Report
from motcua.reports.rules.states import ReportStatus, check_move


class SameEditor(Forbidden):
    """Who edited last may not approve: four eyes."""


class NothingWritten(ValueError):
    """A report without a single word under its headings cannot be submitted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """What the clerk enters of the document that was issued."""

    number: str
    symbol: str
    issued_on: date
    signer_authority: str = ""
    signer_position: str = ""
    signer_name: str = ""
    signed_file_id: int | None = None
    signed_check: dict[str, Any] | None = None


def lock_report(code: str) -> Report:
    """The report, locked to the end of the transaction."""
    report = Report.objects.select_for_update(no_key=True).filter(code=code).first()
    if report is None:
        raise Missing
    return report


def submit(code: str, *, by: Actor, at: datetime) -> Report:
    """Send the draft for approval: words, figures and rows are kept as a numbered snapshot."""
    with transaction.atomic():
        report = lock_report(code)
        policies.require(by, "write", report)
        if not report.sections.exclude(text="").exists():
            raise NothingWritten("Báo cáo chưa có lời văn nào nên chưa trình ký được.")
        _move(report, ReportStatus.SUBMITTED)
        keep(report, by=by, at=at)
        report.save(update_fields=["status"])
        changes = {"revision": report.revision}
        audit.record("report.submitted", report, by=by, at=at, changes=changes)
    return report


def take_back(code: str, *, by: Actor, at: datetime) -> Report:
    """The writers take back what is not approved yet, to write on."""
    with transaction.atomic():
        report = lock_report(code)
        policies.require(by, "write", report)
        if report.status == ReportStatus.APPROVED:
            raise Forbidden("Báo cáo đã duyệt. Chỉ người duyệt mới trả lại được.")
        _back_to_draft(report)
        audit.record("report.taken_back", report, by=by, at=at)
    return report


def approve(code: str, *, revision: int, by: Actor, at: datetime) -> Report:
    """Approve exactly the revision that the approver has read."""
    with transaction.atomic():
        report = lock_report(code)
        policies.require(by, "approve", report)
        if report.last_edited_by == by.code:
            raise SameEditor("Người sửa cuối cùng không được duyệt.")
        if report.revision != revision:
            raise Forbidden("Báo cáo đã được sửa sau khi Ông/Bà mở trang. Hãy đọc lại bản mới.")
        _move(report, ReportStatus.APPROVED)
        report.approved_revision, report.approved_by, report.approved_at = revision, by.code, at
        report.save(update_fields=["status", "approved_revision", "approved_by", "approved_at"])
        audit.record("report.approved", report, by=by, at=at, changes={"revision": revision})
    return report


def send_back(code: str, *, reason: str, by: Actor, at: datetime) -> Report:
    """Return a submitted or approved report to its writers, with the reason."""
    with transaction.atomic():
        report = lock_report(code)
        policies.require(by, "approve", report)
        _back_to_draft(report)
        audit.record("report.sent_back", report, by=by, at=at, changes={"reason": reason})
    return report


def record_issue(code: str, issue: Issue, *, by: Actor, at: datetime) -> Report:
    """Record that the document was issued: the obligation it answers is fulfilled."""
    with transaction.atomic():
        report = lock_report(code)
        policies.require(by, "issue", report)
        _move(report, ReportStatus.ISSUED)
        entered = asdict(issue) | {"signed_check": issue.signed_check or {}}
        for field, value in entered.items():
            if value or field in ("number", "symbol", "issued_on", "signed_check"):
                setattr(report, field, value)
        report.save()
        changes = {"number": report.document_number, "issued_on": f"{issue.issued_on:%d/%m/%Y}"}
        audit.record("report.issued", report, by=by, at=at, changes=changes)
        outbox.publish(
            ReportIssued(
                report=report.code,
                number=report.document_number,
                issued_on=issue.issued_on.isoformat(),
                obligation=report.obligation_code,
            )
        )
    return report


def _back_to_draft(report: Report) -> None:
    _move(report, ReportStatus.DRAFT)
    report.approved_revision, report.approved_by, report.approved_at = None, "", None
    report.save(update_fields=["status", "approved_revision", "approved_by", "approved_at"])


def _move(report: Report, then: ReportStatus) -> None:
    check_move(ReportStatus(report.status), then)
    report.status = then
