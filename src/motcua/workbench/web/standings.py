"""How the machinery's state looks: rows with their badges."""

from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from motcua.foundation.audit.verifying import Verification
from motcua.foundation.operations.state import Scheduled, Worker
from motcua.ui.parts import Badge, Notice


@dataclass(frozen=True)
class WorkerRow:
    """A worker as a row of the page."""

    place: str
    started_at: datetime
    beat_at: datetime
    badge: Badge


@dataclass(frozen=True)
class ScheduledRow:
    """A periodic job as a row of the page."""

    name: str
    finished_at: datetime | None
    next_run_at: datetime
    error: str
    badge: Badge


def of_worker(worker: Worker) -> WorkerRow:
    """Alive, or silent for too long."""
    badge = Badge("good", _("Đang chạy")) if worker.is_alive else Badge("neutral", _("Đã dừng"))
    return WorkerRow(worker.place, worker.started_at, worker.beat_at, badge)


def of_scheduled(job: Scheduled) -> ScheduledRow:
    """Running, late, failed last time, or in order."""
    if job.is_running:
        badge = Badge("active", _("Đang chạy"))
    elif job.is_late:
        badge = Badge("bad", _("Trễ"))
    elif job.last_error:
        badge = Badge("warn", _("Lần trước lỗi"))
    else:
        badge = Badge("good", _("Đúng giờ"))
    return ScheduledRow(job.name, job.finished_at, job.next_run_at, job.last_error, badge)


def of_audit(found: Verification) -> Notice:
    """The verifier's answer, with the unsealed tail named."""
    if not found.holds:
        text = _("Dấu niêm phong số %(seal)s không khớp. %(reason)s")
        return Notice(
            "bad", text % {"seal": found.broken, "reason": found.reason}, _("Nhật ký bị sửa")
        )
    sealed = _("%(lines)s dòng nằm trong %(seals)s dấu niêm phong. Dấu cuối: %(head)s.")
    text = sealed % {
        "lines": found.sealed_count,
        "seals": found.seals_count,
        "head": found.head[:16] or "–",
    }
    if found.tail:
        waiting = ngettext(
            "%(count)s dòng chưa niêm phong.", "%(count)s dòng chưa niêm phong.", len(found.tail)
        )
        text = f"{text} {waiting % {'count': len(found.tail)}}"
    return Notice("good", text, _("Nhật ký nguyên vẹn"))
