"""The reading of a plan in words, for a person at a terminal."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from django.utils.translation import gettext as _

from motcua.documents.lint import Finding
from motcua.documents.lint.wording import short
from motcua.documents.reading.result import Reading, ReportObligation, TargetItem, TaskItem
from motcua.documents.reading.sources import Source
from motcua.kernel.money import money


def plan_summary(reading: Reading, source: Source, findings: Sequence[Finding]) -> str:
    """Several paragraphs: the document, its parts, remarks, and what was not read."""
    if not reading.is_plan:
        why = reading.why or _("Văn bản không có dấu hiệu của một kế hoạch.")
        return "\n".join([_("Không phải kế hoạch."), why, *source.notes])
    parts = [
        _document(reading),
        _listed(_("Mục"), (f"{one.number}. {one.heading}" for one in reading.sections)),
        _listed(_("Nhiệm vụ"), map(_task, reading.tasks)),
        _listed(_("Chỉ tiêu"), map(_target, reading.targets)),
        _listed(_("Báo cáo"), map(_duty, reading.report_obligations)),
        _money(reading),
        _listed(_("Nhận xét"), map(_finding, findings)),
        _unread(reading, source),
    ]
    return "\n\n".join(part for part in parts if part)


def _document(reading: Reading) -> str:
    lines = [
        (_("Tên"), reading.title),
        (_("Cơ quan"), reading.issuing_agency),
        (_("Số, ký hiệu"), reading.symbol or _("để trống")),
        (_("Ngày"), _day(reading.date) or _("để trống")),
        (_("Năm"), ", ".join(map(str, reading.years))),
    ]
    return "\n".join(f"{label}: {value}" for label, value in lines if value)


def _listed(heading: str, items: Iterable[str]) -> str:
    """A heading with its count and numbered lines; the count says "none" too."""
    lines = [f"{number:>4}. {item}" for number, item in enumerate(items, start=1)]
    return "\n".join([f"{heading}: {len(lines) or _('không có')}", *lines])


def _task(task: TaskItem) -> str:
    who = "; ".join(task.lead_units) or _("chưa có đơn vị")
    helpers = f" ({_('phối hợp')}: {'; '.join(task.coordinating_units)})"
    when = task.timing_text or " – ".join(filter(None, (task.start, task.finish)))
    return f"{short(task.text)} | {who}{helpers if task.coordinating_units else ''}" + (
        f" | {when}" if when else ""
    )


def _target(target: TargetItem) -> str:
    value = "" if target.value is None else f" {target.comparator} {target.value:g} {target.unit}"
    period = f" / {target.period}" if target.period else ""
    return f"{short(target.text)} |{value}{period}"


def _duty(duty: ReportObligation) -> str:
    way = " → ".join(filter(None, (duty.who, duty.to)))
    due = duty.due_text or ", ".join(duty.period) or _("chưa rõ hạn")
    return f"{way or _('chưa rõ ai gửi ai')} | {due}"


def _money(reading: Reading) -> str:
    items = [f"{short(one.text)}: {money(one.amount_vnd)}" for one in reading.budget_items]
    lines = [_listed(_("Kinh phí"), items)]
    if reading.budget_total_vnd is not None:
        lines.append(_("Tổng ghi trong văn bản: %s") % money(reading.budget_total_vnd))
    return "\n".join(lines)


def _finding(finding: Finding) -> str:
    where = _("dòng %d") % finding.place.line_from
    return f"{where}: {finding.what} {finding.why} {finding.cure}"


def _unread(reading: Reading, source: Source) -> str:
    """What became no item, so that nobody believes that all was understood."""
    count = len(reading.unread)
    lines: list[str] = [*source.notes]
    if count:
        lines.append(_("%d đoạn không thành mục nào:") % count)
        lines += list(_unread_lines(reading))
    return "\n".join([_("Chưa đọc được"), *lines]) if lines else ""


def _unread_lines(reading: Reading) -> Iterator[str]:
    for place in reading.unread:
        words = short(reading.text[place.start : place.end])
        yield f"  {_('dòng %d') % place.line_from}: {words}"


def _day(iso: str | None) -> str | None:
    return f"{date.fromisoformat(iso):%d/%m/%Y}" if iso else None
