"""Factories of plans: a draft, an approved one, an issued one with units at work."""

from datetime import UTC, date, datetime

import factory
from factory.django import DjangoModelFactory

from motcua.plans.models import (
    Assignment,
    BudgetLine,
    Evidence,
    EvidenceUse,
    ExpectedResult,
    Obstacle,
    Plan,
    PlanImport,
    ReportDuty,
    Section,
    Specification,
    Target,
    Task,
)
from motcua.plans.rules.evidence_kinds import EvidenceKind
from motcua.plans.rules.rhythm import Rhythm
from motcua.plans.rules.states import AssignmentState, EvidenceState, PlanStatus, TaskState
from tests.support.factories import RootUnitFactory, UnitFactory

NEW_YEAR = datetime(2026, 1, 5, 1, tzinfo=UTC)


class PlanFactory(DjangoModelFactory):
    """A draft for 2026 owned by the whole agency; traits move it on."""

    class Meta:
        model = Plan

    owner = factory.SubFactory(RootUnitFactory)
    agency = factory.SelfAttribute("owner.agency")
    owner_path = factory.SelfAttribute("owner.path")
    title = factory.Sequence(
        lambda n: f"Thông tin, tuyên truyền về thủ tục hành chính năm 2026 ({n})"
    )
    years = [2026]
    starts_on = date(2026, 1, 1)
    ends_on = date(2026, 12, 31)
    symbol = "/KH-SVHTTDL"
    last_edited_by = "soanthao"
    created_by = "soanthao"
    created_at = NEW_YEAR

    class Params:
        submitted = factory.Trait(status=PlanStatus.SUBMITTED)
        approved = factory.Trait(
            status=PlanStatus.APPROVED,
            approved_revision=1,
            approved_by="lanhdao",
            approved_at=NEW_YEAR,
        )
        issued = factory.Trait(
            status=PlanStatus.ISSUED, number="12", issued_on=date(2026, 1, 9), approved_revision=1
        )


class SectionFactory(DjangoModelFactory):
    """A heading."""

    class Meta:
        model = Section

    plan = factory.SubFactory(PlanFactory)
    number = "I"
    heading = "MỤC ĐÍCH, YÊU CẦU"


class TaskFactory(DjangoModelFactory):
    """A task of a plan; `opened` is a task given out."""

    class Meta:
        model = Task

    plan = factory.SubFactory(PlanFactory)
    owner_path = factory.SelfAttribute("plan.owner_path")
    agency = factory.SelfAttribute("plan.agency")
    order = factory.Sequence(lambda n: n)
    text = factory.Sequence(lambda n: f"Đăng tin, bài về cơ chế một cửa trên cổng thông tin ({n})")

    class Params:
        opened = factory.Trait(
            plan=factory.SubFactory(PlanFactory, issued=True), state=TaskState.OPEN
        )


class AssignmentFactory(DjangoModelFactory):
    """A lead unit of a task, in the tree; `external` is a name only."""

    class Meta:
        model = Assignment

    task = factory.SubFactory(TaskFactory, opened=True)
    unit = factory.SubFactory(UnitFactory, parent=factory.SelfAttribute("..task.plan.owner"))
    unit_path = factory.LazyAttribute(lambda o: o.unit.path if o.unit else "")
    role = Assignment.LEAD
    state = AssignmentState.ASSIGNED

    class Params:
        external = factory.Trait(
            unit=None, named_as="Các cơ quan thông tấn báo chí", state=AssignmentState.PROPOSED
        )
        support = factory.Trait(role=Assignment.SUPPORT)


class SpecificationFactory(DjangoModelFactory):
    """A monthly rhythm of one proof."""

    class Meta:
        model = Specification

    task = factory.SubFactory(TaskFactory, opened=True)
    rhythm = Rhythm.MONTHLY
    specified_by = "dieuphoi"
    specified_at = NEW_YEAR


class ExpectedResultFactory(DjangoModelFactory):
    """What a unit owes in March 2026."""

    class Meta:
        model = ExpectedResult

    assignment = factory.SubFactory(AssignmentFactory)
    task = factory.SelfAttribute("assignment.task")
    plan = factory.SelfAttribute("task.plan")
    unit_path = factory.SelfAttribute("assignment.unit_path")
    label = "Tháng 3/2026"
    starts_on = date(2026, 3, 1)
    due_on = date(2026, 3, 31)


class EvidenceFactory(DjangoModelFactory):
    """A published item of a unit, waiting for confirmation."""

    class Meta:
        model = Evidence

    unit = factory.SubFactory(UnitFactory)
    unit_path = factory.SelfAttribute("unit.path")
    agency = factory.SelfAttribute("unit.agency")
    owner_path = factory.LazyAttribute(lambda o: o.unit.parent.path)
    kind = EvidenceKind.PUBLISHED_ITEM
    title = factory.Sequence(lambda n: f"Bài viết về đăng ký khai sinh trực tuyến ({n})")
    happened_on = date(2026, 3, 10)
    created_by = "canbo"
    created_at = NEW_YEAR

    class Params:
        confirmed = factory.Trait(
            state=EvidenceState.CONFIRMED, confirmed_by="dieuphoi", confirmed_at=NEW_YEAR
        )


class EvidenceUseFactory(DjangoModelFactory):
    """A proof serving a result."""

    class Meta:
        model = EvidenceUse

    result = factory.SubFactory(ExpectedResultFactory)
    task = factory.SelfAttribute("result.task")
    assignment = factory.SelfAttribute("result.assignment")
    evidence = factory.SubFactory(
        EvidenceFactory, unit=factory.SelfAttribute("..result.assignment.unit")
    )


class TargetFactory(DjangoModelFactory):
    """At least four items a month."""

    class Meta:
        model = Target

    plan = factory.SubFactory(PlanFactory, issued=True)
    text = "Mỗi tháng đăng ít nhất 04 tin, bài"
    comparator = ">="
    value = 4
    unit = "tin, bài"
    period = "tháng"


class ReportDutyFactory(DjangoModelFactory):
    """A yearly report before 19 December."""

    class Meta:
        model = ReportDuty

    plan = factory.SubFactory(PlanFactory, issued=True)
    who_text = "Văn phòng Sở"
    to_text = "UBND tỉnh"
    due_text = "trước ngày 19/12/2026"
    due_date = date(2026, 12, 19)
    due_is_exclusive = True


class BudgetLineFactory(DjangoModelFactory):
    """Printing."""

    class Meta:
        model = BudgetLine

    plan = factory.SubFactory(PlanFactory)
    text = "In tờ rơi"
    amount_vnd = 100_000_000


class ObstacleFactory(DjangoModelFactory):
    """An obstacle of a unit on a task, held by its own agency."""

    class Meta:
        model = Obstacle

    task = factory.SubFactory(TaskFactory, opened=True)
    plan = factory.SelfAttribute("task.plan")
    owner_path = factory.SelfAttribute("task.owner_path")
    text = "Chưa có kinh phí in tờ rơi"
    raised_unit = factory.SubFactory(UnitFactory, parent=factory.SelfAttribute("..task.plan.owner"))
    raised_path = factory.SelfAttribute("raised_unit.path")
    holder = factory.SelfAttribute("task.plan.owner")
    holder_path = factory.SelfAttribute("holder.path")
    raised_by = "canbo"
    raised_at = NEW_YEAR


class PlanImportFactory(DjangoModelFactory):
    """An upload waiting to be read."""

    class Meta:
        model = PlanImport

    owner = factory.SubFactory(RootUnitFactory)
    owner_path = factory.SelfAttribute("owner.path")
    file_name = "ke-hoach.txt"
    by = "dieuphoi"
    at = NEW_YEAR
