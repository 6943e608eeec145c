"""What a record says twice and not alike: a fee and its words, a fee that changed and other texts.

A remark forbids nothing: some words are right beside another sum ("trước ngày 01/7: 400.000 đồng").
Basis: Decree 63/2010/NĐ-CP art. 8.2 (fees are part of the record), art. 26 (what is public agrees).
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from motcua.catalogue.rules.parts import Part
from motcua.catalogue.rules.pieces import pieces_of
from motcua.catalogue.rules.record import ProcedureRecord
from motcua.catalogue.rules.record_money import FeeRule
from motcua.catalogue.rules.row_words import channel_name
from motcua.catalogue.rules.sums import LEAST_VND, is_named, sums_in
from motcua.catalogue.rules.texts import texts_of
from motcua.kernel.money import money


@dataclass(frozen=True, slots=True)
class Remark:
    """Something to look at again: the part, and what stands there."""

    part: Part
    text: str


@dataclass(frozen=True, slots=True)
class LeftOver:
    """A sum that is no fee any more, and a place that names it still."""

    vnd: int
    part: Part
    place: str


def remarks(record: ProcedureRecord, *before: ProcedureRecord) -> tuple[Remark, ...]:
    """All remarks; `before` are records that this one followed or corrected."""
    found = dict.fromkeys(one for earlier in before for one in left_over(earlier, record))
    places: dict[tuple[int, Part], list[str]] = {}
    for one in found:
        places.setdefault((one.vnd, one.part), []).append(one.place)
    old = (Remark(part, _told(vnd, where)) for (vnd, part), where in places.items())
    return (*dict.fromkeys(_of_fees(record)), *old)


def told_left_over(before: ProcedureRecord, after: ProcedureRecord) -> str:
    """ "Còn nhắc 50.000 đồng ở: bước 3, yêu cầu, điều kiện."; empty where nothing does."""
    places: dict[int, list[str]] = {}
    for one in left_over(before, after):
        places.setdefault(one.vnd, []).append(one.place)
    return " ".join(_told(vnd, where) for vnd, where in places.items())


def left_over(before: ProcedureRecord, after: ProcedureRecord) -> tuple[LeftOver, ...]:
    """Where the record still names a sum that was a fee before and is none any more."""
    was, now = _fees(before), _fees(after)
    current = {vnd for fee in now for vnd in (_said(fee) if fee in was else [fee.amount])}
    old = dict.fromkeys(vnd for fee in was for vnd in _said(fee) if vnd and vnd not in current)
    return tuple(
        LeftOver(vnd, each.part, each.place)
        for vnd in old
        for each in texts_of(after)
        if is_named(each.text, vnd)
    )


def _told(vnd: int, places: list[str]) -> str:
    return f"Còn nhắc {money(vnd)} ở: {', '.join(places)}."


def _of_fees(record: ProcedureRecord) -> Iterator[Remark]:
    for row in pieces_of(record)["fees"]:
        way, fee = channel_name(row.channel), row.fee
        if fee.is_doubtful or (fee.currency == "VND" and 0 < (fee.amount or 0) < LEAST_VND):
            yield Remark(Part.FEES, f"Số tiền đáng ngờ ({way}): {fee.text or money(fee.amount)}.")
        elif others := _others(fee):
            told = ", ".join(money(one) for one in others)
            yield Remark(Part.FEES, f"{way}: số tiền là {fee.words}, phần chữ lại ghi {told}.")


def _others(fee: FeeRule) -> list[int]:
    """The sums of the words beside an amount, where none of them is the amount."""
    if fee.amount is None or fee.currency != "VND":
        return []
    said = sums_in(f"{fee.case}\n{fee.text}")
    return [] if fee.amount in said else [one for one in said if one]


def _fees(record: ProcedureRecord) -> list[FeeRule]:
    return [fee for channel in record.channels for fee in channel.fees]


def _said(fee: FeeRule) -> Iterable[int]:
    """Every sum that a fee states, as amount or in its words."""
    amount = [fee.amount] if fee.amount and fee.currency == "VND" else []
    return dict.fromkeys([*amount, *sums_in(f"{fee.case}\n{fee.text}")])
