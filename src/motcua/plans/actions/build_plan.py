"""A reading becomes a draft plan: every item a row with its place, every unit a proposal."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction

from motcua.documents.reading.result import Place, Reading, TaskItem
from motcua.foundation import audit
from motcua.foundation.actor import Actor
from motcua.plans.actions.fitting import amount_or_none, fitting
from motcua.plans.models import (
    Assignment,
    BudgetLine,
    Plan,
    PlanImport,
    PlanSource,
    ReportDuty,
    Section,
    Target,
    Task,
)
from motcua.plans.rules.states import ImportState
from motcua.plans.rules.terms import first_day, last_day


@dataclass(frozen=True, slots=True)
class UnitProposal:
    """A unit proposed for a name in the document: a person confirms it beside the source."""

    unit_code: str
    unit_path: str
    is_partner: bool
    how: str
    score: int


Matcher = Callable[[str], tuple[UnitProposal, ...]]
"""For a name as written: the units proposed (a group gives several), none when nothing fits."""


def build_plan(
    import_id: int, reading: Reading, *, match: Matcher, by: Actor, at: datetime
) -> Plan:
    """Make a draft plan of a document that was read; the import is done then.

    A second worker that read the same upload finds the plan made by the first.
    """
    with transaction.atomic():
        source = PlanImport.objects.select_for_update(no_key=True).get(pk=import_id)
        if source.plan is not None:
            return source.plan
        plan = _plan(source, reading, by=by, at=at)
        PlanSource.objects.create(plan=plan, text=reading.text, reading=reading.to_json())
        sections = _sections(plan, reading)
        for order, item in enumerate(reading.tasks):
            _task(plan, item, order, sections=sections, match=match)
        _targets(plan, reading)
        _duties(plan, reading, match=match)
        _budget(plan, reading)
        source.plan, source.state = plan, ImportState.DONE
        source.save(update_fields=["plan", "state"])
        audit.record("plan.imported", plan, by=by, at=at, changes={"file": source.file_name})
    return plan


def _plan(source: PlanImport, reading: Reading, *, by: Actor, at: datetime) -> Plan:
    years = list(reading.years) or [_year_of(reading, at)]
    signer = reading.signer
    symbol = (reading.symbol or "").removeprefix(reading.number or "")
    words = {
        "doc_type": reading.doc_type or "Kế hoạch",
        "title": reading.title or source.file_name,
        "place": reading.place or "",
        "parent_agency_name": reading.parent_agency or "",
        "issuing_agency_name": reading.issuing_agency or "",
        "symbol": symbol,
        "signer_authority": (signer.authority or "") if signer else "",
        "signer_position": (signer.position or "") if signer else "",
        "signer_name": (signer.name or "") if signer else "",
    }
    return Plan.objects.create(
        **fitting(Plan, words),
        agency=source.owner.agency,
        owner=source.owner,
        owner_path=source.owner_path,
        years=years,
        starts_on=date(min(years), 1, 1),
        ends_on=date(max(years), 12, 31),
        legal_bases=[
            {"kind": basis.kind, "number": basis.number, "date": basis.date, "text": basis.text}
            for basis in reading.legal_bases
        ],
        recipients=[recipient.text for recipient in reading.recipients],
        budget_total_vnd=amount_or_none(reading.budget_total_vnd),
        source_file=source.file,
        last_edited_by=by.code,
        created_by=by.code,
        created_at=at,
    )


def _year_of(reading: Reading, at: datetime) -> int:
    return int(reading.date[:4]) if reading.date else at.year


def _place(place: Place) -> dict[str, int]:
    return {"place_start": place.start, "place_end": place.end}


def _sections(plan: Plan, reading: Reading) -> dict[str, Section]:
    return {
        item.number: Section.objects.create(
            plan=plan,
            order=order,
            number=item.number[:30],
            heading=item.heading,
            level=min(max(item.level, 1), 4),
            **_place(item.place),
        )
        for order, item in enumerate(reading.sections)
    }


def _task(
    plan: Plan, item: TaskItem, order: int, *, sections: dict[str, Section], match: Matcher
) -> None:
    exclusive = item.finish_bound == "exclusive"
    task = Task.objects.create(
        plan=plan,
        agency=plan.agency,
        owner_path=plan.owner_path,
        order=order,
        section=sections.get(item.section or ""),
        section_number=(item.section or "")[:30],
        text=item.text,
        lead_texts=list(item.lead_units),
        supporting_texts=list(item.coordinating_units),
        timing_text=(item.timing_text or "")[:500],
        start_term=(item.start or "")[:10],
        finish_term=(item.finish or "")[:10],
        finish_is_exclusive=exclusive,
        starts_on=first_day(item.start or ""),
        finishes_on=last_day(item.finish or "", exclusive=exclusive),
        recurrence=item.recurrence or "",
        expected_result=item.expected_result or "",
        form=item.form,
        **_place(item.place),
    )
    assign(task, Assignment.LEAD, item.lead_units, match)
    assign(task, Assignment.SUPPORT, item.coordinating_units, match)


def assign(task: Task, role: str, names: tuple[str, ...], match: Matcher) -> None:
    """Propose units for the names of one role; a name that matches nothing stays external."""
    taken: set[str] = set()
    for order, name in enumerate(names):
        proposals = [found for found in match(name) if found.unit_code not in taken]
        for found in proposals:
            taken.add(found.unit_code)
            Assignment.objects.create(
                task=task,
                role=role,
                unit_id=found.unit_code,
                unit_path=found.unit_path,
                is_partner=found.is_partner,
                named_as=name[:500],
                match_how=found.how,
                match_score=found.score,
                order=order,
            )
        if not proposals and not match(name):
            Assignment.objects.create(task=task, role=role, named_as=name[:500], order=order)


def _targets(plan: Plan, reading: Reading) -> None:
    Target.objects.bulk_create(
        Target(
            plan=plan,
            order=order,
            text=item.text,
            metric=item.metric[:300],
            comparator=item.comparator or ">=",
            value=None if item.value is None else str(item.value),
            unit=item.unit[:60],
            period=(item.period or "")[:20],
            deadline_on=date(item.deadline, 12, 31) if item.deadline else None,
            **_place(item.place),
        )
        for order, item in enumerate(reading.targets)
    )


def _duties(plan: Plan, reading: Reading, *, match: Matcher) -> None:
    for order, item in enumerate(reading.report_obligations):
        found = match(item.who) if item.who else ()
        unit = found[0] if len(found) == 1 else None
        ReportDuty.objects.create(
            plan=plan,
            order=order,
            who_text=(item.who or "")[:500],
            to_text=(item.to or "")[:500],
            content=item.content or "",
            periods=list(item.period),
            due_text=(item.due_text or "")[:300],
            due_date=first_day(item.due_date or ""),
            due_is_exclusive="trước" in (item.due_text or "").lower(),
            due_recurring=(item.due_recurring or "")[:120],
            unit_id=unit.unit_code if unit else None,
            unit_path=unit.unit_path if unit else "",
            collects_from_units=len(found) > 1,
            **_place(item.place),
        )


def _budget(plan: Plan, reading: Reading) -> None:
    BudgetLine.objects.bulk_create(
        BudgetLine(
            plan=plan,
            order=order,
            text=item.text,
            amount_vnd=item.amount_vnd,
            **_place(item.place),
        )
        for order, item in enumerate(reading.budget_items)
        if amount_or_none(item.amount_vnd) is not None
    )


def refuse_import(import_id: int, message: str, *, at: datetime) -> None:
    """The document cannot become a plan: say why; the uploaded file is let go, nothing stays."""
    with transaction.atomic():
        source = PlanImport.objects.select_for_update(no_key=True).get(pk=import_id)
        if source.state == ImportState.DONE:
            return
        source.state, source.message, source.file = ImportState.REFUSED, message, None
        source.save(update_fields=["state", "message", "file"])
