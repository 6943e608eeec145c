"""What differs between two records, and that nothing of it is lost."""

from dataclasses import fields, replace
from datetime import date
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from motcua.catalogue.rules.diff import (
    Difference,
    How,
    apply,
    changed_parts,
    differences,
    side_by_side,
)
from motcua.catalogue.rules.kinds import Level
from motcua.catalogue.rules.parts import Part
from motcua.catalogue.rules.record import (
    Component,
    CopyCount,
    LegalBasis,
    ProcedureRecord,
    Result,
    Step,
    SubmissionChannel,
)
from motcua.catalogue.rules.record_money import FeeKind, FeeRule
from motcua.catalogue.rules.record_time import TimeLimit, TimeUnit
from tests.support.catalogue import a_record

WORDS = st.sampled_from(["", "Tờ khai", "tờ khai", "Bản sao giấy khai sinh", "Giấy khai sinh"])
WHEN = st.dictionaries(st.sampled_from(["a", "b"]), st.just(("x",)), max_size=2)
TIMES = st.builds(
    TimeLimit,
    value=st.one_of(st.none(), st.integers(1, 5)),
    unit=st.sampled_from(TimeUnit),
    case=WORDS,
    when=WHEN,
)
FEES = st.builds(
    FeeRule,
    kind=st.sampled_from(FeeKind),
    amount=st.one_of(st.none(), st.integers(0, 2)),
    case=WORDS,
    valid_from=st.sampled_from([None, date(2026, 8, 1)]),
)


def some(rows: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(rows, max_size=4).map(tuple)


CHANNELS = st.builds(
    SubmissionChannel,
    kind=st.sampled_from(["direct", "online", "post"]),
    times=some(TIMES),
    fees=some(FEES),
    note=WORDS,
)
COPIES = some(st.builds(CopyCount, form=st.just("plain"), quantity=st.integers(1, 3)))
RECORDS = st.builds(
    ProcedureRecord,
    name=WORDS,
    sector=WORDS,
    levels=some(st.sampled_from(Level)),
    steps=some(st.builds(Step, text=WORDS, title=WORDS)),
    channels=some(CHANNELS),
    components=some(st.builds(Component, name=WORDS, copies=COPIES, form_name=WORDS, when=WHEN)),
    results=some(st.builds(Result, name=WORDS)),
    legal_bases=some(st.builds(LegalBasis, title=WORDS, number=WORDS)),
    audiences=some(WORDS),
    conditions=WORDS,
)


@given(RECORDS)
def test_a_record_does_not_differ_from_itself(record: ProcedureRecord) -> None:
    assert differences(record, replace(record)) == ()


@settings(max_examples=200)
@given(RECORDS, RECORDS)
def test_applying_the_differences_gives_the_other_record(
    before: ProcedureRecord, after: ProcedureRecord
) -> None:
    found = differences(before, after)
    assert apply(before, found) == after
    assert bool(found) == (before != after)


def one(before: ProcedureRecord, after: ProcedureRecord) -> Difference:
    (found,) = differences(before, after)
    return found


def test_a_reworded_paper_is_changed_and_not_gone_and_new() -> None:
    paper = Component(name="Bản sao Giấy chứng nhận đăng ký doanh nghiệp")
    reworded = Component(name="Bản sao Giấy chứng nhận đăng ký kinh doanh")
    found = one(a_record(components=(paper,)), a_record(components=(reworded,)))
    assert (found.how, found.part) == (How.CHANGED, Part.DOSSIER)
    assert found.changed_fields == {"name"}


def test_a_paper_with_another_form_changes_the_forms_and_not_the_dossier() -> None:
    before = Component(name="Tờ khai", form_name="Mẫu số 01")
    after = replace(before, form_name="Mẫu số 02")
    found = one(a_record(components=(before,)), a_record(components=(after,)))
    assert found.part is Part.FORMS


def test_a_paper_that_stands_elsewhere_is_moved() -> None:
    rows = tuple(Component(name=name) for name in ("Đơn", "Kịch bản", "Hợp đồng"))
    found = one(a_record(components=rows), a_record(components=(rows[2], rows[0], rows[1])))
    assert (found.how, found.before_at, found.after_at) == (How.MOVED, 2, 0)


def test_another_fee_on_one_channel_is_a_change_of_the_fees() -> None:
    record = a_record()
    cheap = replace(record.channels[1], fees=(FeeRule(kind=FeeKind.CHARGE, amount=0, per="lần"),))
    found = one(record, replace(record, channels=(record.channels[0], cheap)))
    assert (found.part, found.how, found.before_at) == (Part.FEES, How.CHANGED, 1)
    assert found.after.fee.amount == 0


def test_the_parts_that_changed_are_named_once_in_their_order() -> None:
    before = a_record()
    after = replace(before, conditions="Có trụ sở", dossier_sets="02 bộ", name="Thông báo")
    assert changed_parts(differences(before, after)) == (
        Part.NAME,
        Part.DOSSIER,
        Part.CONDITIONS,
    )


def test_the_letters_of_the_parts_are_those_of_the_decree() -> None:
    assert [part.letter for part in Part] == [*"abcdđeghhhh", "", "", ""]


def test_a_channel_has_no_field_that_the_comparison_forgets() -> None:
    assert {field.name for field in fields(SubmissionChannel)} == {"kind", "times", "fees", "note"}


@given(before=RECORDS, after=RECORDS)
@settings(max_examples=60, deadline=None)
def test_rows_set_side_by_side_lose_nothing(
    before: ProcedureRecord, after: ProcedureRecord
) -> None:
    assert apply(before, side_by_side(differences(before, after))) == after


def test_a_step_written_anew_stands_beside_the_one_whose_place_it_takes() -> None:
    before = a_record(steps=(Step(text="Nộp hồ sơ tại Bộ phận Một cửa."),))
    after = a_record(steps=(Step(text="Gửi qua Cổng Dịch vụ công quốc gia, không nộp giấy."),))
    assert len(differences(before, after)) == 2
    (one,) = side_by_side(differences(before, after))
    assert (one.how, one.before, one.after) == (How.CHANGED, before.steps[0], after.steps[0])
