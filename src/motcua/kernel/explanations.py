"""The Vietnamese sentences in which counted time explains itself."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from itertools import groupby

_WEEKDAYS = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")
_RUNS_LISTED = 4  # days in more pieces are told by their number, first and last


def moment(when: date) -> str:
    """A day, or an instant with hour and minute, with its weekday."""
    day = f"{_WEEKDAYS[when.weekday()]} {when:%d/%m/%Y}"
    return f"{when:%H:%M} {day}" if isinstance(when, datetime) else day


def counting(
    start: date,
    term: str,
    counted: Sequence[date],
    spans: Sequence[tuple[datetime, datetime]],
) -> str:
    """From when, how long, and which days or hours that was."""
    if spans:
        hours = "; ".join(_hours(day, list(stretch)) for day, stretch in groupby(spans, _day_of))
        return f"Tính {term} từ {moment(start)}: {hours}."
    days = f": {_days(counted)}" if counted else ""
    return f"Tính {term} từ {moment(start)}, không kể ngày này{days}."


def skipping(skipped: Sequence[tuple[date, str]]) -> list[str]:
    """The days that did not count, those with one reason together."""
    groups: dict[str, list[date]] = {}
    for day, reason in skipped:
        groups.setdefault(reason, []).append(day)
    told = "; ".join(f"{_days(days)} ({reason})" for reason, days in groups.items())
    return [f"Không tính: {told}."] if told else []


def makeup(day: date, name: str) -> str:
    """Why a Saturday counted."""
    return f"Có tính {moment(day)}: {name}."


def not_published(years: Sequence[int]) -> list[str]:
    """That the result rests on holidays nobody has decreed yet."""
    told = ", ".join(map(str, years))
    return [f"Tạm tính: lịch nghỉ năm {told} chưa công bố."] if years else []


def proposed(days: Sequence[tuple[date, str]], *, matters: bool) -> list[str]:
    """That a change is only proposed, and whether the result would move with it."""
    if not days:
        return []
    told = "; ".join(f"{moment(day)} ({name})" for day, name in days)
    change = " Nếu được quyết định, kết quả có thể thay đổi." if matters else ""
    return [f"Mới là dự kiến, chưa áp dụng: {told}.{change}"]


def _day_of(span: tuple[datetime, datetime]) -> date:
    return span[0].date()


def _hours(day: date, spans: Sequence[tuple[datetime, datetime]]) -> str:
    stretches = ", ".join(f"{start:%H:%M}–{end:%H:%M}" for start, end in spans)
    return f"{moment(day)} {stretches}"


def _days(days: Sequence[date]) -> str:
    """A list of days; runs of neighbours and lists in many pieces are told by their ends."""
    runs = _runs(days)
    if len(runs) > _RUNS_LISTED:
        return f"{len(days)} ngày, từ {moment(days[0])} đến {moment(days[-1])}"
    return ", ".join(_run(first, last) for first, last in runs)


def _run(first: date, last: date) -> str:
    if last - first < timedelta(days=2):
        return moment(first) if first == last else f"{moment(first)}, {moment(last)}"
    return f"từ {moment(first)} đến {moment(last)}"


def _runs(days: Sequence[date]) -> list[tuple[date, date]]:
    """Neighbouring days joined, as (first, last)."""
    runs: list[tuple[date, date]] = []
    for day in days:
        if runs and day - runs[-1][1] == timedelta(days=1):
            runs[-1] = (runs[-1][0], day)
        else:
            runs.append((day, day))
    return runs
