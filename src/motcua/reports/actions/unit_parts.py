"""What units wrote, laid beside the report's own sections; taken over by a click."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

from django.db import transaction

from motcua.foundation import audit
from motcua.foundation.actor import Actor
from motcua.foundation.policies import Missing
from motcua.reports.actions.editing import lock_draft, lock_section, put, touch
from motcua.reports.models import Report, UnitPart
from motcua.reports.rules.headings_alike import alike
from motcua.reports.rules.numbers_in_text import stated_figures
from motcua.reports.rules.parts_of_text import TextPart


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitText:
    """A unit's report taken apart: whose, from where, its parts."""

    unit_name: str
    origin: str
    parts: Sequence[TextPart]


class NothingRead(ValueError):
    """A report of a unit in which there was no text."""


def read_unit_report(report_code: str, unit: UnitText, *, by: Actor, at: datetime) -> Report:
    """Lay a unit's parts beside the sections named alike; reading it again replaces them."""
    with transaction.atomic():
        report = lock_draft(report_code, by)
        parts = [part for part in unit.parts if part.text.strip()]
        if not parts:
            raise NothingRead(f"Không thấy lời văn nào trong báo cáo của {unit.unit_name}.")
        report.unit_parts.filter(origin=unit.origin, accepted_by="").delete()
        sections = list(report.sections.all())
        matched = alike([part.heading for part in parts], [one.heading for one in sections])
        UnitPart.objects.bulk_create(
            UnitPart(
                report=report,
                section=None if found is None else sections[found],
                unit_name=unit.unit_name,
                origin=unit.origin,
                heading=part.heading,
                text=part.text,
                figures=[asdict(figure) for figure in stated_figures(part.text)],
                order=order,
            )
            for order, (part, found) in enumerate(zip(parts, matched, strict=True))
        )
        changes = {"unit": unit.unit_name, "count": len(parts)}
        audit.record("report.unit_report_read", report, by=by, at=at, changes=changes)
    return report


def take_part(
    report_code: str, part_code: str, section_code: str, *, by: Actor, at: datetime
) -> UnitPart:
    """Add a unit's words to a section, after what stands there."""
    with transaction.atomic():
        report = lock_draft(report_code, by)
        part = report.unit_parts.filter(code=part_code).first()
        if part is None:
            raise Missing
        section = lock_section(report, section_code)
        put(section, f"{section.text}\n{part.text}".strip(), by=by, at=at)
        part.section, part.accepted_by, part.accepted_at = section, by.code, at
        part.save(update_fields=["section", "accepted_by", "accepted_at"])
        touch(report, by=by, at=at)
        changes = {"unit": part.unit_name, "section": f"{section.number} {section.heading}".strip()}
        audit.record("report.unit_part_taken", report, by=by, at=at, changes=changes)
    return part
