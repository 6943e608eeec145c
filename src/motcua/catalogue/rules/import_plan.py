"""What a row of an import would do to the catalogue, decided before anything is written.

An announced version is never edited: a record whose decision changed becomes the next version, one
that differs otherwise is a correction on record, unless staff wrote it themselves: then it stays,
and another decision is only proposed: the row is left out until a person takes it.
A list that only names procedures adds what is not there and overwrites nothing. What staff wrote
for citizens survives an import.
"""

from dataclasses import dataclass

from motcua.catalogue.rules.import_kinds import RowOutcome
from motcua.catalogue.rules.import_merge import keep_guidance
from motcua.catalogue.rules.record import ProcedureRecord
from motcua.catalogue.rules.record_json import digest
from motcua.kernel.labelled import LabelledEnum


class Deed(LabelledEnum):
    """What applying a row does."""

    ADD = "add", "Thêm thủ tục"
    FOLLOW = "follow", "Thêm phiên bản mới"
    CORRECT = "correct", "Đính chính phiên bản đang công bố"
    REPLACE = "replace", "Thay bản của đơn vị bằng phiên bản mới"
    NOTHING = "nothing", "Không đổi"
    KEEP = "keep", "Giữ bản của đơn vị"
    REFUSE = "refuse", "Không nhập"

    @property
    def outcome(self) -> RowOutcome:
        """The outcome that the row is listed under, as long as nobody chooses otherwise."""
        return RowOutcome.LEFT_OUT if self is Deed.REPLACE else _OUTCOMES[self]

    @property
    def is_written(self) -> bool:
        """Whether it changes the catalogue; such a row can be left out."""
        return _OUTCOMES[self] in WRITTEN

    def chosen(self, *, is_left_out: bool) -> RowOutcome:
        """The outcome once a person has chosen; what writes nothing stays as it is."""
        return RowOutcome.LEFT_OUT if is_left_out and self.is_written else _OUTCOMES[self]


WRITTEN = (RowOutcome.NEW, RowOutcome.CHANGED)
_OUTCOMES = {
    Deed.ADD: RowOutcome.NEW,
    Deed.FOLLOW: RowOutcome.CHANGED,
    Deed.CORRECT: RowOutcome.CHANGED,
    Deed.REPLACE: RowOutcome.CHANGED,
    Deed.NOTHING: RowOutcome.SAME,
    Deed.KEEP: RowOutcome.KEPT,
    Deed.REFUSE: RowOutcome.PROBLEM,
}


_KEPT = (
    "Đơn vị đã công bố hoặc đính chính nội dung này: giữ nguyên, không chép theo tệp. Nếu tệp đúng"
    " hơn, hãy đính chính."
)
_ENDED = "Thủ tục trong danh mục đã hết hiệu lực và tệp không nêu quyết định mới."
_PROPOSED = (
    "Bản của đơn vị đang áp dụng theo quyết định {held}; dòng này mang quyết định {brought}."
)
_PROPOSED_AGAIN = (
    "Bản của đơn vị theo quyết định {held} đã hết hiệu lực; dòng này mang quyết định {brought}."
)
_REASONS = {Deed.REFUSE: _ENDED, Deed.KEEP: _KEPT, Deed.REPLACE: _PROPOSED}


@dataclass(frozen=True, kw_only=True)
class Known:
    """What the catalogue holds of a procedure: its last announced version, if there is one.

    `is_foreign`: another unit keeps it, for which the importing person may not act. `is_by_hand`:
    staff announced, corrected or ended it; a file replaces it only when a person takes the row.
    """

    record: ProcedureRecord | None = None
    digest: str = ""
    decision: str = ""
    has_draft: bool = False
    has_ended: bool = False
    is_foreign: bool = False
    is_by_hand: bool = False


@dataclass(frozen=True, kw_only=True)
class Incoming:
    """A readable row."""

    record: ProcedureRecord
    decision: str = ""
    is_partial: bool = False


@dataclass(frozen=True, kw_only=True)
class Judged:
    """What to do, with the record to write, and why when nothing is written."""

    deed: Deed
    record: ProcedureRecord
    reason: str = ""


def judge(incoming: Incoming, known: Known | None) -> Judged:
    """What the row does, given what the catalogue holds under its number (None: nothing)."""
    if known is None:
        return Judged(deed=Deed.ADD, record=incoming.record)
    if known.is_foreign:
        return _refused(incoming, "Thủ tục do đơn vị khác giữ; đơn vị đó tự nhập hoặc sửa.")
    if known.record is None:
        if known.has_draft:
            return _refused(incoming, "Thủ tục đang có dự thảo chưa công bố; nhập sẽ đè lên.")
        return Judged(deed=Deed.FOLLOW, record=incoming.record)
    if incoming.is_partial:
        return Judged(deed=Deed.NOTHING, record=known.record)
    record = keep_guidance(incoming.record, known.record)
    deed = _deed(incoming, known, record)
    is_back = deed is Deed.REPLACE and known.has_ended
    said = _PROPOSED_AGAIN if is_back else _REASONS.get(deed, "")
    names = {"held": known.decision or "(không ghi số)", "brought": incoming.decision}
    return Judged(deed=deed, record=record, reason=said.format(**names))


def _deed(incoming: Incoming, known: Known, record: ProcedureRecord) -> Deed:
    differs = bool(incoming.decision) and incoming.decision != known.decision
    if differs and (known.decision or known.has_ended):
        return Deed.REPLACE if known.is_by_hand else Deed.FOLLOW
    if known.has_ended:
        return Deed.REFUSE
    # A version whose decision nobody knew (from a list of names) is completed, not followed.
    if not differs and digest(record) == known.digest:
        return Deed.NOTHING
    return Deed.KEEP if known.is_by_hand else Deed.CORRECT


def _refused(incoming: Incoming, reason: str) -> Judged:
    return Judged(deed=Deed.REFUSE, record=incoming.record, reason=reason)
