"""Report duties that a plan says more than once are one duty."""

from collections.abc import Iterator, Sequence

from motcua.documents.reading.result import ReportObligation
from motcua.kernel.text import fold


def said_once(found: Sequence[ReportObligation]) -> Iterator[ReportObligation]:
    """One duty for each reporter and receiver: the one that says when."""
    kept: list[ReportObligation] = []
    for duty in found:
        twin = next((k for k in kept if _same_duty(k, duty)), None)
        if twin is None:
            kept.append(duty)
        elif _precision(twin) < _precision(duty):
            kept[kept.index(twin)] = duty
    yield from kept


def _same_duty(one: ReportObligation, other: ReportObligation) -> bool:
    unlike = _is_other_paper(one) != _is_other_paper(other)
    if unlike or ("phát sinh" in one.period) != ("phát sinh" in other.period):
        return False
    who = fold(one.who or ""), fold(other.who or "")
    to = fold(one.to or ""), fold(other.to or "")
    if _timed(one) and _timed(other) and one.due_text != other.due_text:
        open_ended = not all(to) or (_one_has_a_day(one, other) and _is_part(*to))
        return who[0] == who[1] and open_ended and bool(set(one.period) & set(other.period))
    if who[0] == who[1]:
        return not all(to) or _is_part(*to)
    return all(to) and to[0] == to[1] and not all(who)


def _is_other_paper(duty: ReportObligation) -> bool:
    """A list, a plan, … to be sent: not the report itself."""
    return (duty.content or "").startswith(("gửi", "danh sách", "kế hoạch"))


def _is_part(to: str, other: str) -> bool:
    """ "UBND tỉnh" and "UBND tỉnh; Bộ Y tế"."""
    return to.startswith(other) or other.startswith(to)


def _one_has_a_day(one: ReportObligation, other: ReportObligation) -> bool:
    """ "Hằng năm báo cáo" here, "trước ngày 30/11 hằng năm" there."""
    return {_precision(one), _precision(other)} == {1, 2}


def _timed(duty: ReportObligation) -> bool:
    return bool(duty.due_text)


def _precision(duty: ReportObligation) -> int:
    """0 where nothing is said of the time, 1 for words, 2 for a day."""
    return 2 if duty.due_date or duty.due_recurring else int(_timed(duty))
