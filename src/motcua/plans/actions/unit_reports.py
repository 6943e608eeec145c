"""Reports that units hand in for an obligation, by themselves or entered for them."""

from dataclasses import dataclass, field
from datetime import date, datetime

from django.db import transaction

from motcua.foundation import audit
from motcua.foundation.actor import Actor, Role
from motcua.foundation.policies import Forbidden, Missing
from motcua.plans import policies
from motcua.plans.models import UnitReport
from motcua.plans.rules.states import ObligationState

OWN_ROLES = frozenset({Role.UNIT_OFFICER, Role.LEADER})
"""Who speaks for a unit itself; whoever else enters a report enters it for the unit."""


class NothingHandedIn(ValueError):
    """A report has a text, figures or a file."""


class NoSource(ValueError):
    """What is entered for a unit names where it came from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """What a unit sent: words, figures by name, a file; its source when entered for the unit."""

    received_on: date
    text: str = ""
    figures: dict[str, str] = field(default_factory=dict)
    file_id: int | None = None
    entered_for: str = ""


def receive_unit_report(
    report_code: str, received: Received, *, by: Actor, at: datetime
) -> UnitReport:
    """Take a unit's report; sent again before the whole is submitted, it is replaced.

    The day of the first one stays: what was on time is not late because it was mended.
    """
    with transaction.atomic():
        report = lock_report(report_code, by)
        _check(report, received, by)
        report.received_on = report.received_on or received.received_on
        report.text, report.figures = received.text, received.figures
        report.file_id = received.file_id or report.file_id
        report.entered_for, report.by = received.entered_for, by.code
        report.save()
        changes = {"unit": report.unit.name, "label": report.obligation.label}
        audit.record("unit_report.received", report.obligation, by=by, at=at, changes=changes)
    return report


def lock_report(code: str, by: Actor) -> UnitReport:
    """The report, locked, when the actor may hand it in. Raises Missing."""
    report = (
        UnitReport.objects.select_for_update(no_key=True, of=("self",))
        .select_related("obligation__plan", "unit")
        .filter(code=code)
        .first()
    )
    if report is None or not policies.may_hand_in(by, report):
        raise Missing
    return report


def _check(report: UnitReport, received: Received, by: Actor) -> None:
    if report.obligation.state == ObligationState.SUBMITTED:
        raise Forbidden("Báo cáo chung đã gửi: không nhận thêm báo cáo của đơn vị.")
    if not (received.text.strip() or received.figures or received.file_id or report.file_id):
        raise NothingHandedIn("Hãy ghi nội dung, số liệu hoặc chọn tệp báo cáo.")
    is_own = policies.covers(by, OWN_ROLES, report.unit_path)
    if not is_own and not received.entered_for.strip():
        raise NoSource("Nhập thay đơn vị thì phải ghi nguồn, ví dụ số công văn.")
