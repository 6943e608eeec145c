"""Changes of fees and times in plain words; what is the same for every channel is said once."""

from collections.abc import Callable, Iterator

from motcua.catalogue.rules.diff import Difference, How
from motcua.catalogue.rules.record_money import FeeKind, FeeRule
from motcua.catalogue.rules.record_time import TimeLimit
from motcua.catalogue.rules.row_words import channel_name, fee_amount, time_words


def fee_changes(its: list[Difference], channels_before: int, channels_after: int) -> Iterator[str]:
    """Changes of fees; the counts of channels tell whether a change is the same for all."""
    counts = (channels_before, channels_after)
    yield from _by_channel(its, counts, _fee)


def time_changes(its: list[Difference], channels_before: int, channels_after: int) -> Iterator[str]:
    """Changes of times, in the same way."""
    counts = (channels_before, channels_after)
    yield from _by_channel(its, counts, _time)


def _by_channel(
    its: list[Difference], counts: tuple[int, int], say: Callable[[Difference], str]
) -> Iterator[str]:
    said: dict[str, list[str]] = {}
    for each in its:
        said.setdefault(say(each), []).append((each.after or each.before).channel)
    for text, keys in said.items():
        names = list(dict.fromkeys(channel_name(key).lower() for key in keys))
        if len(set(keys)) >= min(counts) or not text:
            yield text
        else:
            yield f"{text} (khi nộp {', '.join(names)})"


def _fee(change: Difference) -> str:
    if change.how is How.ADDED:
        fee: FeeRule = change.after.fee
        if fee.amount == 0:
            return f"{_named(fee)} 0 đồng{_case(fee)}{_since(fee)}"
        return f"phải nộp {_named(fee)} {fee_amount(fee)}{_case(fee)}{_since(fee)}"
    if change.how is How.REMOVED:
        fee = change.before.fee
        if fee.amount == 0:
            return f"không còn mức {_named(fee)} 0 đồng{_case(fee)}"
        return f"không còn thu {_named(fee)} {fee_amount(fee)}{_case(fee)}"
    before, after = change.before.fee, change.after.fee
    if _amounts_equal(before, after):
        return (
            f"cách thu {_named(after)} {fee_amount(after)}{_case(after)} có thay đổi{_since(after)}"
        )
    was = "" if before.kind is after.kind else f"{_named(before)} "
    return (
        f"{_named(after)} {fee_amount(after)}{_case(after)}{_since(after)}, "
        f"trước là {was}{fee_amount(before)}"
    )


def _amounts_equal(before: FeeRule, after: FeeRule) -> bool:
    return before.kind is after.kind and fee_amount(before) == fee_amount(after)


def _named(fee: FeeRule) -> str:
    return FeeKind(fee.kind).label


def _case(fee: FeeRule) -> str:
    return f" ({fee.case})" if fee.case else ""


def _since(fee: FeeRule) -> str:
    starts = f" từ {fee.valid_from:%d/%m/%Y}" if fee.valid_from else ""
    return starts + (f" đến hết {fee.valid_until:%d/%m/%Y}" if fee.valid_until else "")


def _time(change: Difference) -> str:
    if change.how is How.ADDED:
        return f"thêm thời hạn: {time_words(change.after.time)}"
    if change.how is How.REMOVED:
        return f"không còn thời hạn: {time_words(change.before.time)}"
    before, after = change.before.time, change.after.time
    return (
        f"thời hạn {_moved(before, after)} {time_words(after)}, trước là {before.words or 'trống'}"
    )


def _moved(before: TimeLimit, after: TimeLimit) -> str:
    """ "còn" for a shorter term of the same unit, "tăng lên" for a longer one, else "là"."""
    if before.value is None or after.value is None or before.unit is not after.unit:
        return "là"
    return "còn" if after.value < before.value else "tăng lên"
