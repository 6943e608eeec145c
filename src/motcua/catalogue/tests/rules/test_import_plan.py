"""What a row does is decided before anything is written."""

from dataclasses import replace

import pytest

from motcua.catalogue.rules.import_merge import keep_guidance
from motcua.catalogue.rules.import_plan import Deed, Incoming, Known, judge
from motcua.catalogue.rules.record_json import digest
from tests.support.catalogue import a_record

RECORD = a_record()
HELD = Known(record=RECORD, digest=digest(RECORD), decision="1/QĐ-BTP")
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
        (Incoming(record=OTHER, decision="9/QĐ"), replace(HELD, is_by_hand=True), Deed.FOLLOW),
        (Incoming(record=OTHER, decision="9/QĐ"), replace(HELD, has_ended=True), Deed.FOLLOW),
    ],
)
def test_each_row_has_one_deed(incoming: Incoming, known: Known | None, deed: Deed) -> None:
    judged = judge(incoming, known)
    assert judged.deed is deed
    assert bool(judged.reason) == (deed in (Deed.REFUSE, Deed.KEEP))


def test_guidance_is_kept_and_facts_are_taken() -> None:
    paper = replace(RECORD.components[0], replaced_by_data="Căn cước")
    current = replace(RECORD, summary="Nói gọn", components=(paper,))
    merged = keep_guidance(OTHER, current)
    assert merged.summary == "Nói gọn"
    assert merged.dossier_sets == "02 bộ"
    assert merged.components[0].replaced_by_data == "Căn cước"
