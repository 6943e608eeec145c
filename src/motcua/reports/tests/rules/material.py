"""Small values from which the tests of drafting build what plans know of a term."""

from datetime import date
from typing import Any

from motcua.plans.facade import Material, ObstacleRow, ProofRow, ResultRow, TargetRow, TaskBrief

TASK = TaskBrief(
    code="t1",
    text="Đăng tin, bài về một cửa",
    section="IV.1",
    leads=("Văn phòng",),
    is_finished=False,
    url="/nhiem-vu/t1/",
)


def proof(kind: str = "published_item", **changes: Any) -> ProofRow:
    """A confirmed proof of the task, of 10 March."""
    values: dict[str, Any] = {
        "code": "m1", "kind": kind, "title": "Bài về một cửa", "on": date(2026, 3, 10),
        "unit_name": "Văn phòng", "theme": "", "figures": {}, "address": "", "files": (),
        "is_confirmed": True, "tasks": frozenset({"t1"}), "url": "/minh-chung/m1/",
    }  # fmt: skip
    return ProofRow(**{**values, **changes})


def result(**changes: Any) -> ResultRow:
    """A result of the task due on the last of February, still owed."""
    values: dict[str, Any] = {
        "task_code": "t1", "label": "Tháng 2/2026", "unit_name": "Văn phòng",
        "starts_on": date(2026, 2, 1), "due_on": date(2026, 2, 27), "done_on": None,
        "is_waiting": False, "is_binding": True,
    }  # fmt: skip
    return ResultRow(**{**values, **changes})


def obstacle(**changes: Any) -> ObstacleRow:
    """An obstacle without an end."""
    values: dict[str, Any] = {
        "text": "Chưa có kinh phí in", "proposal": "Cấp 20 triệu đồng", "unit_name": "Văn phòng",
        "task_text": "", "raised_on": date(2026, 2, 3), "resolution": "", "url": "",
    }  # fmt: skip
    return ObstacleRow(**{**values, **changes})


def target(**changes: Any) -> TargetRow:
    """A target without any figure."""
    values: dict[str, Any] = {
        "code": "c1", "text": "Mỗi tháng ít nhất 04 tin, bài", "unit": "tin, bài",
        "measure": "Số tin, bài đã đăng", "figure": None, "proofs": (), "url": "",
    }  # fmt: skip
    return TargetRow(**{**values, **changes})


def material(**parts: Any) -> Material:
    """What plans know, with the one task unless told otherwise."""
    return Material(**{"tasks": (TASK,), **{name: tuple(rows) for name, rows in parts.items()}})
