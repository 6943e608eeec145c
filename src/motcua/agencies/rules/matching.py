"""Which unit a written name means.

In order: the exact name or a confirmed alias, a group, an abbreviation, the name without marks, a
similar name. The nearest bearer of a name is meant: the reader's own agency, then those above it.
What is not certain comes as proposals, best first, for a person to choose from.
"""

from collections.abc import Iterable
from dataclasses import replace

from rapidfuzz import fuzz, process

from motcua.agencies.rules import names
from motcua.agencies.rules.directory import Bearer, Directory, Nearness
from motcua.agencies.rules.groups import group_of
from motcua.agencies.rules.match_result import How, Outcome, Resolution, UnitMatch

SIMILARITY_FLOOR = 0.82
"""Below this share of equal letters two names are simply different."""
PROPOSAL_COUNT = 5
SHORTENED_WORDS = 3
"""A name of fewer words is too short to be the beginning of one particular unit's."""
_SCORES = {How.EXACT: 1.0, How.ALIAS: 1.0, How.ABBREVIATION: 0.95, How.FOLDED: 0.9}
_SHORTENED = 0.6
_DOUBT = 0.8  # what remains of a score when the name does not decide between units


def resolve(text: str, directory: Directory) -> Resolution:
    """What `text` means to the directory's reader; see the module for the order of trying."""
    for spelled in (names.plain_key(text), names.key(text)):
        if found := directory.by_key.get(spelled, ()):
            return _decided(text, found, directory)
    if not names.key(text):
        return Resolution(text, Outcome.NOTHING)
    if group := group_of(text, directory):
        return Resolution(text, Outcome.GROUP, group)
    if found := _abbreviated(text, directory):
        return _decided(text, found, directory, How.ABBREVIATION)
    if found := directory.by_folded_key.get(names.folded_key(text), ()):
        resolution = _decided(text, found, directory, How.FOLDED)
        return resolution if names.is_written_without_marks(text) else _doubted(resolution)
    return _similar(text, directory)


def _abbreviated(text: str, directory: Directory) -> tuple[Bearer, ...]:
    letters = names.abbreviated_initials(text)
    return tuple(
        bearer
        for bearer in directory.by_initials.get(letters, ())
        if letters and names.stands_for(text, bearer.name.key.split())
    )


def _decided(
    text: str, bearers: Iterable[Bearer], directory: Directory, how: How | None = None
) -> Resolution:
    """One unit when the nearest bearer is alone and understood there, else proposals."""
    found = [
        (directory.nearness(match.unit), bearer, match)
        for bearer in bearers
        if (match := _match(bearer, directory, how))
    ]
    if not found:
        return Resolution(text, Outcome.NOTHING)
    nearest = min(nearness for nearness, _, _ in found)
    close = [(bearer, match) for nearness, bearer, match in found if nearness == nearest]
    units = {match.unit.code for _, match in close}
    is_understood = nearest <= Nearness.ABOVE or any(not b.name.is_local for b, _ in close)
    if len(units) == 1 and is_understood:
        return Resolution(text, Outcome.UNIT, (replace(close[0][1], certain=True),))
    return _proposed(text, (match for _, _, match in sorted(found, key=lambda row: row[0])))


def _match(bearer: Bearer, directory: Directory, how: How | None) -> UnitMatch | None:
    unit = directory.living(bearer.listed)
    if unit is None:
        return None
    reason = how or bearer.how
    if unit.code != bearer.listed.unit.code:
        return UnitMatch(unit, _SCORES[reason] - 0.05, How.SUCCESSOR)
    return UnitMatch(unit, _SCORES[reason], reason)


def _doubted(resolution: Resolution) -> Resolution:
    """A name whose marks differ may be another name: "Đông Hà" is not "Đồng Hà"."""
    return _proposed(resolution.text, resolution.matches)


def _similar(text: str, directory: Directory) -> Resolution:
    found = process.extract(
        names.folded_key(text),
        list(directory.by_folded_key),
        scorer=fuzz.token_sort_ratio,
        score_cutoff=100 * SIMILARITY_FLOOR,
        limit=PROPOSAL_COUNT,
    )
    scored = [(folded, ratio / 100 * _DOUBT) for folded, ratio, _ in found]
    return _proposed(
        text,
        (
            UnitMatch(unit, score, How.SIMILAR)
            for folded, score in (*scored, *_beginning_so(text, directory))
            for bearer in directory.by_folded_key[folded]
            if (unit := directory.living(bearer.listed))
        ),
        discount=1.0,
    )


def _beginning_so(text: str, directory: Directory) -> list[tuple[str, float]]:
    """A shortened name: "Phòng Tổ chức" for "Phòng Tổ chức – Pháp chế" of the own agency."""
    begun = f"{names.folded_key(text)} "
    if begun.count(" ") < SHORTENED_WORDS:
        return []
    return [
        (folded, _SHORTENED)
        for folded, bearers in directory.by_folded_key.items()
        if folded.startswith(begun)
        and any(directory.nearness(b.listed.unit) <= Nearness.ABOVE for b in bearers)
    ]


def _proposed(text: str, matches: Iterable[UnitMatch], discount: float = _DOUBT) -> Resolution:
    """Each unit once, at most five, none of them certain."""
    best: dict[str, UnitMatch] = {}
    for match in matches:
        proposal = replace(match, certain=False, score=round(match.score * discount, 3))
        best.setdefault(match.unit.code, proposal)
    outcome = Outcome.PROPOSALS if best else Outcome.NOTHING
    return Resolution(text, outcome, tuple(best.values())[:PROPOSAL_COUNT])
