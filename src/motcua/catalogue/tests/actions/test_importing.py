"""A file of procedures enters the catalogue: once, on record, and nothing by itself ends."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
import time_machine

from motcua.catalogue.actions import import_apply
from motcua.catalogue.actions.correcting import correct
from motcua.catalogue.actions.import_take_in import (
    ImportOwner,
    NotInPreview,
    approve_import,
    discard_import,
    take_in_procedures,
)
from motcua.catalogue.jobs import importing
from motcua.catalogue.jobs.importing import ABANDONED, apply_import, work_on_imports
from motcua.catalogue.models import (
    Announcement,
    Correction,
    Procedure,
    ProcedureImport,
    ProcedureVersion,
    Sector,
)
from motcua.catalogue.queries.comparison import sides_of
from motcua.catalogue.queries.in_force import version_in_force
from motcua.catalogue.reading.channels import HEAD
from motcua.catalogue.rules.import_kinds import ImportState, RowOutcome
from motcua.catalogue.rules.kinds import OnlineLevel
from motcua.catalogue.rules.record import NONE_STATED
from motcua.catalogue.rules.record_money import FeeRule
from motcua.catalogue.tests.imports import NOW, a_list, applied, national, previewed, tally
from motcua.catalogue.tests.reading.joined import a_row
from motcua.foundation import files, search
from motcua.foundation.actor import Actor, Grant, Role
from motcua.foundation.models import OutboxMessage, StoredFile
from motcua.foundation.outbox import deliver_pending
from motcua.foundation.policies import Forbidden, Missing
from motcua.kernel import clock

pytestmark = pytest.mark.django_db
TODAY = date(2026, 8, 1)
ANOTHER = a_row(ma_thu_tuc="1.900009", ten_thu_tuc="Đăng ký lễ hội", linh_vuc="Lễ hội")


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


def test_what_staff_wrote_for_citizens_survives_an_import() -> None:
    applied(national(a_row()))
    version = ProcedureVersion.objects.get()
    told = replace(
        version.content,
        summary="Xin phép biểu diễn.",
        keywords=("xin diễn",),
        online_level=OnlineLevel.FULL,
    )
    version.put(told, version.sector)
    version.save()
    assert tally(applied(national(a_row()))) == (0, 0, 1, 0)
    applied(national(a_row(co_quan_thuc_hien="Sở khác")))
    version.refresh_from_db()
    version = ProcedureVersion.objects.get()
    assert version.content.summary == "Xin phép biểu diễn."
    assert version.content.online_level == OnlineLevel.FULL


def test_what_staff_state_where_the_source_is_silent_survives_an_import() -> None:
    silent = a_row(yeu_cau_dieu_kien="Không có thông tin")
    silent["cach_thuc_thuc_hien"] = f"{HEAD}Trực tiếp5 Ngày làm việc20 VNĐ"
    applied(national(silent))
    version = ProcedureVersion.objects.get()
    (way,) = version.content.channels
    assert (version.content.dossier_sets, version.content.conditions) == ("", "")
    fee = replace(way.fees[0], amount=20_000, text="")
    told = replace(
        version.content,
        dossier_sets="01 bộ",
        conditions=NONE_STATED,
        channels=(replace(way, fees=(fee,)),),
    )
    version.put(told, version.sector)
    version.save()
    assert tally(applied(national(silent))) == (0, 0, 1, 0)
    silent["co_quan_thuc_hien"] = "Sở khác"
    applied(national(silent))
    content = ProcedureVersion.objects.get().content
    assert (content.dossier_sets, content.conditions) == ("01 bộ", NONE_STATED)
    assert content.channels[0].fees[0].amount == 20_000


def test_the_same_file_takes_a_new_reading_into_what_was_imported_before() -> None:
    file = national(a_row(cach_thuc_thuc_hien=f"{HEAD}Trực tiếp5 Ngày20 VNĐ(đối với 1 tờ khai)"))
    run = applied(file)
    version = ProcedureVersion.objects.get()
    (way,) = version.content.channels
    older = FeeRule(text="20 VNĐ (đối với 1 tờ khai)")
    version.put(replace(version.content, channels=(replace(way, fees=(older,)),)), version.sector)
    version.save()
    ProcedureImport.objects.filter(pk=run.pk).update(counts=run.counts | {"reading": 1})
    anew = applied(file)
    assert tally(anew) == (0, 1, 0, 0)
    assert "nguồn không đổi" in Correction.objects.get().reason
    (fee,) = ProcedureVersion.objects.get().content.channels[0].fees
    assert (fee.text, fee.case, fee.is_doubtful) == ("20 VNĐ", "đối với 1 tờ khai", True)
    assert tally(applied(file)) == (0, 0, 1, 0)


def test_what_was_corrected_by_hand_stays_and_the_difference_is_told() -> None:
    file = national(a_row())
    applied(file)
    version = ProcedureVersion.objects.get()
    bodies = replace(version.content.bodies, executing="Phòng Văn hóa – Xã hội")
    record = replace(version.content, bodies=bodies)
    seen = version.digest
    correct(version.code, record, reason="Chép sai cơ quan", seen=seen, by=ALL, at=NOW)
    run = applied(file)
    row = run.rows.get()
    assert (row.outcome, run.counts["kept"]) == (RowOutcome.KEPT, 1)
    assert [one["part"] for one in row.changes] == ["Cơ quan giải quyết"]
    assert ProcedureVersion.objects.get().content.bodies.executing == "Phòng Văn hóa – Xã hội"
    assert sides_of(run).differing_count == 1


def test_what_staff_announced_stays_until_a_new_decision() -> None:
    applied(national(a_row()))
    version = ProcedureVersion.objects.get()
    version.announcement = Announcement.objects.create(
        subject="Về việc công bố", issuer="Sở", created_by="x", created_at=NOW
    )
    version.save()
    run = applied(national(a_row(co_quan_thuc_hien="Sở khác")))
    assert run.counts["kept"] == 1
    assert ProcedureVersion.objects.get().digest == version.digest


def test_a_long_run_keeps_its_claim_batch_by_batch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(import_apply, "BATCH", 1)
    with time_machine.travel(NOW, tick=False) as minutes:
        run = previewed(national(a_row(), ANOTHER))
        approve_import(run.code, by=ALL, at=NOW)
        seen: list[bool] = []

        def slow(applying: import_apply.Applying, *, at: datetime) -> bool:
            minutes.shift(ABANDONED * 0.8)
            another = clock.now()
            seen.append(importing.claim(run.code, ImportState.APPLYING, another) is not None)
            return import_apply.apply_batch(applying, at=at)

        monkeypatch.setattr(importing, "apply_batch", slow)
        assert apply_import(run.code, at=clock.now()).state == ImportState.APPLIED
    assert seen == [False, False, False]


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


def test_nothing_enters_before_somebody_has_approved_the_preview() -> None:
    run = previewed(national(a_row()))
    assert run.state == ImportState.PREVIEW
    assert not Procedure.objects.exists()
    discard_import(run.code, by=ALL, at=NOW)
    assert not run.rows.exists()
    with pytest.raises(NotInPreview):
        approve_import(run.code, by=ALL, at=NOW)


def test_a_killed_run_goes_on_where_it_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(import_apply, "BATCH", 1)
    run = previewed(national(a_row(), ANOTHER))
    approve_import(run.code, by=ALL, at=NOW)
    ProcedureImport.objects.update(claimed_at=NOW)
    held = import_apply.Applying(run.code, ALL, NOW)
    assert import_apply.apply_batch(held, at=NOW)
    assert Procedure.objects.count() == 1
    assert apply_import(run.code, at=NOW).state == ImportState.APPLYING
    later = NOW + ABANDONED * 2
    assert apply_import(run.code, at=later).state == ImportState.APPLIED
    assert not import_apply.apply_batch(held, at=later)
    assert ProcedureVersion.objects.count() == 2


def test_the_worker_reads_and_writes_what_waits() -> None:
    stored = files.store(national(a_row()), name="tep.jsonl", by=ALL, at=NOW)
    run = take_in_procedures(stored, owner=ImportOwner(), by=ALL, at=NOW)
    assert take_in_procedures(stored, owner=ImportOwner(), by=ALL, at=NOW) == run
    work_on_imports(NOW)
    approve_import(run.code, by=ALL, at=NOW)
    work_on_imports(NOW)
    run.refresh_from_db()
    assert run.state == ImportState.APPLIED


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


ALL = Actor("system", "", "Hệ thống", tuple(Grant(role, "") for role in Role))


def test_what_was_imported_can_be_found() -> None:
    applied(national(a_row(), ANOTHER))
    deliver_pending(clock.now())
    assert [hit.title for hit in search.find("dang ky le hoi").hits] == ["Đăng ký lễ hội"]
