"""A record as JSON and back; which parts apply to answers; codes; spans of days."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from motcua.catalogue.rules.codes import is_procedure_number, national_part
from motcua.catalogue.rules.needs import needed
from motcua.catalogue.rules.record import Component
from motcua.catalogue.rules.record_json import digest, from_json, to_json
from motcua.catalogue.rules.record_money import FeeRule
from motcua.catalogue.rules.record_time import TimeLimit, TimeUnit
from motcua.catalogue.rules.validity import Span, cut_at, is_chain
from tests.support.catalogue import a_record

DAYS = st.one_of(st.none(), st.dates(date(2020, 1, 1), date(2020, 3, 1)))


def test_a_record_comes_back_from_json_as_it_was() -> None:
    fee = FeeRule(amount=50_000, per="lần", valid_until=date(2026, 7, 31))
    record = a_record(channels=(a_record().channels[0].__class__(kind="post", fees=(fee,)),))
    assert from_json(to_json(record)) == record
    assert digest(from_json(to_json(record))) == digest(record)


def test_another_fee_gives_another_digest() -> None:
    assert digest(a_record()) != digest(a_record(dossier_sets="02 bộ"))


def test_nonsense_is_refused() -> None:
    with pytest.raises(ValueError, match="name"):
        from_json({"sector": "Hộ tịch"})


def test_only_the_papers_that_the_answers_need_are_asked_for() -> None:
    always = Component(name="Tờ khai")
    abroad = Component(name="Bản dịch", when={"where": ("abroad",)})
    assert needed([always, abroad], {"where": "home"}) == [always]
    assert needed([always, abroad], {}) == [always, abroad]


def test_amounts_and_terms_are_said_as_people_say_them() -> None:
    assert FeeRule(amount=50_000, per="lần").words == "50.000 đồng/lần"
    assert FeeRule(amount=0).words == "Không thu"
    assert FeeRule(amount=10, currency="USD", per="bản").words == "10 USD/bản"
    assert TimeLimit(value=3, unit=TimeUnit.WORKING_DAY).words == "3 ngày làm việc"


@pytest.mark.parametrize(
    "number", ["1.001193", "2.000635", "1.014392.H35", "1.003005.000.00.00.H01"]
)
def test_codes_of_the_national_database_are_known(number: str) -> None:
    assert is_procedure_number(number)
    assert national_part(number) == number[:8]


@pytest.mark.parametrize("text", ["", "1001193", "1.00119", "1.001193.000", "a.001193"])
def test_other_texts_are_no_codes(text: str) -> None:
    assert not is_procedure_number(text)


@given(DAYS, DAYS, DAYS, DAYS, st.dates(date(2020, 1, 1), date(2020, 3, 1)))
def test_two_spans_overlap_when_they_share_a_day(
    a: date | None, b: date | None, c: date | None, d: date | None, day: date
) -> None:
    one, other = Span(a, b), Span(c, d)
    assert one.overlaps(other) == other.overlaps(one)
    if one.holds(day) and other.holds(day):
        assert one.overlaps(other)


@given(DAYS, st.dates(date(2020, 1, 2), date(2020, 3, 1)))
def test_the_version_before_ends_the_day_before_the_next(start: date | None, at: date) -> None:
    if start is not None and start >= at:
        with pytest.raises(ValueError, match="later"):
            cut_at(Span(start, None), at)
        return
    assert is_chain([cut_at(Span(start, None), at), Span(at, None)])
