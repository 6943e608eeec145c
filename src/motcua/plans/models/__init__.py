"""The tables of the plans context."""

from motcua.plans.models.duty import ReportDuty, ReportObligation, UnitReport
from motcua.plans.models.evidence import (
    Evidence,
    EvidenceFile,
    EvidenceUse,
    LinkCapture,
    Reminder,
    SignedLink,
)
from motcua.plans.models.imports import PlanImport
from motcua.plans.models.measuring import MeasureBinding, MeasureReading
from motcua.plans.models.obstacle import Obstacle
from motcua.plans.models.obstacle_step import ObstacleStep
from motcua.plans.models.plan import Plan, PlanRevision
from motcua.plans.models.publication import PlanPublication
from motcua.plans.models.source import PlanSource
from motcua.plans.models.structure import BudgetLine, Section, Target
from motcua.plans.models.task import (
    Assignment,
    ExpectedResult,
    ProgressNote,
    Specification,
    Task,
)

__all__ = [
    "Assignment",
    "BudgetLine",
    "Evidence",
    "EvidenceFile",
    "EvidenceUse",
    "ExpectedResult",
    "LinkCapture",
    "MeasureBinding",
    "MeasureReading",
    "Obstacle",
    "ObstacleStep",
    "Plan",
    "PlanImport",
    "PlanPublication",
    "PlanRevision",
    "PlanSource",
    "ProgressNote",
    "Reminder",
    "ReportDuty",
    "ReportObligation",
    "Section",
    "SignedLink",
    "Specification",
    "Target",
    "Task",
    "UnitReport",
]
