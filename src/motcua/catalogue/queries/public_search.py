"""What answers a citizen's words: what has a guide of its own, then procedures."""

from collections.abc import Mapping
from dataclasses import dataclass

from motcua.catalogue.models import LifeEvent, OneStopDesk, ProcedureVersion, Signpost
from motcua.catalogue.rules.kinds import VersionState
from motcua.catalogue.rules.signposting import asks_for, asks_for_a_desk
from motcua.foundation import search
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
    signposts = (one for one in Signpost.objects.all() if asks_for(question, one.title, one.words))
    events = LifeEvent.objects.filter(is_published=True)
    return Answered(
        found=search.find(question, kinds=KINDS, facets=narrowed, limit=limit),
        signposts=tuple(signposts),
        events=tuple(one for one in events if asks_for(question, one.name, one.summary)),
        asks_for_a_desk=asks_for_a_desk(question),
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
