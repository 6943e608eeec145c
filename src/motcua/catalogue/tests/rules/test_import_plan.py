"""What a row does is decided before anything is written."""

from dataclasses import replace

import pytest

from motcua.catalogue.rules.import_choices import Chosen
from motcua.catalogue.rules.import_kinds import RowOutcome
from motcua.catalogue.rules.import_merge import keep_guidance
from motcua.catalogue.rules.import_plan import Deed, Incoming, Known, judge
from motcua.catalogue.rules.record_json import digest
from tests.support.catalogue import a_record

RECORD = a_record()
HELD = Known(record=RECORD, digest=digest(RECORD), decision="1/QĐ-BTP")
ENDED = replace(HELD, has_ended=True)
OTHER = replace(RECORD, dossier_sets="02 bộ")


@pytest.mark.parametrize(
    ("incoming", "known", "deed"),
    [
        (Incoming(record=RECORD), None, Deed.ADD),
        (Incoming(record=RECORD, decision="1/QĐ-BTP"), HELD, Deed.NOTHING),
        (Incoming(record=RECORD), HELD, Deed.NOTHING),
        (Incoming(record=OTHER, decision="1/QĐ-BTP"), HELD, Deed.CORRECT),
        (Incoming(record=RECORD, decision="2/QĐ-BTP"), HELD, Deed.FOLLOW),
        (Incoming(record=OTHER, is_partial=True), HELD, Deed.NOTHING),
        (Incoming(record=RECORD, decision="1/QĐ-BTP"), replace(HELD, decision=""), Deed.CORRECT),
        (Incoming(record=RECORD), Known(has_draft=True), Deed.REFUSE),
        (Incoming(record=RECORD), Known(), Deed.FOLLOW),
        (Incoming(record=OTHER), replace(HELD, is_foreign=True), Deed.REFUSE),
        (Incoming(record=OTHER), replace(HELD, has_ended=True), Deed.REFUSE),
        (Incoming(record=OTHER), replace(HELD, is_by_hand=True), Deed.KEEP),
        (Incoming(record=RECORD), replace(HELD, is_by_hand=True), Deed.NOTHING),
        (Incoming(record=OTHER, decision="9/QĐ"), replace(HELD, is_by_hand=True), Deed.REPLACE),
        (Incoming(record=OTHER, decision="9/QĐ"), replace(ENDED, is_by_hand=True), Deed.REPLACE),
        (Incoming(record=OTHER), replace(ENDED, is_by_hand=True), Deed.REFUSE),
        (Incoming(record=OTHER, decision="9/QĐ"), replace(HELD, has_ended=True), Deed.FOLLOW),
    ],
)
def test_each_row_has_one_deed(incoming: Incoming, known: Known | None, deed: Deed) -> None:
    judged = judge(incoming, known)
    assert judged.deed is deed
    assert bool(judged.reason) == (deed in (Deed.REFUSE, Deed.KEEP, Deed.REPLACE))


def test_what_would_follow_the_units_own_version_is_only_proposed_and_says_both_decisions() -> None:
    held = replace(HELD, is_by_hand=True)
    judged = judge(Incoming(record=OTHER, decision="9/QĐ-BTP"), held)
    assert judged.deed.outcome is RowOutcome.LEFT_OUT
    assert judged.reason == (
        "Bản của đơn vị đang áp dụng theo quyết định 1/QĐ-BTP; dòng này mang quyết định 9/QĐ-BTP."
    )


def test_what_the_unit_ended_comes_back_only_when_a_person_takes_the_row() -> None:
    judged = judge(Incoming(record=OTHER, decision="9/QĐ-BTP"), replace(ENDED, is_by_hand=True))
    assert judged.deed.outcome is RowOutcome.LEFT_OUT
    assert "đã hết hiệu lực; dòng này mang quyết định 9/QĐ-BTP" in judged.reason


@pytest.mark.parametrize("deed", list(Deed))
def test_a_row_that_writes_nothing_cannot_be_left_out(deed: Deed) -> None:
    left = deed.chosen(is_left_out=True)
    assert (left is RowOutcome.LEFT_OUT) == deed.is_written
    assert deed.chosen(is_left_out=False) is not RowOutcome.LEFT_OUT


def test_a_row_stays_taken_only_over_the_content_that_was_seen() -> None:
    facts = {"deed": "replace", "over": "abc"}
    chosen = Chosen.among([(3, "changed", facts), (4, "left_out", facts), (5, "left_out", {})])
    assert chosen.outcome(3, Deed.REPLACE, "abc") is RowOutcome.CHANGED
    assert chosen.outcome(3, Deed.REPLACE, "another") is RowOutcome.LEFT_OUT
    assert chosen.outcome(4, Deed.REPLACE, "abc") is RowOutcome.LEFT_OUT
    assert chosen.outcome(4, Deed.FOLLOW, "abc") is RowOutcome.CHANGED
    assert chosen.outcome(5, Deed.ADD, "") is RowOutcome.LEFT_OUT
    assert Chosen.of_json(chosen.as_json()) == chosen


def test_guidance_is_kept_and_facts_are_taken() -> None:
    paper = replace(RECORD.components[0], replaced_by_data="Căn cước")
    current = replace(RECORD, summary="Nói gọn", components=(paper,))
    merged = keep_guidance(OTHER, current)
    assert merged.summary == "Nói gọn"
    assert merged.dossier_sets == "02 bộ"
    assert merged.components[0].replaced_by_data == "Căn cước"
