"""Ways to submit: one string of joined cells, or rows of a clean table.

`Hình thức nộpThời gianPhí, lệ phíMô tảTrực tuyến5 Ngày làm việc10 USD(/lần)Dịch vụ bưu chính…`:
a row begins where the name of a channel is followed by a time and a fee; elsewhere it is prose.
"""

import re
from collections.abc import Iterator

from motcua.catalogue.reading.brackets import bracketed
from motcua.catalogue.reading.fee_lines import fee_lines
from motcua.catalogue.reading.fees import CURRENCY, FIGURE, read_fee
from motcua.catalogue.reading.found import Remarks
from motcua.catalogue.reading.plain import NOTHING
from motcua.catalogue.reading.spans import from_each_to_next
from motcua.catalogue.reading.times import UNIT, read_time
from motcua.catalogue.rules.record import SubmissionChannel
from motcua.catalogue.rules.record_money import FeeRule

HEAD = "Hình thức nộpThời gianPhí, lệ phíMô tả"
KINDS = {"Trực tuyến": "online", "Trực tiếp": "direct", "Dịch vụ bưu chính": "post"}
OTHER = "other"
"""A channel whose kind the source does not tell: its words stand in the note."""

_NAME = "|".join(KINDS)
_FEE = rf"(?:Miễn phí|{NOTHING}|(?:{FIGURE})\s?(?:{CURRENCY}))"
_TIME = rf"\s*\d{{1,4}}(?:[.,]\d{{1,2}})?\s*(?:{UNIT})|{NOTHING}|Không quy định|Không|\d{{1,4}}?"
_ROW = re.compile(rf"({_NAME})({_TIME})\s*(?={_FEE})")
_FIRST = re.compile(rf"({_NAME})((?:(?!{_NAME})[^\n]){{1,200}}?)(?=Miễn phí|{NOTHING})")
_ONE_FEE = re.compile(rf"(Miễn phí|{NOTHING})|({FIGURE})\s?({CURRENCY})")


def joined_channels(text: str, remarks: Remarks) -> tuple[SubmissionChannel, ...]:
    """The channels of a joined string; text that begins no channel is kept in a note."""
    rows = text.removeprefix(HEAD)
    if not rows:
        return ()
    starts = _starts(rows)
    if not starts:
        remarks.say("Không tách được cách thức nộp hồ sơ, thời hạn và phí; giữ nguyên văn.")
        return (SubmissionChannel(kind=OTHER, note=rows.strip()),)
    lead = rows[: starts[0].start()].strip()
    if lead:
        remarks.say("Có đoạn chữ đứng trước cách thức nộp hồ sơ; đã giữ ở ghi chú.")
    found = [_channel(start, rest, remarks) for start, rest in from_each_to_next(starts, rows)]
    return (SubmissionChannel(kind=OTHER, note=lead), *found) if lead else tuple(found)


def _starts(rows: str) -> list[re.Match[str]]:
    """Where rows begin. A first row whose time is words lends these words to the later ones."""
    found = list(_ROW.finditer(rows))
    if found and found[0].start() == 0:
        return found
    first = _FIRST.match(rows)
    if first is None:
        return found
    said = re.compile(rf"({_NAME})({re.escape(first[2])}|{_TIME})\s*(?={_FEE})")
    return list(said.finditer(rows))


def _channel(start: re.Match[str], rest: str, remarks: Remarks) -> SubmissionChannel:
    said = start[2].strip()
    if said.isdigit() and rest[:1].isdigit():
        remarks.say("Thời hạn và mức thu viết liền nhau; đã tách chữ số đầu làm thời hạn.")
    fees, note = _fees(rest, remarks)
    if not fees:
        fees = fee_lines(note, remarks)
    time = "" if said == NOTHING else said
    return SubmissionChannel(
        kind=KINDS[start[1]], times=read_time(time, remarks), fees=fees, note=note
    )


def _fees(rest: str, remarks: Remarks) -> tuple[tuple[FeeRule, ...], str]:
    """The fees at the beginning of a row's rest, and the note behind them."""
    found, at = [], 0
    for fee in _one_after_another(rest):
        said, at = _remark(rest, fee.end())
        if fee[1] != NOTHING:
            found.append(read_fee(fee[1] or fee[2], fee[3] or "", said, remarks))
        elif said:
            found.append(FeeRule(text=said))
    return tuple(found), rest[at:].strip()


def _one_after_another(rest: str) -> Iterator[re.Match[str]]:
    at = 0
    while fee := _ONE_FEE.match(rest, at):
        yield fee
        at = _remark(rest, fee.end())[1]


def _remark(rest: str, at: int) -> tuple[str, int]:
    """The words in brackets behind a fee; "(1)" begins the list of the note instead."""
    said, end = bracketed(rest, at)
    return ("", at) if said.isdigit() else (said, end)
