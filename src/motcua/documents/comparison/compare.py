"""Sets the words of the approved and the signed text against each other."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from rapidfuzz.distance import Indel

from motcua.documents.comparison.blanks import filled_blank, is_draft_mark
from motcua.documents.comparison.result import Comparison, Difference, DifferenceKind
from motcua.documents.comparison.words import Word, words_of

# In words: the head, what stands before and after "Nơi nhận", the gap that joins, the context.
_HEAD, _BEFORE_FOOT, _AFTER_FOOT, _JOINED, _SHOWN_BEFORE = 90, 30, 120, 2, 6


@dataclass(frozen=True)
class _Passage:
    """Where the two texts part: the words of each side."""

    a: int
    b: int
    c: int
    d: int


def compare(approved_text: str, signed_text: str) -> Comparison:
    """Whether the signed text says what was approved.

    Case, wraps, punctuation, tone placement and the order of the two columns of head and foot do
    not count. Pages of a PDF should be joined by form feeds, so that their numbers are known.
    """
    approved, signed = words_of(approved_text), words_of(signed_text)
    filled: list[str] = []
    parted: list[_Passage] = []
    for passage in _passages(approved, signed):
        ours, theirs = approved[passage.a : passage.b], signed[passage.c : passage.d]
        what = filled_blank(ours, theirs, signed[: passage.c][-_SHOWN_BEFORE:])
        if what:
            filled.append(what)
        elif not is_draft_mark(ours, theirs):
            parted.append(passage)
    parted = _without_column_order(parted, approved, signed)
    differences = [_difference(one, approved, signed) for one in _joined(parted)]
    return Comparison(tuple(_with_moves(differences)), tuple(filled))


def _passages(approved: Sequence[Word], signed: Sequence[Word]) -> list[_Passage]:
    operations = Indel.opcodes([w.key for w in approved], [w.key for w in signed])
    steps = [
        _Passage(op.src_start, op.src_end, op.dest_start, op.dest_end)
        for op in operations
        if op.tag != "equal"
    ]
    return _joined(steps, gap=0)


def _joined(passages: Iterable[_Passage], *, gap: int = _JOINED) -> list[_Passage]:
    """Passages with at most `gap` equal words between them are one."""
    joined: list[_Passage] = []
    for one in passages:
        if joined and one.a - joined[-1].b <= gap and one.c - joined[-1].d <= gap:
            last = joined.pop()
            joined.append(_Passage(last.a, one.b, last.c, one.d))
        else:
            joined.append(one)
    return joined


def _without_column_order(
    passages: list[_Passage], approved: Sequence[Word], signed: Sequence[Word]
) -> list[_Passage]:
    """Head and foot are read column by column or line by line: there only the words count."""
    for start, end in _column_zones(approved):
        inside = [one for one in passages if start <= one.a and one.b <= end]
        ours = Counter(w.key for one in inside for w in approved[one.a : one.b])
        theirs = Counter(w.key for one in inside for w in signed[one.c : one.d])
        if ours == theirs:
            passages = [one for one in passages if one not in inside]
    return passages


def _column_zones(approved: Sequence[Word]) -> list[tuple[int, int]]:
    keys = [word.key for word in approved]
    ends = [i for i, pair in enumerate(pairwise(keys)) if pair == ("nơi", "nhận")]
    return [(0, _HEAD), *((end - _BEFORE_FOOT, end + _AFTER_FOOT) for end in ends[-1:])]


def _difference(one: _Passage, approved: Sequence[Word], signed: Sequence[Word]) -> Difference:
    ours, theirs = approved[one.a : one.b], signed[one.c : one.d]
    if ours and theirs:
        kind = DifferenceKind.CHANGED
    else:
        kind = DifferenceKind.REMOVED if ours else DifferenceKind.ADDED
    before = approved[: one.a][-_SHOWN_BEFORE:]
    here = approved[one.a] if one.a < len(approved) else None
    return Difference(
        kind,
        " ".join(word.text for word in ours),
        " ".join(word.text for word in theirs),
        here.start if here else sum((w.start + len(w.text) for w in approved[-1:]), 0),
        " ".join(word.text for word in before),
    )


def _with_moves(differences: list[Difference]) -> list[Difference]:
    """What is missing in one place and stands, word for word, in another was moved."""
    missing = {_keys(one.approved) for one in differences if one.kind is DifferenceKind.REMOVED}
    added = {_keys(one.signed) for one in differences if one.kind is DifferenceKind.ADDED}
    moved = missing & added
    found = []
    for one in differences:
        if one.kind is DifferenceKind.REMOVED and _keys(one.approved) in moved:
            found.append(replace(one, kind=DifferenceKind.MOVED, signed=one.approved))
        elif one.kind is not DifferenceKind.ADDED or _keys(one.signed) not in moved:
            found.append(one)
    return found


def _keys(text: str) -> tuple[str, ...]:
    return tuple(word.key for word in words_of(text))
