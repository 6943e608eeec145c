"""Reports about an issued plan, as codes: a draft with a part of a unit, and a submitted one."""

from motcua.kernel import clock
from motcua.people.models import Member
from motcua.plans.models import Plan
from motcua.reports.actions import lifecycle, unit_parts
from motcua.reports.models import Report
from motcua.reports.rules.bindings import Binding
from motcua.reports.rules.parts_of_text import TextPart
from tests.support.cast import actor
from tests.support.reports import QUARTER_II, draft_of


def build(issued: Plan, hanh: Member) -> dict[str, str]:
    """Name of a thing → its code."""
    by, at = actor(hanh), clock.now()
    draft: Report = draft_of(issued, by)
    unit = unit_parts.UnitText(
        unit_name="Phòng A", origin="a.docx", parts=(TextPart("I.", "Khác", 1, "Đã làm"),)
    )
    unit_parts.read_unit_report(draft.code, unit, by=by, at=at)
    sent = draft_of(issued, by, period=QUARTER_II, outline=draft.outline.code)
    lifecycle.submit(sent.code, by=by, at=at)
    return {
        "outline": draft.outline.code,
        "report": draft.code,
        "report_section": draft.sections.get(binding=Binding.LATE).code,
        "report_part": draft.unit_parts.get().code,
        "figure": draft.figures.all()[0].code,
        "submitted_report": sent.code,
    }
