"""Figures of a term, each with the rows that it counts: nothing stands without its rows.

Basis: TT 09/2026/TT-BTP art. 8 (report item 11: forms of communication work).
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from motcua.reports.rules.wording import shortened

if TYPE_CHECKING:
    from motcua.plans.facade import Material, ProofRow, ResultRow

ONE, NOTHING, HUNDRED = Decimal(1), Decimal(0), Decimal(100)


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One row behind a figure."""

    title: str
    on: date
    unit_name: str
    kind: str
    amount: Decimal
    url: str
    address: str = ""
    """The outside address of a proof, or the names of its files."""


@dataclass(frozen=True, slots=True)
class ReportFigure:
    """A figure: stored name, label, value (None: no data), unit of count, its rows."""

    name: str
    label: str
    value: Decimal | None
    unit: str
    rows: tuple[FigureRow, ...]


PROOFS = "proofs"
"""The figure of all confirmed proofs: its rows are the appendix of the report."""

COUNTED: tuple[tuple[str, str, str, str, str], ...] = (
    ("published_item", "published_item", "items", "Tin, bài đã đăng", "tin, bài"),
    ("broadcast", "broadcast", "items", "Chương trình phát thanh, truyền hình", "chương trình"),
    ("broadcast_times", "broadcast", "times", "Lượt phát", "lượt"),
    ("broadcast_minutes", "broadcast", "minutes", "Thời lượng phát", "phút"),
    ("meeting", "meeting", "items", "Hội nghị, tập huấn, tọa đàm", "cuộc"),
    ("meeting_attendance", "meeting", "attendance", "Người dự hội nghị, tập huấn", "người"),
    ("show", "show", "items", "Hội thi, sân khấu hóa", "cuộc"),
    ("show_attendance", "show", "attendance", "Người dự hội thi, sân khấu hóa", "người"),
    ("visual", "visual", "items", "Đợt cổ động trực quan", "đợt"),
    ("visual_pieces", "visual", "pieces", "Cụm, tấm cổ động", "cụm, tấm"),
    ("leaflets", "leaflets", "items", "Đợt cấp phát tờ rơi, tờ gấp, sổ tay", "đợt"),
    ("leaflets_copies", "leaflets", "copies", "Tờ rơi, tờ gấp, sổ tay", "bản"),
    ("document", "document", "items", "Văn bản, báo cáo", "văn bản"),
    ("other", "other", "items", "Minh chứng khác", "minh chứng"),
)
"""Name, kind of proof, what is summed ("items" or a figure of the proof), label, unit."""

KIND_LABELS = {
    "published_item": "tin, bài",
    "broadcast": "phát thanh, truyền hình",
    "meeting": "hội nghị, tập huấn",
    "show": "hội thi, sân khấu hóa",
    "visual": "cổ động trực quan",
    "leaflets": "tờ rơi, tờ gấp, sổ tay",
    "document": "văn bản, báo cáo",
    "other": "khác",
}


def figures_of(material: "Material") -> list[ReportFigure]:
    """The figures of a term: proofs by form, results by standing, targets, obstacles.

    A form of which there is no proof at all is left out; one whose proofs lack the figure (a
    meeting without attendance) has no data, never 0.
    """
    confirmed = [proof for proof in material.proofs if proof.is_confirmed]
    waiting = [proof for proof in material.proofs if not proof.is_confirmed]
    return [
        *_by_form(confirmed),
        _of_proofs(PROOFS, "Tổng số minh chứng đã xác nhận", confirmed),
        *([_of_proofs("waiting", "Minh chứng chờ xác nhận, chưa tính ở trên", waiting)]
          if waiting else []),
        *_results(material),
        *_targets(material),
        *_obstacles(material),
    ]  # fmt: skip


def brought(proof: "ProofRow", counted_by: str) -> Decimal | None:
    """How much one proof brings: 1 when items are counted, else its figure or None."""
    if counted_by == "items":
        return ONE
    value = proof.figures.get(counted_by)
    if isinstance(value, bool) or not isinstance(value, int) or value <= 0:
        return None
    return Decimal(value)


def _by_form(proofs: Sequence["ProofRow"]) -> Iterable[ReportFigure]:
    for name, kind, counted_by, label, unit in COUNTED:
        rows = [proof for proof in proofs if proof.kind == kind]
        if not rows:
            continue
        counted = [(row, value) for row in rows if (value := brought(row, counted_by)) is not None]
        yield ReportFigure(
            name=name,
            label=label,
            value=sum((value for _, value in counted), NOTHING) if counted else None,
            unit=unit,
            rows=tuple(proof_row(row, value) for row, value in counted),
        )


def _of_proofs(name: str, label: str, proofs: Sequence["ProofRow"]) -> ReportFigure:
    rows = tuple(proof_row(proof, ONE) for proof in proofs)
    return ReportFigure(name, label, Decimal(len(rows)), "minh chứng", rows)


def proof_row(proof: "ProofRow", value: Decimal) -> FigureRow:
    """A proof as a row behind a figure."""
    return FigureRow(
        title=proof.title,
        on=proof.on,
        unit_name=proof.unit_name,
        kind=KIND_LABELS.get(proof.kind, proof.kind),
        amount=value,
        url=proof.url,
        address=proof.address or ", ".join(proof.files),
    )


def is_on_time(result: "ResultRow") -> bool:
    """Done by its day."""
    return result.done_on is not None and result.done_on <= result.due_on


def is_late(result: "ResultRow") -> bool:
    """Owed past its day with no proof at all, by one inside the line of command."""
    return result.done_on is None and not result.is_waiting and result.is_binding


STANDINGS: tuple[tuple[str, str, Callable[["ResultRow"], bool]], ...] = (
    ("results", "Kết quả phải có trong kỳ", lambda one: True),
    ("results_on_time", "Kết quả đạt đúng hạn", is_on_time),
    ("results_done_late", "Kết quả đạt nhưng chậm",
     lambda one: one.done_on is not None and not is_on_time(one)),
    ("results_waiting", "Kết quả có minh chứng chờ xác nhận", lambda one: one.is_waiting),
    ("results_missing", "Kết quả chưa có minh chứng", is_late),
)  # fmt: skip


def _results(material: "Material") -> Iterable[ReportFigure]:
    """Results of the term by standing; what partners owe is no figure of the agency's."""
    texts = {task.code: (task.text, task.url) for task in material.tasks}
    owed = [one for one in material.results if one.is_binding]
    if not owed:
        return
    for name, label, fits in STANDINGS:
        rows = tuple(_result_row(one, texts) for one in owed if fits(one))
        yield ReportFigure(name, label, Decimal(len(rows)), "kết quả", rows)


def _result_row(one: "ResultRow", texts: dict[str, tuple[str, str]]) -> FigureRow:
    text, url = texts.get(one.task_code, ("", ""))
    return FigureRow(
        title=f"{shortened(text)} ({one.label})",
        on=one.due_on,
        unit_name=one.unit_name,
        kind="kết quả nhiệm vụ",
        amount=ONE,
        url=url,
    )


def _targets(material: "Material") -> Iterable[ReportFigure]:
    for target in material.targets:
        yield ReportFigure(
            name=f"target_{target.code}",
            label=f"Chỉ tiêu: {shortened(target.text, 200)}",
            value=target.figure,
            unit=target.unit,
            rows=tuple(
                FigureRow(row.title, row.on, row.unit_name, "chỉ tiêu", row.amount, row.url)
                for row in target.proofs
            ),
        )


def _obstacles(material: "Material") -> Iterable[ReportFigure]:
    rows = tuple(
        FigureRow(shortened(one.text), one.raised_on, one.unit_name, "vướng mắc", ONE, one.url)
        for one in material.obstacles
    )
    if rows:
        yield ReportFigure(
            "obstacles", "Khó khăn, vướng mắc được nêu", Decimal(len(rows)), "việc", rows
        )
