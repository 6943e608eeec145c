"""The fee on a procedure's kept page is the fee of this minute."""

from datetime import date, datetime

import pytest
import time_machine
from django.db import transaction

from motcua.catalogue.actions import succession
from motcua.catalogue.models import ProcedureVersion
from motcua.catalogue.rules.record import SubmissionChannel
from motcua.catalogue.rules.record_json import to_json
from motcua.catalogue.rules.record_money import FeeKind, FeeRule
from motcua.catalogue.rules.record_time import TimeLimit, TimeUnit
from motcua.foundation.actor import SYSTEM
from motcua.kernel.clock import VN_TZ
from tests.support.catalogue import ProcedureVersionFactory, a_record
from tests.support.pages import Readers

pytestmark = pytest.mark.django_db(transaction=True)
EVENING = datetime(2026, 7, 31, 23, 50, tzinfo=VN_TZ)
OLD, NEW = "50.000 đồng", "80.000 đồng"


def test_a_fee_changes_for_readers_when_the_action_returns(readers: Readers) -> None:
    first, second = versions()
    with time_machine.travel(EVENING, tick=False):
        assert OLD in fee_told(readers, first)
        assert not readers.get(address(first)).was_made
        begin(second, date(2026, 7, 31))
        assert NEW in fee_told(readers, first)
        assert not readers.get(address(first)).was_made


def test_a_fee_of_tomorrow_is_told_from_midnight(readers: Readers) -> None:
    first, second = versions()
    with time_machine.travel(EVENING, tick=False) as now:
        begin(second, date(2026, 8, 1))
        assert OLD in fee_told(readers, first)
        now.shift(599)
        assert not readers.get(address(first)).was_made
        now.shift(1)
        anew = readers.get(address(first))
        assert anew.was_made
        assert f"{NEW}/lần" in anew.text


def test_a_fee_that_repeats_its_sum_in_words_changes_in_all_of_them(readers: Readers) -> None:
    old = a_fee(50_000, "cá nhân nộp 50.000 đồng, tổ chức như trên", "Năm mươi nghìn đồng")
    new = a_fee(80_000, "cá nhân nộp 80.000 đồng, tổ chức như trên", "Tám mươi nghìn đồng")
    first, second = versions(old, new)
    with time_machine.travel(EVENING, tick=False):
        assert "Năm mươi nghìn đồng" in readers.get(address(first)).text
        begin(second, date(2026, 7, 31))
        page = readers.get(address(first)).text
        answers = page[page.index('<div class="answers">') :]
        assert "Tám mươi nghìn đồng" in answers
        assert "Năm mươi nghìn đồng" not in page
        assert OLD not in answers


def a_fee(amount: int, case: str = "", text: str = "") -> FeeRule:
    """A charge a time."""
    return FeeRule(kind=FeeKind.CHARGE, amount=amount, per="lần", case=case, text=text)


def versions(
    old: FeeRule | None = None, new: FeeRule | None = None
) -> tuple[ProcedureVersion, ProcedureVersion]:
    """One in force, and a draft of the next with another fee."""
    first = ProcedureVersionFactory.create(in_force=True, record=costing(old or a_fee(50_000)))
    record = costing(new or a_fee(80_000))
    return first, ProcedureVersionFactory.create(procedure=first.procedure, record=record)


def costing(fee: FeeRule) -> dict[str, object]:
    """A record with one way to submit, for this fee."""
    time = TimeLimit(value=5, unit=TimeUnit.WORKING_DAY)
    channel = SubmissionChannel(kind="direct", times=(time,), fees=(fee,))
    return to_json(a_record(channels=(channel,)))


def begin(version: ProcedureVersion, on: date) -> None:
    with transaction.atomic():
        succession.begin(version, on, because="Thông tư mới", by=SYSTEM, at=EVENING)


def address(version: ProcedureVersion) -> str:
    return f"/thu-tuc/{version.procedure.number}/"


def fee_told(readers: Readers, version: ProcedureVersion) -> str:
    """Which of the two fees stand on the page."""
    page = readers.get(address(version)).text
    return " ".join(fee for fee in (OLD, NEW) if f"{fee}/lần" in page)
