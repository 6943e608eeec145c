"""A file of procedures enters the catalogue: once, on record, and nothing by itself ends."""

from datetime import date, timedelta

import pytest

from motcua.catalogue.actions.import_take_in import ImportOwner, approve_import, take_in_procedures
from motcua.catalogue.models import Correction, Procedure, ProcedureImport, ProcedureVersion, Sector
from motcua.catalogue.queries.in_force import version_in_force
from motcua.catalogue.rules.import_kinds import ImportState
from motcua.catalogue.tests.imports import (
    ALL,
    ANOTHER,
    NOW,
    a_list,
    applied,
    national,
    previewed,
    tally,
)
from motcua.catalogue.tests.reading.joined import a_row
from motcua.foundation import files, search
from motcua.foundation.actor import Actor, Grant, Role
from motcua.foundation.models import OutboxMessage, StoredFile
from motcua.foundation.outbox import deliver_pending
from motcua.foundation.policies import Forbidden, Missing
from motcua.kernel import clock

pytestmark = pytest.mark.django_db
TODAY = date(2026, 8, 1)


def test_a_national_file_brings_procedures_that_hold_since_nobody_knows_when() -> None:
    run = applied(national(a_row(), ANOTHER))
    version = version_in_force("1.900001", on=TODAY)
    assert tally(run) == (2, 0, 0, 0)
    assert run.state == ImportState.APPLIED
    assert (version.valid_from, version.decision) == (None, "15/QĐ-BVHTTDL")
    assert version.procedure.issuer == "Bộ Văn hóa, Thể thao và Du lịch"
    assert version.at_commune
    assert version.sector.name == "Nghệ thuật biểu diễn"
    told = OutboxMessage.objects.get(name="catalogue.procedures_imported")
    assert told.body["numbers"] == ["1.900001", "1.900009"]


def test_the_same_file_again_changes_nothing() -> None:
    applied(national(a_row(), ANOTHER))
    run = applied(national(a_row(), ANOTHER))
    assert tally(run) == (0, 0, 2, 0)
    assert ProcedureVersion.objects.count() == 2
    assert not Correction.objects.exists()


def test_a_record_that_differs_under_the_same_decision_is_corrected_on_record() -> None:
    applied(national(a_row()))
    run = applied(national(a_row(co_quan_thuc_hien="Phòng Văn hóa – Xã hội")))
    version = ProcedureVersion.objects.get()
    assert tally(run) == (0, 1, 0, 0)
    assert (version.revision, version.content.bodies.executing) == (2, "Phòng Văn hóa – Xã hội")
    assert Correction.objects.get().before["bodies"]["executing"] == "Sở Văn hóa và Thể thao"
    assert run.rows.get().changes == [
        {
            "part": "Cơ quan giải quyết",
            "how": "sửa",
            "before": "Sở Văn hóa và Thể thao",
            "after": "Phòng Văn hóa – Xã hội",
        }
    ]


def test_a_new_decision_makes_a_new_version_from_today() -> None:
    applied(national(a_row()))
    applied(national(a_row(so_quyet_dinh="90/QĐ-BVHTTDL")))
    first, second = ProcedureVersion.objects.order_by("ordinal")
    assert first.valid_until == TODAY - timedelta(days=1)
    assert (second.valid_from, second.decision) == (TODAY, "90/QĐ-BVHTTDL")
    assert version_in_force("1.900001", on=TODAY) == second


def test_a_list_adds_names_and_overwrites_nothing() -> None:
    applied(national(a_row()))
    run = applied(a_list(("1.900001", "Tên khác", "Hộ tịch"), ("1.900007", "Khai sinh", "Hộ tịch")))
    assert tally(run) == (1, 0, 1, 0)
    assert version_in_force("1.900001", on=TODAY).name != "Tên khác"
    assert version_in_force("1.900007", on=TODAY).procedure.issuer == "Bộ Tư pháp"
    listed, _new = run.rows.all()
    assert [one["after"] for one in listed.changes] == ["Tên khác", "Hộ tịch"]
    assert "còn thiếu" in " ".join(listed.problems)


def test_a_full_record_completes_what_a_list_named() -> None:
    applied(a_list(("1.900001", "Thông báo", "Nghệ thuật biểu diễn")))
    applied(national(a_row()))
    version = ProcedureVersion.objects.get()
    assert (version.revision, version.decision) == (2, "15/QĐ-BVHTTDL")
    assert version.content.components


def test_a_number_twice_in_a_file_is_taken_once() -> None:
    run = applied(national(a_row(), a_row(ten_thu_tuc="Khác")))
    assert tally(run) == (1, 0, 0, 1)
    assert run.rows.last().problems[0].startswith("Mã thủ tục đã có ở dòng 1")  # type: ignore[union-attr]


def test_what_the_full_file_no_longer_has_is_listed_and_not_ended() -> None:
    applied(national(a_row(), ANOTHER))
    run = applied(national(a_row()))
    assert (run.counts["missing"], run.counts["missing_numbers"]) == (1, ["1.900009"])
    assert version_in_force("1.900009", on=TODAY).valid_until is None


def test_a_file_of_another_body_misses_nothing() -> None:
    applied(national(a_row()))
    run = applied(national({**ANOTHER, "nguon_bo": "bo-tu-phap"}))
    assert run.counts["missing"] == 0


def test_an_unreadable_file_leaves_its_name_and_the_reason() -> None:
    run = previewed(b"khong phai bang")
    assert run.state == ImportState.FAILED
    assert run.error.startswith("Không tìm thấy dòng tiêu đề")
    assert not StoredFile.objects.exists()
    assert not Procedure.objects.exists()


def test_only_coordinators_import_and_only_for_their_units() -> None:
    stored = files.store(national(a_row()), name="tep.jsonl", by=ALL, at=NOW)
    officer = Actor("a", "canbo", "Cán bộ", (Grant(Role.UNIT_OFFICER, "bm/"),))
    for by, wrong in ((officer, Forbidden), (Actor("", "", "Khách"), Missing)):
        with pytest.raises(wrong):
            take_in_procedures(stored, owner=ImportOwner(), by=by, at=NOW)
    own = previewed(national(a_row()))
    with pytest.raises(Forbidden):
        approve_import(own.code, by=officer, at=NOW)


def test_another_units_procedure_is_left_alone() -> None:
    applied(national(a_row()))
    Procedure.objects.update(unit_path="khac/")
    mine = Actor("a", "dieuphoi", "Điều phối", (Grant(Role.COORDINATOR, "bm/"),))
    stored = files.store(national(a_row(co_quan_thuc_hien="Khác")), name="t", by=mine, at=NOW)
    run = take_in_procedures(stored, owner=ImportOwner(path="bm/"), by=mine, at=NOW)
    assert run.rows.count() == 0
    from motcua.catalogue.actions.import_preview import Reading, begin_preview, put_preview
    from motcua.catalogue.reading.opening import open_records

    ProcedureImport.objects.filter(pk=run.pk).update(claimed_at=NOW)
    reading = Reading(run, mine, NOW, 1, is_full=True)
    begin_preview(reading, "national")
    opened = open_records(national(a_row(co_quan_thuc_hien="Khác")))
    put_preview(reading, list(opened.entries))
    assert "đơn vị khác giữ" in run.rows.get().problems[0]


def test_sectors_are_one_however_they_are_written() -> None:
    applied(national(a_row(linh_vuc="Hộ tịch"), {**ANOTHER, "linh_vuc": "hộ  TỊCH"}))
    assert Sector.objects.get().slug == "ho-tich"


def test_what_was_imported_can_be_found() -> None:
    applied(national(a_row(), ANOTHER))
    deliver_pending(clock.now())
    assert [hit.title for hit in search.find("dang ky le hoi").hits] == ["Đăng ký lễ hội"]
