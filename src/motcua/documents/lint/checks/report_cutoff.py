"""Our report is due after the day on which the superior wants it."""

from collections.abc import Iterator

from motcua.documents.lint.due_days import pairs
from motcua.documents.lint.finding import Finding, Severity
from motcua.documents.lint.paper import Paper


def check(paper: Paper) -> Iterator[Finding]:
    """Compare with the report obligations of the superior's plan, where one is given."""
    if paper.superior is None:
        return
    for ours in paper.reading.report_obligations:
        for theirs in paper.superior.report_obligations:
            for mine, wanted in pairs(ours, theirs):
                if mine.order > wanted.order:
                    yield paper.finding(
                        "report_after_cutoff",
                        Severity.ERROR,
                        ours.place,
                        what=f"Hạn báo cáo {mine.words} muộn hơn hạn của cấp trên "
                        f"({wanted.words}).",
                        why=f"Kế hoạch cấp trên {paper.superior.symbol or ''} yêu cầu "
                        f"{theirs.due_text or wanted.words}.",
                        cure=f"Đặt hạn trước {wanted.words}, chừa thời gian tổng hợp.",
                    )
