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
        count = f"{len(tasks)} việc không có thời hạn, việc đầu" if len(tasks) > 1 else "việc này"
        yield paper.finding(
            "undated_duty",
            Severity.HINT,
            tasks[0].place,
            what=f"{unit}: {count} không có thời hạn: {short(tasks[0].text)}"
            if len(tasks) == 1
            else f"{unit}: {count}: {short(tasks[0].text)}",
            why="Không có thời hạn hoặc nhịp thực hiện thì không biết khi nào là trễ.",
            cure="Ghi ngày hoàn thành, hoặc nhịp: hằng tuần, hằng tháng, hằng quý, khi phát sinh.",
        )


def _has_time(task: TaskItem) -> bool:
    if task.start or task.finish or task.timing_text or task.recurrence:
        return True
    return any(words in task.text.lower() for words in _RHYTHM_WORDS)
