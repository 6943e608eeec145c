"""The parts after the results: targets, delays, obstacles, proposals, what comes next."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from motcua.reports.rules.drafting.term import Term
from motcua.reports.rules.figures import is_late, is_on_time
from motcua.reports.rules.wording import NO_DATA, amount, dashed, day, shortened

if TYPE_CHECKING:
    from motcua.plans.facade import Material, ObstacleRow, ResultRow

NO_REASON = "đơn vị chưa nêu lý do"


def targets_text(material: "Material") -> str:
    """Each target with its figure of the term; one without measure or figure says so."""
    lines = []
    for target in material.targets:
        if not target.measure:
            told = "chưa gắn thước đo, chưa có số liệu"
        elif target.figure is None:
            told = "chưa có số liệu"
        else:
            unit = target.unit if target.unit == "%" else f" {target.unit}"
            told = f"trong kỳ {amount(target.figure)}{unit}".rstrip()
        lines.append(f"{shortened(target.text, 220)}: {told}")
    return dashed(lines) or NO_DATA


def late_text(material: "Material") -> str:
    """What is late or came late, whose it is and why; nothing owed means nothing can be said."""
    owed = [one for one in material.results if one.is_binding]
    if not owed:
        return NO_DATA
    texts = {task.code: task.text for task in material.tasks}
    stood = {one.task_text: one.text for one in material.obstacles if not one.resolution}
    missing = [_missing(one, texts, stood) for one in owed if is_late(one)]
    after = [_after(one, texts) for one in owed if one.done_on is not None and not is_on_time(one)]
    parts = []
    if missing:
        parts += ["Việc chưa đạt:", dashed(missing)]
    if after:
        parts += ["Việc đạt nhưng chậm:", dashed(after)]
    return "\n".join(parts) or "Trong kỳ không có việc chậm."


def _missing(one: "ResultRow", texts: dict[str, str], stood: dict[str, str]) -> str:
    """With the unit's own reason, else the obstacle it raised, else said to be missing."""
    text = texts.get(one.task_code, "")
    told = one.reason or stood.get(text, "")
    reason = shortened(told, 200) if told else NO_REASON
    return (
        f"{shortened(text)}, {one.label.lower()} ({one.unit_name}), "
        f"hạn {day(one.due_on)}; nguyên nhân: {reason}"
    )


def _after(one: "ResultRow", texts: dict[str, str]) -> str:
    late_by = (one.done_on - one.due_on).days if one.done_on else 0
    reason = f"; nguyên nhân: {shortened(one.reason, 200)}" if one.reason else ""
    return (
        f"{shortened(texts.get(one.task_code, ''))}, {one.label.lower()} ({one.unit_name}), "
        f"hạn {day(one.due_on)}, chậm {amount(late_by)} ngày{reason}"
    )


def obstacles_text(material: "Material") -> str:
    """Obstacles that stood in the term, each with how it ended when it did."""
    return (
        dashed([_obstacle(one) for one in material.obstacles])
        or "Trong kỳ chưa ghi nhận khó khăn, vướng mắc nào."
    )


def _obstacle(one: "ObstacleRow") -> str:
    about = f" khi thực hiện “{shortened(one.task_text, 90)}”" if one.task_text else ""
    ended = f"; đã giải quyết: {shortened(one.resolution, 200)}" if one.resolution else ""
    return f"{one.unit_name}{about}: {shortened(one.text, 300)}{ended}"


def proposals_text(material: "Material") -> str:
    """What units propose about obstacles that still stand."""
    standing = [one for one in material.obstacles if one.proposal and not one.resolution]
    lines = [f"{one.unit_name}: {shortened(one.proposal, 300)}" for one in standing]
    return dashed(lines) or "Trong kỳ chưa ghi nhận kiến nghị, đề xuất nào."


def next_text(material: "Material", term: Term) -> str:
    """What is left from this term, then what falls due in the next one, task by task."""
    left = [one for one in material.results if is_late(one)]
    lines = _due_lines(material, left)
    parts = ["Hoàn thành các việc còn chậm của kỳ này:", dashed(lines)] if lines else []
    due = [one for one in material.next_results if one.done_on is None]
    if coming := _due_lines(material, due):
        parts += [f"Thực hiện các nhiệm vụ đến hạn trong kỳ tới ({term.next_days}):",
                  dashed(coming)]  # fmt: skip
    return "\n".join(parts) or NO_DATA


def _due_lines(material: "Material", results: Iterable["ResultRow"]) -> list[str]:
    rows: dict[str, list[ResultRow]] = {}
    for one in results:
        rows.setdefault(one.task_code, []).append(one)
    return [
        f"{shortened(task.text)} ({_units(rows[task.code])}), hạn {_days(rows[task.code])}"
        for task in material.tasks
        if task.code in rows
    ]


def _units(rows: Iterable["ResultRow"]) -> str:
    return ", ".join(dict.fromkeys(one.unit_name for one in rows if one.unit_name))


def _days(rows: Iterable["ResultRow"]) -> str:
    return ", ".join(day(on) for on in sorted({one.due_on for one in rows}))
