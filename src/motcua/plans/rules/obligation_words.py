"""The sentences in which the day of a report explains itself.

Basis: NĐ 09/2019/NĐ-CP art. 12; TT 09/2026/TT-BTP art. 10.
"""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from motcua.kernel.explained import Explained, reason_off
from motcua.kernel.explanations import moment
from motcua.kernel.periods import Period
from motcua.kernel.working_time import WorkingCalendar
from motcua.plans.rules.due_terms import DueTerm
from motcua.plans.rules.report_periods import USUAL_DAY, WITHOUT_DAY

EVERY = {
    "monthly": "hằng tháng",
    "quarterly": "hằng quý",
    "half_yearly": "6 tháng một lần",
    "yearly": "hằng năm",
}
USUAL = (
    f"Kế hoạch không ghi ngày gửi. Mặc định: chậm nhất ngày {USUAL_DAY} của tháng cuối kỳ, "
    "như ngày sở, ngành và xã gửi tỉnh theo Thông tư 09/2026/TT-BTP."
)
NO_TERM = "Kế hoạch không ghi kỳ hay ngày báo cáo: chưa tính được hạn nào."


def once(day: date, *, is_exclusive: bool) -> str:
    """A single day of the plan."""
    return f"Kế hoạch ghi: {_by(is_exclusive=is_exclusive)} {day:%d/%m/%Y}."


def recurring(term: DueTerm) -> str:
    """A day that comes round."""
    day = f"{term.day:02}/{term.month}" if term.month else f"{term.day:02}"
    return f"Kế hoạch ghi: {_by(is_exclusive=term.is_exclusive)} {day} {EVERY[term.every]}."


def label(period: Period | None, day: date, *, is_exclusive: bool) -> str:
    """What the report is called: by its period, else by its day."""
    if period is not None:
        return f"Báo cáo {period.label}"
    return f"Báo cáo {'trước ' if is_exclusive else ''}ngày {day:%d/%m/%Y}"


def about(first: date | None, last: date | None) -> Iterator[str]:
    """The days a report is about."""
    if first and last:
        yield (
            f"Kỳ báo cáo: từ {first:%d/%m/%Y} đến {last:%d/%m/%Y}, chốt số liệu ngày 14 theo "
            "Nghị định 09/2019/NĐ-CP, Điều 12."
        )


def before(day: date, last: date) -> Iterator[str]:
    """What "trước ngày" means."""
    if last != day:
        yield f"“Trước ngày” không kể {day:%d/%m/%Y}: ngày cuối còn đúng hạn là {moment(last)}."


def rolled(last: date, due_on: date, calendar: WorkingCalendar) -> Iterator[str]:
    """Why a day off gives way to the working day before it."""
    if due_on == last:
        yield f"Hạn gửi: {moment(due_on)}."
        return
    days = ((last - timedelta(days=n)) for n in range((last - due_on).days))
    off = "; ".join(f"{moment(day)} ({reason_off(calendar, day).reason})" for day in days)
    yield f"Ngày nghỉ: {off}. Lùi về ngày làm việc liền trước: {moment(due_on)}."


def internal(found: Explained[date], days: int) -> Iterator[str]:
    """How the internal day was found, and what is not certain about it."""
    off = "; ".join(f"{skipped.on:%d/%m} ({skipped.reason})" for skipped in found.skipped)
    without = f", không tính {off}" if off else ""
    yield f"Hạn nội bộ sớm hơn {days} ngày làm việc: {moment(found.result)}{without}."
    yield from found.notes


def without_day(periods: Iterable[str]) -> Iterator[str]:
    """Reports on demand, said instead of dated."""
    for word in periods:
        if word in WITHOUT_DAY:
            yield f"Báo cáo {word}: không có ngày cố định, gửi khi được yêu cầu."


def _by(*, is_exclusive: bool) -> str:
    return "trước ngày" if is_exclusive else "chậm nhất ngày"
