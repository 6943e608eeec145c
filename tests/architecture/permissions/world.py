"""One real thing of every kind that an address can name, as codes."""

from datetime import date, timedelta

from motcua.agencies.models import CalendarDay, ContactKind, ContactPoint, UnitAlias
from motcua.foundation import files
from motcua.foundation.actor import SYSTEM
from motcua.foundation.models import LexiconEntry, OutboxMessage
from motcua.kernel import clock
from motcua.people.models import Member, Notice
from motcua.plans.actions.links import hash_of
from motcua.plans.models import Assignment, Evidence, EvidenceFile, Plan, SignedLink
from motcua.plans.rules.states import AssignmentState, TaskState
from tests.architecture.permissions import cataloguing, imported, measured, posting, reported, shown
from tests.support.cast import Places
from tests.support.plans import (
    AssignmentFactory,
    BudgetLineFactory,
    EvidenceUseFactory,
    ExpectedResultFactory,
    ObstacleFactory,
    PlanFactory,
    PlanImportFactory,
    SectionFactory,
    TaskFactory,
)

FEAST = date(2026, 9, 2)
TOKEN = "duong-dan-cua-mot-don-vi"


def build(places: Places, cast: dict[str, Member]) -> dict[str, str]:
    """Name of a thing → its code. Unit A carries out, the department owns, unit B is another."""
    draft = PlanFactory.create(owner=places.department)
    issued = _issued(places)
    return {
        "unit": places.unit_a.code,
        "member": cast["binh"].code,
        **_of_people(places, cast),
        "draft": draft.code,
        "submitted": PlanFactory.create(owner=places.department, submitted=True).code,
        "approved": PlanFactory.create(owner=places.department, approved=True).code,
        **_items(draft, places),
        "import": PlanImportFactory.create(owner=places.department, by=cast["hanh"].code).code,
        **_at_work(issued, places),
        **reported.build(issued, cast["hanh"]),
        **posting.build(places),
        **shown.build(places),
        **imported.build(places, cast["hanh"]),
        **cataloguing.build(places),
    }


def _of_people(places: Places, cast: dict[str, Member]) -> dict[str, str]:
    now = clock.now()
    parked = OutboxMessage.objects.create(
        name="plans.PlanIssued.v1", subject="plan:x", body={}, attempts_count=9, parked_at=now
    )
    notice = Notice.objects.create(member=cast["binh"], text="Có việc mới", created_at=now)
    contact = ContactPoint.objects.create(
        unit=places.unit_a, kind=ContactKind.EMAIL, value="tcpc@binhminh.example"
    )
    UnitAlias.objects.create(
        unit=places.unit_a, text="Phòng TCPC", folded="phong tcpc", learned_at=now
    )
    for agency in (None, places.department.agency):
        CalendarDay.objects.create(
            agency=agency, on=FEAST, kind="local_off", name="Ngày nghỉ", basis="QĐ", set_at=now
        )
    word = LexiconEntry.objects.get(words="BHXH").code
    return {
        "message": parked.code,
        "notice": notice.code,
        "contact": contact.code,
        "word": word,
    }


def _items(draft: Plan, places: Places) -> dict[str, str]:
    task = TaskFactory.create(plan=draft)
    part = AssignmentFactory.create(
        task=task, unit=places.unit_a, state=AssignmentState.PROPOSED, named_as="Phòng TCPC"
    )
    return {
        "draft_task": task.code,
        "draft_part": part.code,
        "draft_section": SectionFactory.create(plan=draft).code,
        "draft_budget": BudgetLineFactory.create(plan=draft).code,
    }


def _issued(places: Places) -> Plan:
    stored = files.store(b"%PDF-1.4 ke hoach", name="kh.pdf", by=SYSTEM, at=clock.now())
    return PlanFactory.create(
        owner=places.department, issued=True, source_file=stored, signed_file=stored
    )


def _at_work(issued: Plan, places: Places) -> dict[str, str]:
    task = TaskFactory.create(plan=issued, state=TaskState.OPEN)
    part = AssignmentFactory.create(task=task, unit=places.unit_a)
    result = ExpectedResultFactory.create(assignment=part)
    returned = AssignmentFactory.create(
        task=TaskFactory.create(plan=issued, state=TaskState.OPEN),
        unit=places.unit_a,
        state=AssignmentState.RETURNED,
        returned_reason="Chưa có kinh phí",
    )
    finished = TaskFactory.create(plan=issued, state=TaskState.FINISHED, finished_at=clock.now())
    AssignmentFactory.create(task=finished, unit=places.unit_a)
    return {
        "issued": issued.code,
        "task": task.code,
        "part": part.code,
        "returned_part": returned.code,
        "finished_task": finished.code,
        "obstacle": ObstacleFactory.create(
            task=task, raised_unit=places.unit_a, holder=places.department
        ).code,
        **measured.build(issued, places),
        **_proof(EvidenceUseFactory.create(result=result).evidence),
        "asked_evidence": EvidenceUseFactory.create(
            result=result, evidence__confirmed=True, is_asked=True
        ).evidence.code,
        **_link(part),
    }


def _proof(evidence: Evidence) -> dict[str, str]:
    stored = files.store(b"%PDF-1.4 giay", name="giay.pdf", by=SYSTEM, at=clock.now())
    EvidenceFile.objects.create(evidence=evidence, file=stored)
    return {"evidence": evidence.code, "evidence_file": stored.code}


def _link(part: Assignment) -> dict[str, str]:
    now = clock.now()
    link = SignedLink.objects.create(
        assignment=part,
        token_hash=hash_of(TOKEN),
        created_by="dieuphoi",
        created_at=now,
        expires_at=now + timedelta(days=60),
    )
    return {"link": link.code, "token": TOKEN}
