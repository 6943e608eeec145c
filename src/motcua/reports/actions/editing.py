"""Write the sections and the frame of a draft; whoever saves over newer words is told."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta

from django.db import transaction

from motcua.foundation import audit
from motcua.foundation.actor import Actor
from motcua.foundation.policies import Forbidden, Missing
from motcua.reports import policies
from motcua.reports.models import Report, ReportSection

QUIET = timedelta(minutes=30)
"""Saves of one person in one section within this time are one line of the trail."""


class SavedBySomebodyElse(ValueError):
    """The section was saved by another person after this one opened it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What stands around the sections."""

    title: str
    opening: str
    closing: str
    addressees: Sequence[str]
    recipients: Sequence[str]
    symbol: str
    signer_authority: str
    signer_position: str
    signer_name: str


def lock_draft(code: str, by: Actor) -> Report:
    """The report, locked, when the actor writes it and it is still a draft."""
    report = Report.objects.select_for_update(no_key=True).filter(code=code).first()
    if report is None:
        raise Missing
    policies.require(by, "write", report)
    if not report.is_editable:
        raise Forbidden("Báo cáo đã trình ký. Hãy rút về hoặc trả lại để sửa.")
    return report


def touch(report: Report, *, by: Actor, at: datetime) -> None:
    """A new revision by this editor; on a locked draft."""
    report.revision += 1
    report.last_edited_by, report.last_edited_at = by.code, at
    report.save()


def write_section(
    report_code: str, section_code: str, text: str, *, version: int, by: Actor, at: datetime
) -> ReportSection:
    """Save the text under a heading. Raises SavedBySomebodyElse rather than lose their words."""
    with transaction.atomic():
        report = lock_draft(report_code, by)
        section = lock_section(report, section_code)
        if section.version != version and section.edited_by not in ("", by.code):
            raise SavedBySomebodyElse(
                "Người khác vừa sửa mục này. Hãy tải lại trang để xem bản mới."
            )
        put(section, text, by=by, at=at)
        touch(report, by=by, at=at)
    return section


def take_proposal(report_code: str, section_code: str, *, by: Actor, at: datetime) -> ReportSection:
    """Put the proposed text in place of what is written."""
    with transaction.atomic():
        report = lock_draft(report_code, by)
        section = lock_section(report, section_code)
        put(section, section.proposed, by=by, at=at)
        section.edited_by = ""
        section.save(update_fields=["edited_by"])
        touch(report, by=by, at=at)
    return section


def change_frame(report_code: str, frame: Frame, *, by: Actor, at: datetime) -> Report:
    """Change the subject, the opening and closing words, recipients and signer."""
    with transaction.atomic():
        report = lock_draft(report_code, by)
        for name, value in asdict(frame).items():
            setattr(report, name, list(value) if isinstance(value, tuple) else value)
        touch(report, by=by, at=at)
        what = "phần đầu, phần cuối"
        audit.record("report.edited", report, by=by, at=at, changes={"what": what})
    return report


def lock_section(report: Report, code: str) -> ReportSection:
    """A section of the locked report, locked. Raises Missing."""
    section = report.sections.select_for_update(no_key=True, of=("self",)).filter(code=code).first()
    if section is None:
        raise Missing
    return section


def put(section: ReportSection, text: str, *, by: Actor, at: datetime) -> None:
    """The new text of a locked section, with one line of the trail for a stretch of saves."""
    is_new_stretch = (
        section.edited_by != by.code or section.edited_at is None or at - section.edited_at > QUIET
    )
    section.text = text.replace("\r\n", "\n").strip()
    section.version += 1
    section.edited_by, section.edited_at = by.code, at
    section.save(update_fields=["text", "version", "edited_by", "edited_at"])
    if is_new_stretch:
        what = f"mục {section.number} {section.heading}".replace("  ", " ")[:120]
        audit.record("report.edited", section.report, by=by, at=at, changes={"what": what})
