"""Where a report owed stands on a day; what a partner owes is never late."""

from datetime import date, timedelta

from motcua.kernel.labelled import LabelledEnum

SOON = timedelta(days=7)


class ReportStanding(LabelledEnum):
    """The words of the interface for a report owed, by an agency or by one of its units."""

    DONE = "done", "đã gửi"
    DONE_LATE = "done_late", "đã gửi, chậm"
    LATE = "late", "quá hạn"
    DUE_SOON = "due_soon", "sắp đến hạn"
    OPEN = "open", "chưa đến hạn"
    ASKED = "asked", "đề nghị gửi"


def report_standing(
    due_on: date, done_on: date | None, *, on: date, is_binding: bool = True
) -> ReportStanding:
    """Where a report due on a day stands; `is_binding` False for partners."""
    if done_on is not None:
        late = done_on > due_on and is_binding
        return ReportStanding.DONE_LATE if late else ReportStanding.DONE
    if not is_binding:
        return ReportStanding.ASKED
    if on > due_on:
        return ReportStanding.LATE
    return ReportStanding.DUE_SOON if due_on - on <= SOON else ReportStanding.OPEN
