"""The keeper leaves rows out of an import; what staff keep is followed only when it is taken."""

from dataclasses import replace

import pytest

from motcua.catalogue.actions.correcting import correct
from motcua.catalogue.actions.import_choose import (
    choose_rows,
    leave_replacing_out,
    take_replacing,
)
from motcua.catalogue.actions.import_take_in import NotInPreview, approve_import
from motcua.catalogue.actions.recomparing import compare_again
from motcua.catalogue.jobs.importing import apply_import, read_import
from motcua.catalogue.models import Procedure, ProcedureImport, ProcedureVersion
from motcua.catalogue.queries.comparison import sides_of
from motcua.catalogue.queries.import_tally import TAKEN
from motcua.catalogue.rules.import_kinds import RowOutcome
from motcua.catalogue.tests.imports import ALL, ANOTHER, NOW, applied, national, previewed, tally
from motcua.catalogue.tests.reading.joined import a_row
from motcua.foundation import audit
from motcua.foundation.actor import Actor, Grant, Role
from motcua.foundation.policies import Forbidden

pytestmark = pytest.mark.django_db
NEWER = a_row(so_quyet_dinh="90/QĐ-BVHTTDL")


def kept_by_staff(reason: str = "Chép sai cơ quan") -> ProcedureVersion:
    """A version in force that was put right by hand."""
    applied(national(a_row()))
    return put_right(reason, "Phòng Văn hóa – Xã hội")


def put_right(reason: str, executing: str) -> ProcedureVersion:
    version = ProcedureVersion.objects.get()
    bodies = replace(version.content.bodies, executing=executing)
    record = replace(version.content, bodies=bodies)
    correct(version.code, record, reason=reason, seen=version.digest, by=ALL, at=NOW)
    return version


def written(run: ProcedureImport) -> ProcedureImport:
    """The preview, approved and written."""
    approve_import(run.code, by=ALL, at=NOW)
    return apply_import(run.code, at=NOW)


def test_a_row_left_out_is_not_written_and_listed_as_left_out() -> None:
    run = previewed(national(a_row(), ANOTHER))
    choose_rows(run.code, left_out=[2], taken=[1], by=ALL, at=NOW)
    run = written(run)
    assert Procedure.objects.get().number == "1.900001"
    assert (tally(run), run.counts[RowOutcome.LEFT_OUT]) == ((1, 0, 0, 0), 1)
    assert run.rows.get(outcome=RowOutcome.LEFT_OUT).number == "1.900009"
    assert not run.rows.filter(record__isnull=False).exists()


def test_a_row_is_left_out_and_taken_again_and_the_trail_says_so_once() -> None:
    run = previewed(national(a_row(), ANOTHER))
    for _twice in range(2):
        choose_rows(run.code, left_out=[1, 2], taken=[], by=ALL, at=NOW)
    choose_rows(run.code, left_out=[], taken=[2], by=ALL, at=NOW)
    run.refresh_from_db()
    assert tally(run)[:2] == (1, 0)
    said = [one.sentence for one in audit.trail(run) if one.code == "import.rows_chosen"]
    assert said == [
        "Chọn dòng của tệp tep.jsonl: bỏ qua thêm 0, lấy thêm 1",
        "Chọn dòng của tệp tep.jsonl: bỏ qua thêm 2, lấy thêm 0",
    ]


def test_what_would_follow_the_units_own_version_is_left_out_unless_it_is_taken() -> None:
    version = kept_by_staff()
    run = applied(national(NEWER, ANOTHER))
    assert (tally(run), run.counts[RowOutcome.LEFT_OUT]) == ((1, 0, 0, 0), 1)
    row = run.rows.get(outcome=RowOutcome.LEFT_OUT)
    assert row.problems[0].endswith("15/QĐ-BVHTTDL; dòng này mang quyết định 90/QĐ-BVHTTDL.")
    version.refresh_from_db()
    assert (version.valid_until, version.procedure.versions.count()) == (None, 1)
    assert sides_of(run).differing_count == 1


def test_a_row_that_is_taken_becomes_the_next_version_and_the_same_file_changes_nothing() -> None:
    version = kept_by_staff()
    run = previewed(national(NEWER))
    take_replacing(run.code, by=ALL, at=NOW)
    run = written(run)
    assert tally(run) == (0, 1, 0, 0)
    assert run.counts[TAKEN] == 1
    version.refresh_from_db()
    assert version.valid_until is not None
    assert version.procedure.versions.order_by("ordinal").last().decision == "90/QĐ-BVHTTDL"
    assert tally(applied(national(NEWER))) == (0, 0, 1, 0)


def test_the_same_file_with_proposals_left_out_changes_nothing_either_time() -> None:
    kept_by_staff()
    for _twice in range(2):
        run = applied(national(NEWER))
        assert (tally(run), run.counts[RowOutcome.LEFT_OUT]) == ((0, 0, 0, 0), 1)
    assert ProcedureVersion.objects.count() == 1


def test_all_rows_over_kept_content_are_left_out_and_taken_together() -> None:
    kept_by_staff()
    run = previewed(national(NEWER, ANOTHER))
    take_replacing(run.code, by=ALL, at=NOW)
    assert run.rows.get(line=1).outcome == RowOutcome.CHANGED
    leave_replacing_out(run.code, by=ALL, at=NOW)
    assert [row.outcome for row in run.rows.all()] == [RowOutcome.LEFT_OUT, RowOutcome.NEW]


def test_what_staff_correct_after_a_row_was_taken_is_kept_after_all() -> None:
    kept_by_staff()
    run = previewed(national(NEWER))
    take_replacing(run.code, by=ALL, at=NOW)
    put_right("Chép sai lần nữa", "Phòng Nội vụ")
    run = written(run)
    assert (tally(run), run.counts[RowOutcome.LEFT_OUT]) == ((0, 0, 0, 0), 1)
    assert ProcedureVersion.objects.get().content.bodies.executing == "Phòng Nội vụ"


def test_what_staff_correct_while_the_preview_waits_is_not_followed_unseen() -> None:
    applied(national(a_row()))
    run = previewed(national(NEWER))
    assert tally(run) == (0, 1, 0, 0)
    put_right("Chép sai cơ quan", "Phòng Nội vụ")
    run = written(run)
    assert run.counts[RowOutcome.LEFT_OUT] == 1
    assert run.rows.get().problems[0].startswith("Bản của đơn vị đang áp dụng")


def test_choices_outlive_a_preview_that_is_made_anew() -> None:
    kept_by_staff()
    run = previewed(national(NEWER, ANOTHER))
    take_replacing(run.code, by=ALL, at=NOW)
    choose_rows(run.code, left_out=[2], taken=[], by=ALL, at=NOW)
    compare_again(run.code, by=ALL, at=NOW)
    run = read_import(run.code, at=NOW)
    assert [row.outcome for row in run.rows.all()] == [RowOutcome.CHANGED, RowOutcome.LEFT_OUT]
    assert (tally(run), run.counts[TAKEN]) == ((0, 1, 0, 0), 1)
    assert "chosen" not in run.counts


def test_a_row_that_writes_nothing_stays_what_it_is() -> None:
    applied(national(a_row()))
    run = previewed(national(a_row(), a_row(ma_thu_tuc="")))
    choose_rows(run.code, left_out=[1, 2, 77], taken=[], by=ALL, at=NOW)
    assert [row.outcome for row in run.rows.all()] == [RowOutcome.SAME, RowOutcome.PROBLEM]


def test_new_rows_left_out_still_stand_among_what_only_the_source_has() -> None:
    run = previewed(national(a_row(), ANOTHER))
    choose_rows(run.code, left_out=[2], taken=[], by=ALL, at=NOW)
    run.refresh_from_db()
    sides = sides_of(run)
    assert (sides.only_theirs_count, len(sides.only_theirs)) == (2, 2)
    assert (sides.differing_count, sides.differing) == (0, ())


def test_only_who_imports_there_chooses_and_only_while_it_waits() -> None:
    run = previewed(national(a_row()))
    officer = Actor("a", "canbo", "Cán bộ", (Grant(Role.UNIT_OFFICER, "bm/"),))
    with pytest.raises(Forbidden):
        choose_rows(run.code, left_out=[1], taken=[], by=officer, at=NOW)
    written(run)
    with pytest.raises(NotInPreview):
        choose_rows(run.code, left_out=[1], taken=[], by=ALL, at=NOW)
