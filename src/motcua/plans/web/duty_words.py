"""Reports in words: whose duty, who is still missing, a text to remind them."""

from collections.abc import Sequence
from datetime import date

from django.utils.translation import gettext as _

from motcua.plans.models import Plan, ReportDuty, ReportObligation, UnitReport
from motcua.plans.rules.obligation_words import NO_TERM, without_day
from motcua.plans.rules.states import PlanStatus
from motcua.ui.formatting import vndate, vnweekday
from motcua.ui.parts import Fact


def day(value: date) -> str:
    """ "thứ Sáu 18/12/2026"."""
    return f"{vnweekday(value)} {vndate(value)}"


def duty_facts(duty: ReportDuty) -> list[Fact]:
    """A duty in the plan's words, and how it is carried out."""
    inside = _("sớm hơn %(n)s ngày làm việc") % {"n": duty.internal_days}
    collects = _("có") if duty.collects_from_units else _("không")
    return [
        Fact(_("Ai báo cáo"), duty.who_text),
        Fact(_("Báo cáo cho"), duty.to_text),
        Fact(_("Thời hạn theo văn bản"), duty.due_text or ", ".join(duty.periods)),
        Fact(_("Hạn nội bộ"), inside),
        Fact(_("Thu báo cáo của đơn vị"), collects),
    ]


def notes(duty: ReportDuty, plan: Plan) -> list[str]:
    """What of a duty could not be dated, or is not dated yet."""
    if plan.status not in (PlanStatus.ISSUED, PlanStatus.CLOSED):
        return [_("Hạn được tính khi ghi nhận kế hoạch đã ban hành.")]
    said = list(without_day(duty.periods))
    has_term = bool(duty.due_date or duty.due_recurring or duty.periods)
    return said if has_term else [*said, NO_TERM]


def summary(reports: Sequence[UnitReport], *, on: date) -> str:
    """ "Đã nhận 5/8 báo cáo, 4 đúng hạn, 1 đơn vị quá hạn." ; "" when none is expected."""
    if not reports:
        return ""
    received = [one for one in reports if one.received_on]
    on_time = [one for one in received if one.received_on and one.received_on <= one.due_on]
    late = [
        one
        for one in reports
        if not one.received_on and one.due_on < on and not one.unit.is_partner
    ]
    values = {
        "received": len(received),
        "expected": len(reports),
        "on_time": len(on_time),
        "late": len(late),
    }
    text = _("Đã nhận %(received)s/%(expected)s báo cáo, %(on_time)s đúng hạn")
    return (text + (_(", %(late)s đơn vị quá hạn.") if late else ".")) % values


def reminder(obligation: ReportObligation, reports: Sequence[UnitReport]) -> str:
    """Text to paste into any chat: who has still to send what by when; "" when nobody has."""
    missing = [one for one in reports if not one.received_on]
    if not missing:
        return ""
    partners = [one.unit.name for one in missing if one.unit.is_partner]
    bound = [one.unit.name for one in missing if not one.unit.is_partner]
    plan = obligation.plan.document_number or obligation.plan.title
    lines = [
        _("%(label)s thực hiện Kế hoạch %(plan)s.") % {"label": obligation.label, "plan": plan}
    ]
    if bound:
        values = {"day": day(missing[0].due_on), "units": "; ".join(bound)}
        lines.append(_("Các đơn vị chưa gửi (hạn %(day)s): %(units)s.") % values)
    if partners:
        lines.append(_("Đề nghị phối hợp gửi: %(units)s.") % {"units": "; ".join(partners)})
    lines.append(_("Gửi trên Một Cửa, mục Báo cáo phải nộp. Trân trọng."))
    return "\n".join(lines)
