"""`motcua import_procedures`: what became of the rows, or the refusal on standard error."""

import io
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from motcua.catalogue.models import Announcement, Procedure, ProcedureImportRow, ProcedureVersion
from motcua.catalogue.tests.imports import NOW, national
from motcua.catalogue.tests.reading.joined import a_row

pytestmark = pytest.mark.django_db
NOTHING = "thay đổi 0, không đổi 0, giữ bản của đơn vị 0"


def run(*words: str) -> tuple[int, str, str]:
    """Exit code, standard output and standard error."""
    out, err = io.StringIO(), io.StringIO()
    try:
        call_command("import_procedures", *words, stdout=out, stderr=err)
    except SystemExit as leaving:
        return int(leaving.code or 0), out.getvalue(), err.getvalue()
    return 0, out.getvalue(), err.getvalue()


@pytest.fixture
def exported(tmp_path: Path) -> Path:
    """A national file of two rows, one of them without a name."""
    path = tmp_path / "quoc-gia.jsonl"
    path.write_bytes(national(a_row(), a_row(ma_thu_tuc="1.900002", ten_thu_tuc="")))
    return path


def test_the_rows_of_a_file_are_written_and_counted(exported: Path) -> None:
    code, out, err = run(str(exported))
    assert (code, err) == (0, "")
    assert out.splitlines() == [
        f"quoc-gia.jsonl: thêm mới 1, {NOTHING}, bỏ qua theo lựa chọn 0, lỗi 1",
        "  2: 1.900002 Thiếu tên thủ tục.",
    ]
    assert Procedure.objects.count() == 1


def test_a_preview_writes_nothing(exported: Path) -> None:
    code, out, _ = run(str(exported), "--preview")
    assert (code, out.split(":")[0]) == (0, "quoc-gia.jsonl")
    assert not Procedure.objects.exists()
    assert not ProcedureImportRow.objects.exists()


def test_a_number_that_is_left_out_is_printed_and_not_written(exported: Path) -> None:
    code, out, _ = run(str(exported), "--leave-out", "1.900001", "--leave-out", "1.900008")
    assert code == 0
    assert out.splitlines()[:2] == [
        f"quoc-gia.jsonl: thêm mới 0, {NOTHING}, bỏ qua theo lựa chọn 1, lỗi 1",
        "  1: 1.900001 Bỏ qua theo lựa chọn.",
    ]
    assert not Procedure.objects.exists()


def test_another_decision_over_what_staff_keep_is_printed_and_taken_on_demand(
    tmp_path: Path,
) -> None:
    path = tmp_path / "quoc-gia.jsonl"
    path.write_bytes(national(a_row()))
    run(str(path))
    about = {"subject": "Về việc công bố", "issuer": "Sở", "created_by": "x", "created_at": NOW}
    ProcedureVersion.objects.update(announcement=Announcement.objects.create(**about))
    path.write_bytes(national(a_row(so_quyet_dinh="90/QĐ-BVHTTDL")))
    _, out, _ = run(str(path))
    assert "bỏ qua theo lựa chọn 1" in out
    assert "1.900001 Bỏ qua theo lựa chọn. Bản của đơn vị đang áp dụng theo quyết định 15/" in out
    _, out, _ = run(str(path), "--replace-kept", "--preview")
    assert "thay đổi 1" in out
    assert ProcedureVersion.objects.count() == 1
    run(str(path), "--replace-kept")
    assert ProcedureVersion.objects.count() == 2


def test_a_bad_file_is_refused_with_two_and_the_others_are_taken(
    exported: Path, tmp_path: Path
) -> None:
    bad = tmp_path / "hong.json"
    bad.write_text("{}", encoding="utf-8")
    code, _, err = run(str(bad), str(tmp_path / "khong-co.csv"), str(exported))
    assert code == 2
    assert "hong.json: Tệp JSON không có các mục" in err
    assert "khong-co.csv: Không mở được tệp." in err
    assert Procedure.objects.count() == 1


def test_a_name_that_nobody_bears_is_an_error(exported: Path) -> None:
    with pytest.raises(CommandError, match="khongco"):
        run(str(exported), "--by", "khongco")
