"""The outline of a report that nobody prescribed: the plan's own parts, then the usual ones."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from motcua.kernel.numbers import roman
from motcua.kernel.text import fold
from motcua.reports.rules.bindings import Binding, HeadingDraft

if TYPE_CHECKING:
    from motcua.plans.facade import SectionBrief

NOT_WORK = ("muc dich", "yeu cau", "kinh phi", "to chuc thuc hien", "che do bao cao", "chi tieu")
"""Headings of a plan under which no work is reported part by part."""
LONGEST = 12
"""With more parts of work than this the report speaks of all tasks together."""


def usual_outline(sections: Iterable["SectionBrief"]) -> list[HeadingDraft]:
    """Results by the plan's sections with tasks, figures, delays, obstacles, proposals, next."""
    work = _work(list(sections))
    parts = work if 1 < len(work) <= LONGEST else []
    drafts = [
        HeadingDraft("", "KẾT QUẢ THỰC HIỆN", 1, Binding.NOTHING),
        HeadingDraft("", "Kết quả chung", 2, Binding.RESULTS),
        *(
            HeadingDraft("", _named(one.heading), 2, Binding.TASKS, {"section": one.number})
            for one in parts
        ),
        *([] if parts else [HeadingDraft("", "Kết quả từng nhiệm vụ", 2, Binding.TASKS)]),
        HeadingDraft("", "Thực hiện chỉ tiêu", 2, Binding.TARGETS),
        HeadingDraft("", "SỐ LIỆU TRONG KỲ", 1, Binding.FIGURES),
        HeadingDraft("", "VIỆC CHẬM VÀ NGUYÊN NHÂN", 1, Binding.LATE),
        HeadingDraft("", "KHÓ KHĂN, VƯỚNG MẮC", 1, Binding.OBSTACLES),
        HeadingDraft("", "KIẾN NGHỊ, ĐỀ XUẤT", 1, Binding.PROPOSALS),
        HeadingDraft("", "PHƯƠNG HƯỚNG, NHIỆM VỤ KỲ TỚI", 1, Binding.NEXT),
    ]
    return numbered(drafts)


def _work(sections: list["SectionBrief"]) -> list["SectionBrief"]:
    """Sections with tasks, but for those that are no work or stand below such a one."""
    others = tuple(f"{one.number}." for one in sections if not _is_work(one) and one.number)
    return [
        one
        for one in sections
        if one.task_count and _is_work(one) and not one.number.startswith(others)
    ]


def _is_work(section: "SectionBrief") -> bool:
    words = fold(section.heading)
    return not any(sign in words for sign in NOT_WORK)


def _named(heading: str) -> str:
    """A heading in capitals is written in ordinary case under another one."""
    return heading.capitalize() if heading.isupper() else heading


def numbered(drafts: Iterable[HeadingDraft]) -> list[HeadingDraft]:
    """The headings with numbers "I", "I.1", "I.1.a" by their levels; no level is skipped."""
    counts = [0, 0, 0, 0]
    found: list[HeadingDraft] = []
    for draft in drafts:
        level = min(draft.level, len(counts), found[-1].level + 1 if found else 1)
        counts[level - 1] += 1
        counts[level:] = [0] * (len(counts) - level)
        number = ".".join(_label(at, counts[at]) for at in range(level) if counts[at])
        found.append(replace(draft, number=number, level=level))
    return found


LETTERS = "abcdđeghiklmnopqrstuvxy"
"""The order of points in Vietnamese papers: a, b, c, d, đ, e, g, …"""


def _label(depth: int, count: int) -> str:
    if depth == 0:
        return roman(count)
    return str(count) if depth != 2 else LETTERS[(count - 1) % len(LETTERS)]


def printed_number(number: str) -> str:
    """ "I.1.a" as it stands before its heading: "I." for the first level, "1.", then "a)"."""
    last = number.rsplit(".", 1)[-1]
    if not last:
        return ""
    return f"{last})" if last.isalpha() and last.islower() else f"{last}."
