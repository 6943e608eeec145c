"""Whether the recorded issue of a decision can be undone: only what has not begun, and only as
long as nothing stands on it.

A decision in effect is not undone: its content is corrected on record, or another decision follows.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from motcua.catalogue.rules.validity import Span, is_chain
from motcua.kernel.labelled import LabelledEnum


class Obstacle(LabelledEnum):
    """Why a procedure keeps an issue from being undone, and what to do first."""

    HAS_DRAFT = "has_draft", "đang có bản dự thảo khác; hãy bỏ bản dự thảo đó trước"
    FOLLOWED = "followed", "đã có quyết định sau đó; hãy rút lại quyết định sau trước"
    TAKEN = "taken", "những ngày trả lại đã thuộc về một phiên bản khác"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """A version that the decision ended: the day it set, the day that stands now, the day before.

    `starts_on` is the version's first day.
    """

    starts_on: date | None
    set_day: date
    stands: date | None
    former: date | None

    @property
    def restored(self) -> Span:
        """Its days once the decision is gone."""
        return Span(self.starts_on, self.former)


@dataclass(frozen=True, slots=True, kw_only=True)
class Touched:
    """A procedure of the decision: its version that the decision began (its days), those that it
    ended, its other announced versions, and whether a draft is being written."""

    number: str
    begun: Span | None = None
    ended: tuple[Ended, ...] = ()
    others: tuple[Span, ...] = ()
    has_draft: bool = False


def may_be_undone(effective_on: date | None, *, on: date) -> bool:
    """Whether the decision has not taken effect yet."""
    return effective_on is not None and on < effective_on


def obstacle_of(touched: Touched) -> Obstacle | None:
    """What stands in the way at one procedure; None when it can go back."""
    if touched.begun is not None and touched.has_draft:
        return Obstacle.HAS_DRAFT
    if touched.begun is not None and touched.begun.ends_on is not None:
        return Obstacle.FOLLOWED
    if any(one.stands != one.set_day for one in touched.ended):
        return Obstacle.FOLLOWED
    restored = (*touched.others, *(one.restored for one in touched.ended))
    return None if is_chain(restored) else Obstacle.TAKEN


def obstacles(procedures: Iterable[Touched]) -> tuple[tuple[str, Obstacle], ...]:
    """The numbers that stand in the way, each with its reason."""
    found = ((one.number, obstacle_of(one)) for one in procedures)
    return tuple((number, reason) for number, reason in found if reason is not None)
