"""What staff wrote, stated, corrected or announced outlives the next file of the source."""

from dataclasses import replace
from datetime import timedelta

import pytest

from motcua.catalogue.actions.correcting import correct
from motcua.catalogue.models import (
    Announcement,
    Correction,
    ProcedureImport,
    ProcedureVersion,
    VersionEnding,
)
from motcua.catalogue.queries.comparison import sides_of
from motcua.catalogue.reading.channels import HEAD
from motcua.catalogue.rules.import_kinds import RowOutcome
from motcua.catalogue.rules.kinds import OnlineLevel
from motcua.catalogue.rules.record import NONE_STATED
from motcua.catalogue.rules.record_money import FeeRule
from motcua.catalogue.tests.imports import ALL, NOW, applied, national, tally
from motcua.catalogue.tests.reading.joined import a_row

pytestmark = pytest.mark.django_db


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


def test_what_a_decision_here_ended_comes_back_only_when_it_is_taken() -> None:
    applied(national(a_row()))
    last_day = NOW.date() - timedelta(days=9)
    version = ProcedureVersion.objects.get()
    version.valid_until = last_day
    version.save()
    abolishing = Announcement.objects.create(
        subject="Về việc bãi bỏ", issuer="Sở", created_by="x", created_at=NOW
    )
    VersionEnding.objects.create(announcement=abolishing, version=version, last_day=last_day)
    run = applied(national(a_row(so_quyet_dinh="90/QĐ-BVHTTDL")))
    assert run.counts[RowOutcome.LEFT_OUT] == 1
    assert "đã hết hiệu lực; dòng này mang quyết định 90/" in run.rows.get().problems[0]
    assert ProcedureVersion.objects.count() == 1
