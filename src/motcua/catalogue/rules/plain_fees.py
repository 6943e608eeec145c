"""Changes of fees in plain words: a sum that is still paid is never said to have come or gone.

Sources rename fees (lệ phí, phí), reword their cases and put them in another order; rows of a
channel are therefore paired by what is paid, before anything is said of them.
"""

from collections.abc import Hashable, Iterator
from datetime import date

from motcua.catalogue.rules.aligning import align
from motcua.catalogue.rules.diff import KEYS, Difference, How
from motcua.catalogue.rules.pieces import FeeRow, pieces_of
from motcua.catalogue.rules.plain_times import by_channel
from motcua.catalogue.rules.record import ProcedureRecord
from motcua.catalogue.rules.record_money import FeeKind, FeeRule
from motcua.catalogue.rules.row_words import fee_amount
from motcua.kernel.text import fold


def fee_changes(
    its: list[Difference], before: ProcedureRecord, after: ProcedureRecord
) -> Iterator[str]:
    """What people pay otherwise than before; where all was and is free, nothing."""
    free = _all_free(before) & _all_free(after)
    paired = [one for one in _paired(its) if (one.after or one.before).channel not in free]
    paying = {row.channel for row in pieces_of(after)["fees"] if row.fee.amount != 0}
    counts = (len(before.channels), len(after.channels))
    yield from by_channel(paired, counts, lambda one: _said(one, paying))


def paid(fee: FeeRule) -> Hashable:
    """What is paid and when, whatever it is called and whoever pays it."""
    return (_sum(fee), *_days(fee))


def _sum(fee: FeeRule) -> Hashable:
    if fee.amount is None:
        return fold(fee.text)
    return (fee.amount, fee.currency, fee.per) if fee.amount else 0


def _days(fee: FeeRule) -> tuple[date | None, date | None]:
    return (fee.valid_from, fee.valid_until)


def _all_free(record: ProcedureRecord) -> frozenset[str]:
    rows: tuple[FeeRow, ...] = pieces_of(record)["fees"]
    return frozenset(row.channel for row in rows) - {
        row.channel for row in rows if row.fee.amount != 0
    }


_SURE = (
    lambda row: (row.channel, paid(row.fee), row.fee.kind, fold(row.fee.case)),
    lambda row: (row.channel, paid(row.fee), row.fee.kind),
    lambda row: (row.channel, paid(row.fee), fold(row.fee.case)),
    lambda row: (row.channel, paid(row.fee)),
)
"""By what is paid, the surest first."""


def _paired(its: list[Difference]) -> list[Difference]:
    """The same rows, paired anew: those that went, those that changed, those that came."""
    old = [one.before for one in its if one.before is not None]
    new = [one.after for one in its if one.after is not None]
    matches = align(old, new, keys=(*_SURE, *KEYS["fees"]), words=None)
    gone = set(range(len(old))) - {one.before_at for one in matches}
    come = set(range(len(new))) - {one.after_at for one in matches}
    pairs = [(old[one.before_at], new[one.after_at]) for one in matches]
    return [
        *(Difference(piece="fees", how=How.REMOVED, before=old[place]) for place in sorted(gone)),
        *(Difference(piece="fees", how=How.CHANGED, before=a, after=b) for a, b in pairs),
        *(Difference(piece="fees", how=How.ADDED, after=new[place]) for place in sorted(come)),
    ]


def _said(change: Difference, paying: set[str]) -> str:
    if change.how is How.ADDED:
        return _come(change.after.fee)
    if change.how is How.REMOVED:
        return _gone(change.before.fee, is_paid=change.before.channel in paying)
    before, after = change.before.fee, change.after.fee
    if _sum(before) == _sum(after):
        return _still(before, after)
    was = "" if before.kind is after.kind else f"{_named(before)} "
    return (
        f"{_named(after)} {fee_amount(after)}{_case(after)}{_since(after)}, "
        f"trước là {was}{fee_amount(before)}"
    )


def _come(fee: FeeRule) -> str:
    owed = "" if fee.amount == 0 else "phải nộp "
    return f"{owed}{_named(fee)} {fee_amount(fee)}{_case(fee)}{_since(fee)}"


def _gone(fee: FeeRule, *, is_paid: bool) -> str:
    if fee.amount != 0:
        return f"không còn thu {_named(fee)} {fee_amount(fee)}{_case(fee)}"
    return f"không còn mức {_named(fee)} 0 đồng{_case(fee)}" if is_paid else ""


def _still(before: FeeRule, after: FeeRule) -> str:
    """The same sum, called or collected otherwise; a name alone matters only for what is paid."""
    if _how(before) != _how(after):
        what = "trường hợp không phải nộp" if after.amount == 0 else "cách thu"
        sum_ = "" if after.amount == 0 else f" {fee_amount(after)}"
        return f"{what} {_named(after)}{sum_}{_case(after)} có thay đổi{_since(after)}"
    kinds = {before.kind, after.kind}
    if after.amount == 0 or len(kinds) == 1 or FeeKind.UNKNOWN in kinds:
        return ""
    now, was = _named(after), _named(before)
    return f"khoản thu {fee_amount(after)}{_case(after)} nay gọi là {now}, trước gọi là {was}"


def _how(fee: FeeRule) -> tuple[object, ...]:
    return (fold(fee.case), fee.when, fold(fee.text), *_days(fee))


def _named(fee: FeeRule) -> str:
    return FeeKind(fee.kind).label


def _case(fee: FeeRule) -> str:
    return f" ({fee.case})" if fee.case else ""


def _since(fee: FeeRule) -> str:
    starts = f" từ {fee.valid_from:%d/%m/%Y}" if fee.valid_from else ""
    return starts + (f" đến hết {fee.valid_until:%d/%m/%Y}" if fee.valid_until else "")
