"""Bindings: from what a heading of an outline is drafted, and how a heading says so itself.

Basis: TT 09/2026/TT-BTP, outline of the report (the parts such reports usually have).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from motcua.kernel.labelled import LabelledEnum
from motcua.kernel.text import fold


class Binding(LabelledEnum):
    """What the text under a heading is drafted from."""

    NOTHING = "nothing", "đề mục chung, không có lời văn"
    RESULTS = "results", "kết quả chung của kỳ"
    TASKS = "tasks", "nhiệm vụ theo mục hoặc theo chữ"
    PROOFS = "proofs", "minh chứng theo chữ, chủ đề"
    TARGETS = "targets", "chỉ tiêu"
    FIGURES = "figures", "bảng số liệu"
    LATE = "late", "việc chậm và nguyên nhân"
    OBSTACLES = "obstacles", "khó khăn, vướng mắc"
    PROPOSALS = "proposals", "kiến nghị, đề xuất"
    NEXT = "next", "phương hướng, nhiệm vụ kỳ tới"
    FREE = "free", "tự viết"


SEARCHED = frozenset({Binding.TASKS, Binding.PROOFS, Binding.TARGETS})
"""Bindings that take words to look for; the first two also a section of the plan."""


@dataclass(frozen=True, slots=True)
class HeadingDraft:
    """A heading before it is kept: number "II.1", words, level, and its binding."""

    number: str
    heading: str
    level: int
    binding: Binding = Binding.FREE
    filters: Mapping[str, str] = field(default_factory=dict)
    guidance: str = ""
    """What the superior's outline says should stand there."""


TOLD_BY = (
    (Binding.LATE, ("cham", "chua hoan thanh", "chua dat", "ton tai", "han che", "nguyen nhan")),
    (Binding.OBSTACLES, ("kho khan", "vuong mac")),
    (Binding.PROPOSALS, ("kien nghi", "de xuat")),
    (Binding.NEXT, ("phuong huong", "nhiem vu trong tam", "ky toi", "ky tiep", "thoi gian toi")),
    (Binding.TARGETS, ("chi tieu",)),
    (Binding.FIGURES, ("so lieu", "bieu mau", "bang tong hop", "phu luc")),
    (Binding.RESULTS, ("ket qua chung", "ket qua thuc hien", "ket qua dat duoc", "danh gia chung")),
)
"""Words of a heading, without accents, that tell its binding; the first that fits."""


def told_binding(heading: str) -> Binding | None:
    """The binding that a heading's own words tell; None when they tell nothing."""
    words = fold(heading)
    for binding, signs in TOLD_BY:
        if any(sign in words for sign in signs):
            return binding
    return None


def bound(headings: list[HeadingDraft]) -> list[HeadingDraft]:
    """Headings with proposed bindings: told by their words, parents of others carry no text.

    What tells nothing is left to be written by a person, until somebody binds it.
    """
    return [
        replace(one, binding=_proposed(one, headings[at + 1 : at + 2]))
        for at, one in enumerate(headings)
    ]


def _proposed(one: HeadingDraft, following: list[HeadingDraft]) -> Binding:
    if following and following[0].level > one.level:
        return Binding.NOTHING
    return told_binding(one.heading) or Binding.FREE
