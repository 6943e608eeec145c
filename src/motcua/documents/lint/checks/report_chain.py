"""Reports that go up a chain: the one below must come before the one above."""

from collections.abc import Iterator

from motcua.documents.lint.due_days import Due, pairs
from motcua.documents.lint.finding import Finding, Severity
from motcua.documents.lint.paper import Paper
from motcua.documents.reading.result import ReportObligation
from motcua.kernel.text import fold


def check(paper: Paper) -> Iterator[Finding]:
    """Within the plan: who reports onward before receiving what it is to sum up."""
    duties = paper.reading.report_obligations
    for below in duties:
        for above in duties:
            if below is above or not _feeds(below, above):
                continue
            for early, late in pairs(below, above):
                if early.order >= late.order:
                    yield _finding(paper, below, early, late)


def _feeds(below: ReportObligation, above: ReportObligation) -> bool:
    """Whether the receiver of one report is the sender of the other."""
    if not (below.to and above.who):
        return False
    sender = fold(above.who)
    return any(
        name == sender or name.startswith(f"{sender} ") or sender.startswith(f"{name} ")
        for name in (fold(part) for part in below.to.split(";"))
        if name
    )


def _finding(paper: Paper, below: ReportObligation, early: Due, late: Due) -> Finding:
    return paper.finding(
        "report_chain",
        Severity.WARNING,
        below.place,
        what=f"{below.who or 'Đơn vị'} gửi {below.to} {early.words}, "
        f"nhưng nơi nhận phải báo cáo tiếp {late.words}.",
        why="Nơi tổng hợp không còn ngày nào để tổng hợp.",
        cure="Lùi hạn của nơi tổng hợp hoặc đưa hạn của đơn vị lên sớm hơn vài ngày làm việc.",
    )
