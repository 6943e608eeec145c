"""Correct, add, drop and take back the items of a draft: what a person confirms in review."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.db import models, transaction
from django.db.models import Max

from motcua.foundation.actor import Actor
from motcua.foundation.policies import Missing
from motcua.plans.actions.lifecycle import lock_plan, touch
from motcua.plans.models import BudgetLine, Plan, ReportDuty, Section, Target, Task
from motcua.plans.rules.terms import first_day, last_day

KINDS: dict[str, tuple[type[Any], str, frozenset[str]]] = {
    "section": (Section, "mục", frozenset({"number", "heading", "level"})),
    "task": (
        Task,
        "nhiệm vụ",
        frozenset(
            {"text", "section_number", "timing_text", "start_term", "finish_term"}
            | {"finish_is_exclusive", "recurrence", "expected_result", "lead_texts"}
            | {"supporting_texts"}
        ),
    ),
    "target": (
        Target,
        "chỉ tiêu",
        frozenset({"text", "metric", "comparator", "value", "unit", "period", "deadline_on"}),
    ),
    "duty": (
        ReportDuty,
        "chế độ báo cáo",
        frozenset(
            {"who_text", "to_text", "content", "periods", "due_text", "due_date"}
            | {"due_is_exclusive", "due_recurring", "unit_id", "unit_path", "internal_days"}
            | {"collects_from_units"}
        ),
    ),
    "budget": (BudgetLine, "dòng dự toán", frozenset({"text", "amount_vnd"})),
}
"""Kind of item → its model, its Vietnamese name, the fields that review may change."""

HEADER_FIELDS = frozenset(
    {"title", "doc_type", "years", "starts_on", "ends_on", "place", "issuing_agency_name"}
    | {"parent_agency_name", "symbol", "signer_authority", "signer_position", "signer_name"}
    | {"recipients", "legal_bases", "budget_total_vnd"}
)


def change_header(plan_code: str, values: Mapping[str, Any], *, by: Actor, at: datetime) -> Plan:
    """Correct what stands around the items: subject, years, place, signer, recipients."""
    with transaction.atomic():
        plan = lock_plan(plan_code)
        _set(plan, values, HEADER_FIELDS)
        plan.save()
        touch(plan, "phần đầu, phần cuối", by=by, at=at)
    return plan


def change_item(kind: str, code: str, values: Mapping[str, Any], *, by: Actor, at: datetime) -> Any:
    """Correct one item; a task's days follow its terms."""
    model, name, allowed = KINDS[kind]
    with transaction.atomic():
        plan, item = _lock(model, code)
        _set(item, values, allowed)
        _follow(item)
        item.save()
        touch(plan, name, by=by, at=at)
    return item


def add_item(
    kind: str, plan_code: str, values: Mapping[str, Any], *, by: Actor, at: datetime
) -> Any:
    """Add an item that the reader did not find; it comes last."""
    model, name, allowed = KINDS[kind]
    with transaction.atomic():
        plan = lock_plan(plan_code)
        rows = model._default_manager.filter(plan=plan)
        last = rows.aggregate(last=Max("order"))["last"]
        item = model(plan=plan, is_added=True, order=0 if last is None else last + 1)
        if isinstance(item, Task):
            item.agency_id, item.owner_path = plan.agency_id, plan.owner_path
        _set(item, values, allowed)
        _follow(item)
        item.save()
        touch(plan, name, by=by, at=at)
    return item


def drop_item(kind: str, code: str, *, by: Actor, at: datetime) -> Any:
    """Leave an item out of the plan; it stays visible as dropped and can be taken back."""
    return _set_dropped(kind, code, at, by=by, at=at)


def restore_item(kind: str, code: str, *, by: Actor, at: datetime) -> Any:
    """Take a dropped item back."""
    return _set_dropped(kind, code, None, by=by, at=at)


def _set_dropped(kind: str, code: str, moment: datetime | None, *, by: Actor, at: datetime) -> Any:
    model, name, _ = KINDS[kind]
    with transaction.atomic():
        plan, item = _lock(model, code)
        setattr(item, "dropped_at", moment)  # noqa: B010 -- the kinds share no typed base here
        item.save()
        touch(plan, name, by=by, at=at)
    return item


def _lock(model: type[models.Model], code: str) -> tuple[Plan, Any]:
    """The plan locked first, then its item (parent first)."""
    item: Any = model._default_manager.filter(code=code).select_related("plan").first()
    if item is None or item.plan is None:
        raise Missing
    plan = lock_plan(item.plan.code)
    item.refresh_from_db()  # as whoever held the plan before has left it
    item.plan = plan
    return plan, item


def _set(item: Any, values: Mapping[str, Any], allowed: frozenset[str]) -> None:
    unknown = set(values) - allowed
    if unknown:
        raise ValueError(f"These fields may not be changed: {sorted(unknown)}")
    for field, value in values.items():
        setattr(item, field, value)


def _follow(item: models.Model) -> None:
    if isinstance(item, Task):
        item.starts_on = first_day(item.start_term)
        item.finishes_on = last_day(item.finish_term, exclusive=item.finish_is_exclusive)
