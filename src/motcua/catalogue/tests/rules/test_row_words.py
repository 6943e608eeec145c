"""Rows in short words."""

from datetime import date

from motcua.catalogue.rules.kinds import Level
from motcua.catalogue.rules.pieces import ChannelRow, FeeRow, TimeRow
from motcua.catalogue.rules.record import Component, CopyCount, Result, Step
from motcua.catalogue.rules.record_money import FeeKind, FeeRule
from motcua.catalogue.rules.record_time import TimeLimit, TimeUnit
from motcua.catalogue.rules.row_words import row_words


def test_every_kind_of_row_has_its_words() -> None:
    fee = FeeRule(
        kind=FeeKind.CHARGE, amount=8_000, per="bản", case="bản sao", valid_from=date(2026, 7, 1)
    )
    time = TimeLimit(value=3, unit=TimeUnit.WORKING_DAY, case="phải xác minh")
    form = Component(
        name="Tờ khai",
        copies=(CopyCount(form="original", quantity=1), CopyCount(form="plain", quantity=2)),
        form_name="Mẫu số 01",
        is_required=False,
    )
    assert [row_words(row) for row in (fee_row(fee), TimeRow(channel="online", time=time))] == [
        "Trực tiếp: Lệ phí 8.000 đồng/bản (bản sao), từ 01/07/2026",
        "Trực tuyến: 3 ngày làm việc (phải xác minh)",
    ]
    assert row_words(form) == "Tờ khai (01 bản chính, 02 bản sao; Mẫu số 01; nếu có)"
    assert row_words(ChannelRow(key="post#2", kind="post")) == "Qua dịch vụ bưu chính"
    assert row_words(Step(title="Bước 1", text="Nộp hồ sơ.")) == "Bước 1: Nộp hồ sơ."
    assert row_words(Result(name="Giấy phép", code="KQ.1")) == "Giấy phép (KQ.1)"
    assert [row_words(row) for row in (None, Level.COMMUNE, "02 bộ")] == ["", "Cấp xã", "02 bộ"]


def fee_row(fee: FeeRule) -> FeeRow:
    return FeeRow(channel="direct", fee=fee)
