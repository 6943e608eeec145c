"""Proposals for what the words of a task leave open; a person confirms each.

An internal day is proposed before the day of the document, by default five working days, so that
something late inside can still be on time outside. "Cả năm" and "thường xuyên" become monthly.
"""

from dataclasses import dataclass
from datetime import date

from motcua.kernel.text import fold
from motcua.kernel.working_time import BeyondHorizon, WorkingCalendar, subtract_days
from motcua.plans.rules.evidence_kinds import EvidenceKind
from motcua.plans.rules.rhythm import Rhythm
from motcua.plans.rules.specifying_words import COUNT, PRODUCTS, RHYTHMS

DAYS_BEFORE = 5
"""Working days between the internal day and the day of the document."""


@dataclass(frozen=True, slots=True)
class Suggested:
    """What is proposed for a task, each part with its reason in Vietnamese ("" = nothing)."""

    rhythm: Rhythm | None
    due_on: date | None
    product: EvidenceKind | None
    quantity: int
    why: str


@dataclass(frozen=True, slots=True)
class Words:
    """What the signed text says of a task."""

    text: str
    timing: str
    result: str
    finishes_on: date | None


def suggest(words: Words, *, calendar: WorkingCalendar) -> Suggested:
    """The proposals for one task."""
    rhythm = _rhythm(words)
    due_on = None
    if words.finishes_on is not None and rhythm in (None, Rhythm.ONCE):
        rhythm = Rhythm.ONCE
        due_on = _internal_day(words.finishes_on, calendar)
    return Suggested(
        rhythm=rhythm,
        due_on=due_on,
        product=_product(words),
        quantity=_quantity(words),
        why=_why(rhythm, due_on),
    )


def _rhythm(words: Words) -> Rhythm | None:
    """By the time as written first, then by the task itself."""
    for text in (words.timing, words.text):
        folded = fold(text)
        for pattern, rhythm in RHYTHMS:
            if pattern.search(folded):
                return rhythm
    return None


def _internal_day(finishes_on: date, calendar: WorkingCalendar) -> date | None:
    """None in a year without calendar yet: the day of the document itself then stands."""
    try:
        found = subtract_days(calendar, finishes_on, DAYS_BEFORE).result
    except BeyondHorizon:
        return None
    return found if isinstance(found, date) else None


def _product(words: Words) -> EvidenceKind | None:
    for text in (words.result, words.text):
        folded = fold(text)
        for pattern, kind in PRODUCTS:
            if pattern.search(folded):
                return kind
    return None


def _quantity(words: Words) -> int:
    match = COUNT.search(fold(f"{words.result} {words.text}"))
    return max(1, int(match[1])) if match else 1


def _why(rhythm: Rhythm | None, due_on: date | None) -> str:
    if due_on is not None:
        return f"trước hạn của văn bản {DAYS_BEFORE} ngày làm việc"
    if rhythm is None:
        return "văn bản không nêu thời gian"
    return "theo nhịp mà lời văn gợi ra"
