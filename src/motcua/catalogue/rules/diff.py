"""What differs between two records, part by part and row by row.

Basis: Decree 63/2010/NĐ-CP art. 15.2: a decision on an amended procedure says which part changed.
Equal records differ in nothing, and applying the differences to the one gives the other.
"""

from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any

from motcua.catalogue.rules.aligning import Key, align
from motcua.catalogue.rules.parts import FORM_FIELDS, Part, part_of
from motcua.catalogue.rules.pieces import Pieces, pieces_of, record_of
from motcua.catalogue.rules.record import ProcedureRecord
from motcua.kernel.labelled import LabelledEnum
from motcua.kernel.text import fold


class How(LabelledEnum):
    """What happened to a value or a row."""

    ADDED = "added", "thêm"
    REMOVED = "removed", "bỏ"
    CHANGED = "changed", "sửa"
    MOVED = "moved", "đổi chỗ"


@dataclass(frozen=True, kw_only=True)
class Difference:
    """One difference: of a value (no places), or of a row with its place in either list.

    `before` and `after` are the values themselves (text, Component, FeeRow …; see `pieces`); what
    is not there is None. A changed row may have moved as well (`is_moved`).
    """

    piece: str
    how: How
    before: Any = None
    after: Any = None
    before_at: int | None = None
    after_at: int | None = None
    is_moved: bool = False

    @property
    def part(self) -> Part:
        """The lettered part; a paper of which only the form changed belongs to the forms."""
        changed = self.changed_fields
        if self.piece == "components" and changed and changed <= FORM_FIELDS:
            return Part.FORMS
        return part_of(self.piece)

    @property
    def changed_fields(self) -> frozenset[str]:
        """Names of the fields of a changed row that differ; empty for values and other rows."""
        if self.how is not How.CHANGED or not is_dataclass(self.before):
            return frozenset()
        names = (field.name for field in fields(self.before))
        return frozenset(
            name for name in names if getattr(self.before, name) != getattr(self.after, name)
        )


def differences(before: ProcedureRecord, after: ProcedureRecord) -> tuple[Difference, ...]:
    """All differences, in the order of the parts; empty exactly for equal records."""
    old, new = pieces_of(before), pieces_of(after)
    found = [each for piece in new for each in _of_piece(piece, old[piece], new[piece])]
    order = list(Part)
    return tuple(sorted(found, key=lambda each: order.index(each.part)))


def apply(record: ProcedureRecord, changes: Iterable[Difference]) -> ProcedureRecord:
    """The record with the differences applied; meant for the record they were found from."""
    pieces: Pieces = pieces_of(record)
    of_piece: dict[str, list[Difference]] = {}
    for change in changes:
        of_piece.setdefault(change.piece, []).append(change)
    for piece, its in of_piece.items():
        if isinstance(pieces[piece], tuple):
            pieces[piece] = _applied(pieces[piece], its)
        else:
            pieces[piece] = its[-1].after
    return record_of(pieces)


def side_by_side(changes: Iterable[Difference]) -> tuple[Difference, ...]:
    """The differences for a reader: a row put in the very place of one that is gone stands beside
    it as one that changed. Nothing is lost: applied, they give the same record."""
    every = list(changes)
    come = {(one.piece, one.after_at): one for one in every if one.how is How.ADDED}
    told, beside = [], set()
    for one in every:
        place = (one.piece, one.before_at)
        if one.how is How.REMOVED and place in come:
            added = come[place]
            beside.add(place)
            told.append(replace(added, how=How.CHANGED, before=one.before, before_at=one.before_at))
        elif one.how is not How.ADDED or (one.piece, one.after_at) not in beside:
            told.append(one)
    return tuple(told)


def changed_parts(changes: Iterable[Difference]) -> tuple[Part, ...]:
    """The parts that changed, each once, in their order; moved rows alone change nothing said."""
    found = {change.part for change in changes}
    return tuple(part for part in Part if part in found)


def _of_piece(piece: str, old: Any, new: Any) -> Iterator[Difference]:
    if isinstance(new, tuple):
        yield from _of_rows(piece, old, new)
    elif old != new:
        yield Difference(piece=piece, how=How.CHANGED, before=old, after=new)


def _of_rows(piece: str, old: tuple[Any, ...], new: tuple[Any, ...]) -> Iterator[Difference]:
    if old == new:
        return
    matches = align(old, new, keys=KEYS.get(piece, ()), words=WORDS.get(piece))
    kept, come = {each.before_at for each in matches}, {each.after_at for each in matches}
    for place, row in enumerate(old):
        if place not in kept:
            yield Difference(piece=piece, how=How.REMOVED, before=row, before_at=place)
    for match in matches:
        before, after = old[match.before_at], new[match.after_at]
        if before == after and not match.is_moved:
            continue
        yield Difference(
            piece=piece,
            how=How.MOVED if before == after else How.CHANGED,
            before=before,
            after=after,
            before_at=match.before_at,
            after_at=match.after_at,
            is_moved=match.is_moved,
        )
    for place, row in enumerate(new):
        if place not in come:
            yield Difference(piece=piece, how=How.ADDED, after=row, after_at=place)


def _applied(rows: tuple[Any, ...], changes: list[Difference]) -> tuple[Any, ...]:
    """Rows that are named take their places; the others fill the rest in their order."""
    gone = {change.before_at for change in changes if change.before_at is not None}
    placed = {change.after_at: change.after for change in changes if change.after_at is not None}
    rest = iter([row for place, row in enumerate(rows) if place not in gone])
    count = len(rows) - len(gone) + len(placed)
    return tuple(placed[place] if place in placed else next(rest) for place in range(count))


def _by(*names: str) -> Key:
    """A key of some fields of a row, texts without marks and case; "fee.case" looks inside."""

    def key(row: Any) -> Hashable:
        values = []
        for name in names:
            value = row
            for step in name.split("."):
                value = getattr(value, step)
            values.append(fold(value) if isinstance(value, str) else value)
        return tuple(values)

    return key


KEYS: dict[str, tuple[Key, ...]] = {
    "channels": (_by("key"),),
    "times": (_by("channel", "time.case", "time.unit"), _by("channel", "time.case")),
    "fees": (
        _by("channel", "fee.kind", "fee.case", "fee.per", "fee.valid_from"),
        _by("channel", "fee.kind", "fee.case"),
        _by("channel", "fee.case"),
    ),
    "components": (_by("name"),),
    "results": (_by("name"),),
    "legal_bases": (_by("number", "title"),),
    "questions": (_by("key"),),
}
"""Piece → what tells which row is which, the surest first."""

WORDS: dict[str, Key] = {
    "steps": lambda row: f"{row.title} {row.text}",
    "components": lambda row: row.name,
    "results": lambda row: row.name,
    "legal_bases": lambda row: f"{row.number} {row.title}",
}
"""Piece → the wording by which a reworded row is recognised."""
