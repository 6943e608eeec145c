"""What a decision names, found in the catalogue: by code, by name, or what comes near."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.db.models import Q

from motcua.catalogue.models import ProcedureVersion
from motcua.catalogue.queries.search_entry import KIND, number_of
from motcua.catalogue.reading.decision_found import AnnouncedProcedure
from motcua.catalogue.rules.codes import national_part
from motcua.catalogue.rules.kinds import VersionState
from motcua.foundation import search
from motcua.kernel.text import fold

NEAR = 3
MOST_SEARCHED = 60
"""Names looked for by search when they stand in the catalogue in no such words; a few are usual."""

Named = tuple[str, str]
"""The number and the name of a procedure."""


@dataclass(frozen=True, slots=True)
class Match:
    """What is replaced, where one procedure fits; else `choices` that come near.

    `own` is the number of the announcing line: "" where its only code is that of what is replaced.
    """

    own: str
    number: str = ""
    choices: tuple[Named, ...] = ()


def matches(items: Iterable[AnnouncedProcedure]) -> dict[int, Match]:
    """Line → match, of those that say that they replace something. Two statements, and a search
    for each name that is not known."""
    telling = [one for one in items if one.replaces or one.replaces_number]
    names = {fold(one.replaces) for one in telling if one.replaces}
    codes = {code for one in telling for code in (one.number, one.replaces_number) if code}
    known, by_name = _known(codes), _by_name(names)
    found, searched = {}, 0
    for one in telling:
        found[one.line] = match = _match(one, known, by_name)
        if not match.number and not match.choices and one.replaces and searched < MOST_SEARCHED:
            found[one.line] = Match(match.own, choices=_near(one.replaces))
            searched += 1
    return found


def _match(
    one: AnnouncedProcedure, known: Mapping[str, Named], by_name: Mapping[str, list[Named]]
) -> Match:
    own, said = one.number, one.replaces_number
    is_old = own in known and fold(known[own][1]) == fold(one.replaces) != fold(one.name)
    if not said and one.replaces and is_old:  # the only code of the row is that of the old one
        own, said = "", own
    if said:
        number = said if said in known else _national(said, known)
        if number:
            return Match(own, number)
    fitting = [each for each in by_name.get(fold(one.replaces), []) if each[0] != own]
    if len(fitting) == 1:
        return Match(own, fitting[0][0])
    return Match(own, choices=tuple(fitting[:NEAR]))


def _national(code: str, known: Mapping[str, Named]) -> str:
    base = national_part(code)
    return base if base in known else ""


def _known(codes: Iterable[str]) -> dict[str, Named]:
    wanted = set(codes)
    wanted |= {national_part(code) for code in wanted}
    rows = _pairs(Q(procedure__number__in=wanted))
    return {number: (number, name) for number, name in rows}


def _by_name(names: set[str]) -> dict[str, list[Named]]:
    found: dict[str, dict[str, Named]] = defaultdict(dict)
    for number, name in _pairs(Q(folded__in={one[:1200] for one in names})):
        found[fold(name)][number] = (number, name)
    return {name: list(some.values()) for name, some in found.items()}


def _pairs(rows: Q) -> Iterable[Named]:
    """(number, name) of announced versions, the latest of a procedure last."""
    found = ProcedureVersion.objects.filter(rows, state=VersionState.ANNOUNCED)
    return found.order_by("ordinal", "pk").values_list("procedure__number", "name")


def _near(name: str) -> tuple[Named, ...]:
    hits = search.find(name, kinds=[KIND]).hits[:NEAR]
    return tuple((number_of(hit.ref), hit.title) for hit in hits)
