"""What a citizen asks first, said from a record: how long, how much, which papers.

Times and fees belong to the ways of submitting; ways that say the same are told together.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from motcua.catalogue.rules.needs import Answers, applies
from motcua.catalogue.rules.record import Component, CopyCount, ProcedureRecord, SubmissionChannel
from motcua.catalogue.rules.record_money import FeeKind, FeeRule
from motcua.catalogue.rules.record_time import TimeLimit
from motcua.catalogue.rules.row_words import COPY_FORMS, channel_name


@dataclass(frozen=True, slots=True)
class Told:
    """Lines that hold for some ways of submitting; `ways` is empty where they hold for all."""

    ways: tuple[str, ...]
    lines: tuple[str, ...]


def times(record: ProcedureRecord, answers: Answers) -> list[Told]:
    """How long it takes, by way of submitting."""
    return _told(record.channels, lambda way: _times_of(way, answers))


def fees(record: ProcedureRecord, answers: Answers, *, on: date) -> list[Told]:
    """What is paid on a day, by way of submitting."""
    return _told(record.channels, lambda way: _fees_of(way, answers, on))


def copies_of(component: Component) -> str:
    """ "1 bản chính, 2 bản sao"; empty where the record does not say."""
    return ", ".join(_copies(one) for one in component.copies if one.quantity > 0)


def fee_words(fee: FeeRule) -> str:
    """ "Lệ phí: 50.000 đồng/lần (trường hợp …)"."""
    words = fee.words
    if fee.kind is not FeeKind.UNKNOWN and fee.amount:
        words = f"{fee.kind.label.capitalize()}: {words}"
    if fee.amount is not None and fee.text and fee.text != words:
        words = f"{words}. {fee.text}"
    return f"{fee.case}: {words}" if fee.case else words


def time_words(limit: TimeLimit) -> str:
    """ "5 ngày làm việc", with its case before and what only words state after it."""
    words = limit.words
    if limit.value is not None and limit.text and limit.text != words:
        words = f"{words}. {limit.text}"
    return f"{limit.case}: {words}" if limit.case else words


def _copies(one: CopyCount) -> str:
    return f"{one.quantity} {COPY_FORMS.get(one.form, one.form)}"


def _times_of(way: SubmissionChannel, answers: Answers) -> tuple[str, ...]:
    return _lines(time_words(limit) for limit in way.times if applies(limit, answers))


def _fees_of(way: SubmissionChannel, answers: Answers, on: date) -> tuple[str, ...]:
    rules = (fee for fee in way.fees if applies(fee, answers) and fee.applies_on(on))
    return _lines(fee_words(fee) for fee in rules)


def _lines(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for text in texts if text))


def _told(
    channels: tuple[SubmissionChannel, ...],
    lines_of: Callable[[SubmissionChannel], tuple[str, ...]],
) -> list[Told]:
    grouped: dict[tuple[str, ...], list[str]] = {}
    for way in channels:
        grouped.setdefault(lines_of(way), []).append(channel_name(way.kind))
    said = {lines: ways for lines, ways in grouped.items() if lines}
    if len(grouped) == 1:
        return [Told((), lines) for lines in said]
    return [Told(tuple(ways), lines) for lines, ways in said.items()]
