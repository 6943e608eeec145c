"""How long, how much and which papers, told by way of submitting."""

from datetime import date

from motcua.catalogue.rules.answers import Told, copies_of, fees, times
from motcua.catalogue.rules.record import Component, CopyCount, SubmissionChannel
from motcua.catalogue.rules.record_money import FeeKind, FeeRule
from motcua.catalogue.rules.record_time import TimeLimit, TimeUnit
from tests.support.catalogue import a_record

DAY = date(2026, 11, 24)
FIVE = TimeLimit(value=5, unit=TimeUnit.WORKING_DAY)


def test_ways_that_say_the_same_are_told_once() -> None:
    record = a_record()
    assert times(record, {}) == [Told((), ("5 ngày làm việc",))]
    assert fees(record, {}, on=DAY) == [Told((), ("Lệ phí: 50.000 đồng/lần",))]


def test_a_way_with_a_time_of_its_own_is_named() -> None:
    ways = (
        SubmissionChannel(kind="direct", times=(FIVE,)),
        SubmissionChannel(kind="online", times=(TimeLimit(value=3, unit=TimeUnit.WORKING_DAY),)),
    )
    assert times(a_record(channels=ways), {}) == [
        Told(("Trực tiếp",), ("5 ngày làm việc",)),
        Told(("Trực tuyến",), ("3 ngày làm việc",)),
    ]


def test_a_fee_that_is_over_is_never_told_and_one_to_come_names_its_day() -> None:
    old = FeeRule(kind=FeeKind.CHARGE, amount=50_000, valid_until=date(2026, 7, 31))
    new = FeeRule(kind=FeeKind.CHARGE, amount=0, valid_from=date(2026, 8, 1))
    record = a_record(channels=(SubmissionChannel(kind="direct", fees=(old, new)),))
    assert fees(record, {}, on=DAY) == [Told((), ("Lệ phí: không thu",))]
    assert fees(record, {}, on=date(2026, 7, 1)) == [
        Told((), ("Lệ phí: 50.000 đồng (đến hết 31/07/2026)", "Lệ phí: không thu (từ 01/08/2026)"))
    ]


def test_a_time_of_another_case_is_left_out_after_the_answer() -> None:
    slow = TimeLimit(value=10, unit=TimeUnit.DAY, when={"foreign": ("yes",)})
    record = a_record(channels=(SubmissionChannel(kind="direct", times=(FIVE, slow)),))
    assert times(record, {"foreign": "no"}) == [Told((), ("5 ngày làm việc",))]


def test_copies_are_counted_by_form() -> None:
    copies = (CopyCount(form="original", quantity=1), CopyCount(form="plain", quantity=0))
    assert copies_of(Component(name="Tờ khai", copies=copies)) == "1 bản chính"
