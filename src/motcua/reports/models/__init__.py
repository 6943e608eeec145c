"""The tables of the reports context."""

from motcua.reports.models.figure import Figure, Snapshot
from motcua.reports.models.outline import Outline
from motcua.reports.models.outline_heading import OutlineHeading
from motcua.reports.models.report import Report, ReportPlan
from motcua.reports.models.section import ReportSection
from motcua.reports.models.unit_part import UnitPart

__all__ = [
    "Figure",
    "Outline",
    "OutlineHeading",
    "Report",
    "ReportPlan",
    "ReportSection",
    "Snapshot",
    "UnitPart",
]
