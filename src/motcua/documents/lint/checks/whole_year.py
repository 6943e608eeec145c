"""Every row of the table runs from January to December: nothing can ever be late."""

from collections.abc import Iterator

from motcua.documents.lint.finding import Finding, Severity
from motcua.documents.lint.paper import Paper

_FEWEST_ROWS = 3


def check(paper: Paper) -> Iterator[Finding]:
    """One finding over the whole table where all rows share one whole year."""
    rows = [task for task in paper.reading.tasks if task.form == "table"]
    spans = {(task.start, task.finish) for task in rows}
    if len(rows) < _FEWEST_ROWS or len(spans) != 1:
        return
    start, finish = spans.pop()
    if not (start and finish) or start[:4] != finish[:4]:
        return
    if start[4:] not in {"-01", "-01-01"} or finish[4:] not in {"-12", "-12-31"}:
        return
    yield paper.finding(
        "whole_year_rows",
        Severity.WARNING,
        paper.place(rows[0].place.start, rows[-1].place.end),
        what=f"Cả {len(rows)} nhiệm vụ đều từ tháng 01 đến tháng 12/{finish[:4]}.",
        why="Việc nào cũng cả năm thì không việc nào có thể trễ và không đo được tiến độ.",
        cure="Ghi mốc cho từng việc, hoặc nhịp (hằng tháng, hằng quý) kèm số lượng mỗi kỳ.",
    )
