"""Changes of fees in the words of people: a sum that is still paid has neither come nor gone."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from motcua.catalogue.rules.parts import Part
from motcua.catalogue.rules.plain_changes import plain_changes
from motcua.catalogue.rules.record import ProcedureRecord, SubmissionChannel
from motcua.catalogue.rules.record_money import FeeKind, FeeRule
from tests.support.catalogue import a_record

PHI, LE_PHI, EITHER = FeeKind.FEE, FeeKind.CHARGE, FeeKind.UNKNOWN
Fees = tuple[FeeRule, ...]


def fee(kind: FeeKind, amount: int, case: str = "", **more: object) -> FeeRule:
    return FeeRule(kind=kind, amount=amount, case=case, **more)  # type: ignore[arg-type]


def with_fees(direct: Fees, online: Fees) -> ProcedureRecord:
    ways = (
        SubmissionChannel(kind="direct", fees=direct),
        SubmissionChannel(kind="online", fees=online),
    )
    return replace(a_record(), channels=ways)


def told(before: Fees, after: Fees) -> list[str]:
    """What is said of the money when both channels change so."""
    changes = plain_changes(with_fees(before, before), with_fees(after, after))
    assert {one.part for one in changes} <= {Part.FEES}
    return [one.text for one in changes]


def test_what_was_free_and_is_free_changes_nothing() -> None:
    assert told((fee(LE_PHI, 0),), (fee(PHI, 0),)) == []
    assert told((fee(LE_PHI, 0, "Trẻ em"), fee(LE_PHI, 0)), (fee(EITHER, 0),)) == []
    assert told((fee(LE_PHI, 0),), ()) == []


def test_the_same_sum_under_another_name_is_said_to_be_called_otherwise() -> None:
    assert told((fee(LE_PHI, 50_000),), (fee(PHI, 50_000),)) == [
        "khoản thu 50.000 đồng nay gọi là phí, trước gọi là lệ phí"
    ]
    assert told((fee(EITHER, 50_000),), (fee(LE_PHI, 50_000),)) == []


def test_sums_that_change_their_names_with_each_other_are_paired_by_what_is_paid() -> None:
    before = (fee(LE_PHI, 50_000), fee(PHI, 0))
    after = (fee(LE_PHI, 0), fee(PHI, 50_000))
    assert told(before, after) == ["khoản thu 50.000 đồng nay gọi là phí, trước gọi là lệ phí"]


def test_the_same_sum_in_another_case_is_collected_otherwise() -> None:
    before, after = (fee(LE_PHI, 50_000, "Cấp mới"),), (fee(LE_PHI, 50_000, "Cấp lại"),)
    assert told(before, after) == ["cách thu lệ phí 50.000 đồng (Cấp lại) có thay đổi"]


def test_who_is_free_beside_others_who_pay_is_told() -> None:
    pays = fee(LE_PHI, 50_000)
    assert told((pays, fee(LE_PHI, 0, "Trẻ em")), (pays, fee(LE_PHI, 0, "Hộ nghèo"))) == [
        "trường hợp không phải nộp lệ phí (Hộ nghèo) có thay đổi"
    ]
    assert told((pays, fee(LE_PHI, 0, "Trẻ em")), (pays,)) == [
        "không còn mức lệ phí 0 đồng (Trẻ em)"
    ]


def test_a_fee_that_comes_goes_or_ends_is_said() -> None:
    pays = fee(LE_PHI, 50_000)
    assert told((), (pays,)) == ["phải nộp lệ phí 50.000 đồng"]
    assert told((pays,), ()) == ["không còn thu lệ phí 50.000 đồng"]
    assert told((fee(LE_PHI, 0),), (fee(PHI, 20_000),)) == [
        "phí 20.000 đồng, trước là lệ phí 0 đồng"
    ]
    ends = replace(pays, valid_until=date(2026, 12, 31))
    assert told((pays,), (ends,)) == ["cách thu lệ phí 50.000 đồng có thay đổi đến hết 31/12/2026"]


NAMES = st.tuples(
    st.sampled_from(FeeKind),
    st.sampled_from(["", "Trẻ em", "Cấp lại"]),
    st.sampled_from(["", "TT"]),
)
SUMS = st.sampled_from([0, 20_000, 50_000, None])


@st.composite
def two_tellings(draw: st.DrawFn) -> tuple[Fees, Fees]:
    """Fees of one channel written twice: the same sums, other names and cases, another order."""
    sums = draw(st.lists(SUMS, max_size=4))
    return tuple(_written(draw, sums)), tuple(draw(st.permutations(_written(draw, sums))))


def _written(draw: st.DrawFn, sums: list[int | None]) -> list[FeeRule]:
    rows = []
    for amount in sums:
        kind, case, basis = draw(NAMES)
        words = "theo hợp đồng" if amount is None else ""
        rows.append(FeeRule(kind=kind, amount=amount, case=case, basis=basis, text=words))
    return rows


@given(direct=two_tellings(), online=two_tellings())
def test_the_same_sums_in_every_channel_are_never_said_to_come_or_go(
    direct: tuple[Fees, Fees], online: tuple[Fees, Fees]
) -> None:
    before, after = with_fees(direct[0], online[0]), with_fees(direct[1], online[1])
    said = " ".join(one.text for one in plain_changes(before, after))
    for words in ("phải nộp phí", "phải nộp lệ phí", "không còn", "trước là", "0 đồng,"):
        assert words not in said.replace("không phải nộp", "")


@pytest.mark.parametrize("amount", [0, 20_000, 50_000])
def test_a_record_never_changes_into_itself(amount: int) -> None:
    same = (fee(LE_PHI, amount, "Cấp lại"), fee(PHI, 10_000))
    assert told(same, same) == []
