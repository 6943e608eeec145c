"""Whether a sheet on a wall still says what holds: computed from days, never from a stored flag.

Basis: Decree 63/2010/NĐ-CP art. 26.2 (the posted copy says the same as the national database).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from motcua.catalogue.rules.import_kinds import told_publicly


@dataclass(frozen=True, kw_only=True, slots=True)
class Quoted:
    """A version that a sheet shows, as it stands now.

    `corrected_on` is the day of the first correction made after the sheet was printed. `next_from`
    and `next_decision` are those of the version that follows, as far as one is announced.
    `withdrawn_on` is when its announcement was taken back.
    """

    number: str
    name: str
    valid_from: date | None
    valid_until: date | None
    ended_because: str = ""
    corrected_on: date | None = None
    correction: str = ""
    next_from: date | None = None
    next_decision: str = ""
    withdrawn_on: date | None = None
    withdrawn_because: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Added:
    """A procedure that a list does not show though it should, since when."""

    number: str
    name: str
    since: date


@dataclass(frozen=True, kw_only=True, slots=True)
class Standing:
    """`since` and `because` when it is out of date; `ends_on` the last day it will hold, if known;
    `starts_on` the first day when that is still to come."""

    is_current: bool
    since: date | None = None
    because: str = ""
    ends_on: date | None = None
    starts_on: date | None = None


def standing_of(
    quoted: Iterable[Quoted],
    *,
    on: date,
    added: Iterable[Added] = (),
    changed_on: date | None = None,
) -> Standing:
    """How a sheet stands on a day.

    It is out of date from the earliest day on which something it shows ended, was corrected,
    was missing from its list, or changed at the desk (`changed_on`).
    """
    known = list(quoted)
    wrong = sorted(_wrongs(known, added, changed_on), key=lambda one: one[0])
    if wrong and wrong[0][0] <= on:
        return Standing(is_current=False, since=wrong[0][0], because=wrong[0][1])
    starts = [one.valid_from for one in known if one.valid_from and one.valid_from > on]
    ends = wrong[0][0] - timedelta(days=1) if wrong else None
    return Standing(
        is_current=True,
        ends_on=ends,
        because=wrong[0][1] if wrong else "",
        starts_on=max(starts, default=None),
    )


def _wrongs(
    quoted: list[Quoted], added: Iterable[Added], changed_on: date | None
) -> list[tuple[date, str]]:
    found = []
    for one in quoted:
        where = f" (thủ tục {one.number})" if len(quoted) > 1 else ""
        if one.withdrawn_on is not None:
            found.append((one.withdrawn_on, f"{_why_withdrawn(one)}{where}"))
        if one.valid_until is not None:
            found.append((one.valid_until + timedelta(days=1), f"{_why_ended(one)}{where}"))
        if one.corrected_on is not None:
            found.append((one.corrected_on, f"{_why_corrected(one)}{where}"))
    found += [(one.since, f"danh mục có thêm thủ tục {one.number}") for one in added]
    if changed_on is not None:
        found.append((changed_on, "thông tin của nơi tiếp nhận đã thay đổi"))
    return found


def _why_ended(one: Quoted) -> str:
    if one.ended_because:
        return one.ended_because[:1].lower() + one.ended_because[1:].rstrip(".")
    if one.next_decision:
        return f"có nội dung mới theo Quyết định {one.next_decision}"
    return "có nội dung mới" if one.next_from else "thủ tục hết hiệu lực"


def _why_withdrawn(one: Quoted) -> str:
    return f"việc công bố đã được rút lại: {one.withdrawn_because.strip().rstrip('.')}"


def _why_corrected(one: Quoted) -> str:
    reason = told_publicly(one.correction).strip().rstrip(".")
    return f"nội dung đã được đính chính: {reason}" if reason else "nội dung đã được đính chính"
