"""Duties laid on a unit without any time."""

from collections.abc import Iterator

from motcua.documents.lint.finding import Finding, Severity
from motcua.documents.lint.paper import Paper
from motcua.documents.lint.wording import short
from motcua.documents.reading.result import TaskItem

_RHYTHM_WORDS = ("thường xuyên", "định kỳ", "hằng ", "hàng ", "kịp thời", "trước ngày")


def check(paper: Paper) -> Iterator[Finding]:
    """One finding for each leading unit, at its first duty without a time."""
    undated: dict[str, list[TaskItem]] = {}
    for task in paper.reading.tasks:
        if task.lead_units and not _has_time(task):
            undated.setdefault(task.lead_units[0], []).append(task)
    for unit, tasks in undated.items():
        yield paper.finding(
            "undated_duty",
            Severity.HINT,
            tasks[0].place,
            what=_what(unit, tasks),
            why="Không có thời hạn hoặc nhịp thực hiện thì không biết khi nào là trễ.",
            cure="Ghi ngày hoàn thành, hoặc nhịp: hằng tuần, hằng tháng, hằng quý, khi phát sinh.",
        )


def _has_time(task: TaskItem) -> bool:
    if task.start or task.finish or task.timing_text or task.recurrence:
        return True
    return any(words in task.text.lower() for words in _RHYTHM_WORDS)


def _what(unit: str, tasks: list[TaskItem]) -> str:
    first = short(tasks[0].text)
    if len(tasks) == 1:
        return f"{unit}: việc “{first}” không có thời hạn."
    return f"{unit}: {len(tasks)} việc không có thời hạn, đầu tiên là “{first}”."
