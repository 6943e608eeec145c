"""Rows of a record as short words: for lists of differences, for papers and for the public."""

from collections.abc import Callable
from typing import Any

from motcua.catalogue.rules.kinds import Level, OnlineLevel
from motcua.catalogue.rules.pieces import ChannelRow, FeeRow, TimeRow
from motcua.catalogue.rules.prose import DASHES
from motcua.catalogue.rules.record import Component, CopyCount, LegalBasis, Question, Result, Step
from motcua.catalogue.rules.record_money import FeeRule
from motcua.catalogue.rules.record_time import TimeLimit

CHANNELS = {
    "direct": "Trực tiếp",
    "online": "Trực tuyến",
    "post": "Qua dịch vụ bưu chính",
    "vneid": "Trên ứng dụng VNeID",
    "other": "Cách thức khác",
}
"""A way to submit, as its heading."""

COPY_FORMS = {
    "original": "bản chính",
    "certified": "bản sao có chứng thực",
    "plain": "bản sao",
    "electronic": "bản điện tử",
}
"""A form of a paper; other forms are written as they are."""

ACTORS = {"applicant": "Người nộp hồ sơ", "agency": "Cơ quan giải quyết"}
"""Who acts in a step."""


def channel_name(key: str) -> str:
    """ "Trực tiếp" for "direct" and for "direct#2"."""
    kind = key.partition("#")[0]
    return CHANNELS.get(kind, kind)


def copies_words(copies: tuple[CopyCount, ...]) -> str:
    """ "01 bản chính, 02 bản sao"."""
    return ", ".join(
        f"{each.quantity:02d} {COPY_FORMS.get(each.form, each.form)}" for each in copies
    )


def component_words(row: Component) -> str:
    """ "Tờ khai (01 bản chính; Mẫu số 01)"."""
    details = [copies_words(row.copies), row.form_name, "" if row.is_required else "nếu có"]
    told = "; ".join(each for each in details if each)
    name = row.name.lstrip(DASHES)
    return f"{name} ({told})" if told else name


def fee_amount(fee: FeeRule) -> str:
    """ "0 đồng", "50.000 đồng/lần", or the wording."""
    return "0 đồng" if fee.amount == 0 else fee.words


def fee_words(fee: FeeRule) -> str:
    """ "Lệ phí 50.000 đồng/lần (đăng ký lại), từ 01/07/2026"."""
    case = f" ({fee.case})" if fee.case else ""
    name = fee.kind.label[:1].upper() + fee.kind.label[1:]
    return f"{name} {fee_amount(fee)}{case}{_days(fee)}"


def time_words(time: TimeLimit) -> str:
    """ "3 ngày làm việc (trường hợp thường)"."""
    return f"{time.words} ({time.case})" if time.case else time.words


def basis_words(row: LegalBasis) -> str:
    """ "144/2020/NĐ-CP Về hoạt động biểu diễn"."""
    return f"{row.number} {row.title}".strip()


def row_words(row: Any) -> str:
    """Any value of a piece as words; "" for nothing."""
    if row is None:
        return ""
    say = _SAID.get(type(row))
    return say(row) if say else str(row)


def _days(fee: FeeRule) -> str:
    starts = f", từ {fee.valid_from:%d/%m/%Y}" if fee.valid_from else ""
    return starts + (f", đến hết {fee.valid_until:%d/%m/%Y}" if fee.valid_until else "")


def _channel(row: ChannelRow) -> str:
    name = channel_name(row.key)
    return f"{name}: {row.note}" if row.note else name


_SAID: dict[type, Callable[[Any], str]] = {
    Level: lambda row: row.label,
    OnlineLevel: lambda row: row.label,
    Component: component_words,
    ChannelRow: _channel,
    TimeRow: lambda row: f"{channel_name(row.channel)}: {time_words(row.time)}",
    FeeRow: lambda row: f"{channel_name(row.channel)}: {fee_words(row.fee)}",
    LegalBasis: basis_words,
    Step: lambda row: f"{row.title}: {row.text}" if row.title else row.text,
    Result: lambda row: f"{row.name} ({row.code})" if row.code else row.name,
    Question: lambda row: row.text,
}
"""How a row of each kind is said."""
