"""What comes out of matching a name: units with how they were found and how sure that is."""

from __future__ import annotations

from dataclasses import dataclass

from motcua.agencies.rules.organisation import UnitView
from motcua.kernel.labelled import LabelledEnum


class How(LabelledEnum):
    """By what a name was recognised, from the surest to the weakest."""

    EXACT = "exact", "đúng tên"
    ALIAS = "alias", "tên gọi khác đã ghi nhận"
    ABBREVIATION = "abbreviation", "tên viết tắt"
    FOLDED = "folded", "đúng tên khi bỏ dấu"
    SUCCESSOR = "successor", "tên cũ, nay đã có đơn vị kế thừa"
    GROUP = "group", "nhóm đơn vị"
    SIMILAR = "similar", "tên gần giống"


class Outcome(LabelledEnum):
    """What a name turned out to be."""

    UNIT = "unit", "một đơn vị"
    GROUP = "group", "một nhóm đơn vị"
    PROPOSALS = "proposals", "cần người chọn"
    NOTHING = "nothing", "không có trong cây đơn vị"


@dataclass(frozen=True, slots=True)
class UnitMatch:
    """One unit a name may mean. Not `certain` means: a proposal that a person must confirm.

    `score` runs from 0 to 1. `group` is the written name of the group the unit was found through.
    """

    unit: UnitView
    score: float
    how: How
    certain: bool = False
    group: str = ""


@dataclass(frozen=True, slots=True)
class Resolution:
    """Everything known about one written name."""

    text: str
    outcome: Outcome
    matches: tuple[UnitMatch, ...] = ()

    @property
    def is_certain(self) -> bool:
        """Whether nobody needs to confirm it."""
        return self.outcome in (Outcome.UNIT, Outcome.GROUP) and all(
            match.certain for match in self.matches
        )
