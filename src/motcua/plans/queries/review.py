"""What the review page shows: the source cut at the places of the items, and the items."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from motcua.plans.models import Assignment, Plan, PlanSource

KINDS = {
    "sections": "section",
    "tasks": "task",
    "targets": "target",
    "report_duties": "duty",
    "budget_lines": "budget",
}
"""Related name of a plan → kind of item, in the order of the page."""


@dataclass(frozen=True, slots=True)
class Span:
    """A place in the source: an item's (with its code) or a stretch that became no item."""

    start: int
    end: int
    kind: str
    code: str


def items_of(plan: Plan) -> dict[str, list[Any]]:
    """The items of a plan by kind, dropped ones included, in document order; six queries."""
    found: dict[str, list[Any]] = {}
    for name, kind in KINDS.items():
        rows = getattr(plan, name).order_by("order", "id")
        if kind == "task":
            rows = rows.prefetch_related("assignments__unit")
        found[kind] = list(rows)
    return found


def source_of(plan: Plan) -> PlanSource:
    """What the plan was read from; an empty one for a plan that was typed. One query."""
    return PlanSource.objects.filter(plan=plan).first() or PlanSource(plan=plan)


def spans_of(source: PlanSource, items: dict[str, list[Any]]) -> list[Span]:
    """The places of the items and of what was not read, in order of their start."""
    spans = [
        Span(item.place_start, item.place_end, kind, item.code)
        for kind, rows in items.items()
        for item in rows
        if item.place_start is not None and item.place_end is not None
    ]
    spans += [
        Span(place["start"], place["end"], "unread", "")
        for place in source.reading.get("unread", ())
    ]
    return sorted(spans, key=lambda span: (span.start, -span.end))


def pieces(text: str, spans: Iterable[Span]) -> list[tuple[str, Span | None]]:
    """The text cut at every boundary; each piece belongs to the innermost span over it."""
    inside = [span for span in spans if 0 <= span.start < span.end <= len(text)]
    edges = sorted({0, len(text)} | {edge for span in inside for edge in (span.start, span.end)})
    found: list[tuple[str, Span | None]] = []
    waiting = sorted(inside, key=lambda span: span.start)
    over: list[Span] = []
    index = 0
    for left, right in pairwise(edges):
        while index < len(waiting) and waiting[index].start <= left:
            over.append(waiting[index])
            index += 1
        over = [span for span in over if span.end > left]
        owner = min(over, key=lambda span: span.end - span.start, default=None)
        found.append((text[left:right], owner))
    return found


def unmatched_count(tasks: Iterable[Any]) -> int:
    """How many names of units match nothing in the tree."""
    return sum(
        1
        for task in tasks
        if task.dropped_at is None
        for assignment in task.assignments.all()
        if assignment.unit_id is None
    )


def leads(task: Any) -> list[Assignment]:
    """The lead units of a task whose assignments were prefetched."""
    return [one for one in task.assignments.all() if one.role == Assignment.LEAD]
