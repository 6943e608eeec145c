"""What a citizen asks first, said from a record: how long, how much, which papers.

Times and fees belong to the ways of submitting; ways that say the same are told together. Pages,
sheets and pictures all say it in these words, so that no two of them differ.
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
    """What is paid on a day and, as far as it is known, later, by way of submitting."""
    return _told(record.channels, lambda way: _fees_of(way, answers, on))


def copies_of(component: Component) -> str:
    """ "1 bản chính, 2 bản sao"; empty where the record does not say."""
    return ", ".join(_copies(one) for one in component.copies if one.quantity > 0)


def told_lines(told: Iterable[Told]) -> list[str]:
    """Each line after its ways of submitting: "Trực tiếp: 5 ngày làm việc"."""
    return [
        f"{', '.join(one.ways)}: {line}" if one.ways else line for one in told for line in one.lines
    ]


def fee_words(fee: FeeRule, *, on: date) -> str:
    """ "Trường hợp …: Lệ phí: 50.000 đồng/lần (từ 01/08/2026 đến hết 31/12/2026)".

    A first day is said while it is to come, a last one always.
    """
    words = fee.words
    if fee.kind is not FeeKind.UNKNOWN and fee.amount is not None:
        words = f"{fee.kind.label.capitalize()}: {words if fee.amount else words.lower()}"
    words = f"{words}{_days(fee, on)}" if words else ""
    if fee.amount is not None and fee.text and fee.text != fee.words:
        words = f"{words}. {fee.text}"
    return f"{fee.case}: {words}" if fee.case else words


def instead_of(paper: Component) -> str:
    """What need not be brought because offices look it up; what is a sentence stays as it is."""
    data = paper.replaced_by_data
    if not data or data.lower().startswith(("không", "được", "cơ quan")):
        return data
    return f"Không phải nộp khi tra được trong {data}"


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
    rules = (fee for fee in way.fees if applies(fee, answers) and not fee.is_over(on))
    return _lines(fee_words(fee, on=on) for fee in rules)


def _days(fee: FeeRule, on: date) -> str:
    coming = fee.valid_from if fee.valid_from and fee.valid_from > on else None
    starts = f"từ {coming:%d/%m/%Y}" if coming else ""
    ends = f"đến hết {fee.valid_until:%d/%m/%Y}" if fee.valid_until else ""
    told = " ".join(filter(None, (starts, ends)))
    return f" ({told})" if told else ""


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
