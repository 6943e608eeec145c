"""What answers a citizen's words: what has a guide of its own, then procedures."""

from collections.abc import Mapping
from dataclasses import dataclass

from motcua.catalogue.models import LifeEvent, OneStopDesk, ProcedureVersion, Signpost
from motcua.catalogue.rules.kinds import VersionState
from motcua.catalogue.rules.signposting import asks_for, asks_for_a_desk, plain
from motcua.foundation import search
from motcua.foundation.pages import KeptWhile
from motcua.kernel.text import nfc, squeeze

KINDS = ("procedure",)
LONGEST = 200


@dataclass(frozen=True, slots=True)
class Answered:
    """The answers to a question, and the guides that lead past them.

    `asks_for_a_desk`: it is rather a place, its hours or its telephone that is wanted.
    """

    found: search.Found
    signposts: tuple[Signpost, ...]
    events: tuple[LifeEvent, ...]
    asks_for_a_desk: bool


def question_of(typed: str) -> str:
    """What was typed, in one line and one spelling, at most 200 letters."""
    readable = "".join(letter if letter.isprintable() else " " for letter in nfc(typed[:1_000]))
    return squeeze(readable)[:LONGEST].strip()


def answers(question: str, narrowed: Mapping[str, tuple[str, ...]], *, limit: int) -> Answered:
    """Guides whose own words stand in the question, and the procedures found."""
    asked, (signposts, events) = plain(question), _guides()
    return Answered(
        found=search.find(question, kinds=KINDS, facets=narrowed, limit=limit),
        signposts=tuple(one for one in signposts if asks_for(asked, one.title, one.words)),
        events=tuple(one for one in events if asks_for(asked, one.name, one.summary)),
        asks_for_a_desk=asks_for_a_desk(asked),
    )


def suggested(typed: str) -> tuple[search.Suggestion, ...]:
    """Titles that may be meant by what is being typed."""
    return search.suggest(question_of(typed), kinds=KINDS, limit=7)


def is_known(number: str) -> bool:
    """Whether a public procedure with announced content has this number. One query."""
    rows = ProcedureVersion.objects.public().filter(state=VersionState.ANNOUNCED)
    return rows.filter(procedure__number=number).exists()


def whom_to_ask() -> OneStopDesk | None:
    """The first desk with a telephone. One query."""
    desks = OneStopDesk.objects.filter(is_published=True)
    return desks.exclude(hotline="", phone="").order_by("-serves_province", "order").first()


def _read_guides() -> tuple[tuple[Signpost, ...], tuple[LifeEvent, ...]]:
    return tuple(Signpost.objects.all()), tuple(LifeEvent.objects.filter(is_published=True))


_guides = KeptWhile(_read_guides, "life_events")  # a few dozen rows, asked of every question
