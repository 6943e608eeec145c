"""The leader's week on one page: late, at risk, waiting for a decision, done last week.

Each part is a set of rows that its number opens to. The number of queries depends on the number
of running plans (their targets), not on the number of rows.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from django.db.models import Q, QuerySet

from motcua.foundation.paths import below
from motcua.plans.models import ExpectedResult, Plan
from motcua.plans.queries import monday_rows as rows
from motcua.plans.queries.monday_rows import Line
from motcua.plans.queries.targets import TargetView, targets_of
from motcua.plans.rules.one_page import allot
from motcua.plans.rules.report_standing import SOON
from motcua.plans.rules.weeks import week_before

ROWS_ON_THE_PAGE = 34
"""Rows of one line each that fit on A4 beside headings and figures."""


@dataclass(frozen=True, slots=True)
class Part:
    """Rows of one kind within a group: a queryset, or what finds them when it takes Python."""

    name: str
    label: str
    rows: "QuerySet[Any] | Callable[[], Sequence[Any]]"
    key: str
    line: Callable[[Any], Line]

    def count(self) -> int:
        """How many rows there are."""
        return self.rows.count() if isinstance(self.rows, QuerySet) else len(self.rows())

    def first(self, limit: int) -> list[Line]:
        """The first lines in the order of the part."""
        if isinstance(self.rows, QuerySet):
            return [self.line(row) for row in self.rows.order_by(self.key, "pk")[:limit]]
        return [self.line(row) for row in self.rows()[:limit]]


@dataclass(frozen=True, slots=True)
class Group:
    """One of the four questions of the page, answered by its parts."""

    name: str
    title: str
    tone: str
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class PartCount:
    """A part with its number."""

    part: Part
    count: int


@dataclass(frozen=True, slots=True)
class GroupLines:
    """A group with the lines that fit on the page and how many more there are."""

    group: Group
    counts: tuple[PartCount, ...]
    lines: tuple[Line, ...]

    @property
    def count(self) -> int:
        """How many rows there are in all."""
        return sum(one.count for one in self.counts)

    @property
    def more(self) -> int:
        """How many rows did not fit."""
        return self.count - len(self.lines)


def page_of(path: str, *, on: date) -> list[GroupLines]:
    """The four groups with their numbers and as many lines as fit on one sheet."""
    groups = groups_of(path, on=on)
    counts = [tuple(PartCount(part, part.count()) for part in group.parts) for group in groups]
    shares = allot([sum(one.count for one in found) for found in counts], ROWS_ON_THE_PAGE)
    return [
        GroupLines(group, found, _lines(found, share))
        for group, found, share in zip(groups, counts, shares, strict=True)
    ]


def _lines(counts: Sequence[PartCount], limit: int) -> tuple[Line, ...]:
    """Lines of the parts by day, no part crowding out another."""
    shares = allot([one.count for one in counts], limit)
    found = [
        line
        for one, share in zip(counts, shares, strict=True)
        if share
        for line in one.part.first(share)
    ]
    return tuple(found)


def part_of(path: str, name: str, *, on: date) -> Part | None:
    """One part by its name; None when there is no such part."""
    return next(
        (part for group in groups_of(path, on=on) for part in group.parts if part.name == name),
        None,
    )


def groups_of(path: str, *, on: date) -> list[Group]:
    """The groups of a unit's subtree on a day; two queries, no row is asked for yet."""
    first, last = week_before(on)
    results = rows.results(path)
    return [
        Group("qua-han", "Quá hạn", "bad", (_late_results(results, on), _late_reports(path, on))),
        Group(
            "nguy-co",
            "Có nguy cơ trong 7 ngày",
            "warn",
            (_near_results(results, on), _near_reports(path, on), _weak_targets(path, on)),
        ),
        Group(
            "cho-quyet-dinh",
            "Chờ quyết định",
            "active",
            (_waiting_plans(path), _held_obstacles(path), _waiting_proofs(path)),
        ),
        Group(
            "da-xong",
            "Làm xong tuần trước",
            "good",
            (_done_results(results, first, last), _sent_reports(path, first, last)),
        ),
    ]


def _late_results(results: QuerySet[ExpectedResult], on: date) -> Part:
    found = rows.owed(results).filter(due_on__lt=on, is_binding=True)
    return Part("nhiem-vu-qua-han", "kết quả nhiệm vụ", found, "due_on", rows.result_line)


def _late_reports(path: str, on: date) -> Part:
    found = rows.owed_reports(path).filter(due_on__lt=on)
    return Part("bao-cao-qua-han", "báo cáo", found, "due_on", rows.report_line)


def _near_results(results: QuerySet[ExpectedResult], on: date) -> Part:
    found = rows.owed(results).filter(due_on__gte=on, due_on__lte=on + SOON)
    return Part("nhiem-vu-sap-den-han", "kết quả nhiệm vụ", found, "due_on", rows.result_line)


def _near_reports(path: str, on: date) -> Part:
    found = rows.owed_reports(path).filter(due_on__gte=on, due_on__lte=on + SOON)
    return Part("bao-cao-sap-den-han", "báo cáo", found, "due_on", rows.report_line)


def _weak_targets(path: str, on: date) -> Part:
    """Targets of running plans that are behind, or whose period ends within days unmet."""

    @cache
    def found() -> list[TargetView]:
        plans = Plan.objects.filter(below("owner_path", path)).running()
        return [
            view
            for plan in plans.order_by("issued_on", "id")
            for view in targets_of(plan, on=on)
            if view.standing is not None and view.standing.is_at_risk(on=on)
        ]

    return Part("chi-tieu-cham", "chỉ tiêu", found, "", rows.target_line)


def _waiting_plans(path: str) -> Part:
    return Part(
        "ke-hoach-trinh-ky", "kế hoạch trình ký", rows.submitted_plans(path), "created_at",
        rows.plan_line,
    )  # fmt: skip


def _held_obstacles(path: str) -> Part:
    found = rows.held_obstacles(path)
    return Part("vuong-mac", "khó khăn, vướng mắc", found, "raised_at", rows.obstacle_line)


def _waiting_proofs(path: str) -> Part:
    found = rows.waiting_proofs(path)
    return Part("minh-chung", "minh chứng chờ xác nhận", found, "created_at", rows.proof_line)


def _done_results(results: QuerySet[ExpectedResult], first: date, last: date) -> Part:
    found = results.filter(Q(done_on__gte=first) & Q(done_on__lte=last))
    return Part("nhiem-vu-xong", "kết quả nhiệm vụ", found, "done_on", rows.done_line)


def _sent_reports(path: str, first: date, last: date) -> Part:
    found = rows.sent_reports(path, first, last)
    return Part("bao-cao-da-gui", "báo cáo", found, "submitted_on", rows.sent_line)
