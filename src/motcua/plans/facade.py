"""What other contexts may ask of plans, and the verbs they may call."""

from motcua.plans.actions.obligations import Submission, mark_submitted
from motcua.plans.queries.publication import published_plan, published_plans
from motcua.plans.queries.report_material import material
from motcua.plans.queries.report_sources import (
    obligation,
    open_obligations,
    plan_briefs,
    plan_sections,
    received_reports,
    reportable_plans,
)
from motcua.plans.rules.answering import answer_obligations_at
from motcua.plans.rules.publishing import (
    Part,
    PublishedBrief,
    PublishedPlan,
    PublishedSection,
    PublishedTarget,
    PublishedTask,
)
from motcua.plans.rules.registry import Count, Filter, Measure, Proof, Scope
from motcua.plans.rules.registry import register as register_measure
from motcua.plans.rules.report_material import (
    FigureProof,
    Material,
    ObligationBrief,
    ObstacleRow,
    PlanBrief,
    ProofRow,
    ReceivedReport,
    ResultRow,
    SectionBrief,
    TargetRow,
    TaskBrief,
)

__all__ = [
    "Count",
    "FigureProof",
    "Filter",
    "Material",
    "Measure",
    "ObligationBrief",
    "ObstacleRow",
    "Part",
    "PlanBrief",
    "Proof",
    "ProofRow",
    "PublishedBrief",
    "PublishedPlan",
    "PublishedSection",
    "PublishedTarget",
    "PublishedTask",
    "ReceivedReport",
    "ResultRow",
    "Scope",
    "SectionBrief",
    "Submission",
    "TargetRow",
    "TaskBrief",
    "answer_obligations_at",
    "mark_submitted",
    "material",
    "obligation",
    "open_obligations",
    "plan_briefs",
    "plan_sections",
    "published_plan",
    "published_plans",
    "received_reports",
    "register_measure",
    "reportable_plans",
]
