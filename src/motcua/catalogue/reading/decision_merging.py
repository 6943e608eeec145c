"""A procedure that a decision names in several places, in a list and in full, becomes one."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from enum import Enum, auto

from motcua.catalogue.reading.decision_found import AnnouncedProcedure
from motcua.catalogue.rules.announcement_kinds import Change
from motcua.catalogue.rules.codes import national_part
from motcua.kernel.text import fold


class Where(Enum):
    """The kind of place where a procedure is named."""

    ROW = auto()
    PROSE = auto()
    CONTENT = auto()


Mention = tuple[Where, AnnouncedProcedure]
_FILLED = ("number", "change", "sector", "basis", "replaces", "replaces_number")


def merged(mentions: Iterable[Mention]) -> tuple[AnnouncedProcedure, ...]:
    """Each procedure once, as its list says it, where there is a list.

    One that is told in full but not listed is kept by its code, at the end.
    """
    every, told = list(mentions), _Told()
    for where, one in every:
        if where is not Where.CONTENT and not told.joins(where, one):
            told.add(where, one)
    has_list = bool(told.kept)
    for where, one in every:
        if where is Where.CONTENT and not told.joins(where, one) and (one.number or not has_list):
            told.add(where, one)
    return tuple(told.kept)


@dataclass
class _Told:
    """What was taken, and in which kinds of places each was named."""

    kept: list[AnnouncedProcedure] = field(default_factory=list)
    named_in: list[set[Where]] = field(default_factory=list)
    by_code: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    by_name: dict[tuple[str, bool], list[int]] = field(default_factory=lambda: defaultdict(list))
    """Under the name, and whether a code stands beside it."""

    def add(self, where: Where, one: AnnouncedProcedure) -> None:
        place = len(self.kept)
        if one.number:
            self.by_code[national_part(one.number)].append(place)
        self.by_name[_name(one), bool(one.number)].append(place)
        self.kept.append(one)
        self.named_in.append({where})

    def joins(self, where: Where, one: AnnouncedProcedure) -> bool:
        """Whether it is one of those taken, which then says what it did not say."""
        for place in self._like(where, one):
            known = self.kept[place]
            if where is not Where.CONTENT and not _agree(known.change, one.change):
                continue  # in two lists, of which one is wrong: a person looks at both
            more = {name: getattr(known, name) or getattr(one, name) for name in _FILLED}
            self.kept[place] = replace(known, **more)
            self.named_in[place].add(where)
            return True
        return False

    def _like(self, where: Where, one: AnnouncedProcedure) -> Iterator[int]:
        if one.number:
            for place in self.by_code.get(national_part(one.number), []):
                if _is_same_code(self.kept[place].number, one.number):
                    yield place
        # Two rows of one name without a code may be two procedures, say of two levels.
        name = _name(one)
        for is_coded in [False] if one.number else [False, True]:
            for place in self.by_name.get((name, is_coded), []):
                if where not in self.named_in[place]:
                    yield place


def _name(one: AnnouncedProcedure) -> str:
    words = "".join(letter if letter.isalnum() else " " for letter in fold(one.name)).split()
    return " ".join(words).removeprefix("thu tuc ").removeprefix("hanh chinh ")


def _is_same_code(one: str, other: str) -> bool:
    """Whether two codes of one national code are the same, or one is the national code itself."""
    return one == other or national_part(one) in {one, other}


def _agree(one: Change | None, other: Change | None) -> bool:
    return one is other or one is None or other is None
