"""The pages of an import: hand in, wait, look, decide, report; without scripts."""

from collections.abc import Callable

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from motcua.catalogue.jobs.importing import work_on_imports
from motcua.catalogue.models import Announcement, Procedure, ProcedureImport
from motcua.catalogue.rules.import_kinds import ImportState
from motcua.catalogue.tests.imports import a_list, applied, national
from motcua.catalogue.tests.reading.joined import a_row
from motcua.catalogue.tests.reading.test_decisions import TABLES
from motcua.kernel import clock
from motcua.people.models import Member
from tests.support.cast import Places

pytestmark = pytest.mark.django_db
ClientOf = Callable[[Member], Client]
ANOTHER = a_row(ma_thu_tuc="1.900009", ten_thu_tuc="=Đăng ký lễ hội", linh_vuc="Lễ hội")


@pytest.fixture
def client(hanh: Member, client_of: ClientOf) -> Client:
    """The coordinator's browser."""
    return client_of(hanh)


def handed_in(client: Client, content: bytes, places: Places) -> ProcedureImport:
    """A file sent through the form and read by the worker."""
    upload = SimpleUploadedFile("quoc-gia.jsonl", content)
    sent = {"file": upload, "owner": places.department.code}
    answer = client.post(reverse("catalogue:import_load"), sent)
    assert answer.status_code == 302
    run = ProcedureImport.objects.first()
    assert run is not None
    assert "data-behaviour" in page(client, "import_run", run)
    work_on_imports(clock.now())
    run.refresh_from_db()
    return run


def page(client: Client, name: str, run: ProcedureImport, *more: object, query: str = "") -> str:
    """The text of one of the pages."""
    answer = client.get(reverse(f"catalogue:{name}", args=[run.code, *more]) + query)
    assert answer.status_code == 200
    return answer.content.decode()


def test_a_file_is_handed_in_previewed_and_written(client: Client, places: Places) -> None:
    run = handed_in(client, national(a_row(), ANOTHER, a_row(ma_thu_tuc="")), places)
    preview = page(client, "import_run", run)
    assert "Thông báo tổ chức biểu diễn nghệ thuật" in preview
    assert "Thiếu mã thủ tục." in page(client, "import_run", run, query="?loc=problem")
    assert not Procedure.objects.exists()
    assert "Ghi 2 thủ tục mới và 0 thay đổi" in page(client, "import_apply", run)
    client.post(reverse("catalogue:import_apply", args=[run.code]))
    assert "Đang ghi vào danh mục" in page(client, "import_run", run)
    work_on_imports(clock.now())
    assert "Đã ghi" in page(client, "import_run", run)
    assert Procedure.objects.count() == 2
    assert "Nhận giữ các thủ tục mới" in page(client, "import_run", run)
    take = f"{reverse('catalogue:take_procedures')}?lan-nhap={run.code}"
    client.post(take, {"unit": places.department.code})
    assert Procedure.objects.filter(unit=places.department.code).count() == 2
    assert "Nhận giữ các thủ tục mới" not in page(client, "import_run", run)


def test_a_changed_row_shows_what_differs_part_by_part(client: Client, places: Places) -> None:
    applied(national(a_row(), ANOTHER))
    run = handed_in(client, national(a_row(co_quan_thuc_hien="Phòng Văn hóa")), places)
    row = page(client, "import_row", run, 1)
    assert "Sở Văn hóa và Thể thao" in row
    assert "Phòng Văn hóa" in row
    listed = page(client, "import_run", run, query="?loc=changed")
    assert "Cơ quan giải quyết" in listed
    assert "1.900009" in listed  # no longer in the file
    assert "Phòng Văn hóa" in page(client, "import_report", run)
    comparison = client.get(reverse("catalogue:comparison")).content.decode()
    assert "Danh mục có, quốc gia không còn (1)" in comparison
    assert "Hai bên khác nhau (1)" in comparison


def test_the_report_is_a_table_that_no_spreadsheet_takes_for_formulas(
    client: Client, places: Places
) -> None:
    run = handed_in(client, national(a_row(), ANOTHER), places)
    answer = client.get(reverse("catalogue:import_csv", args=[run.code]))
    lines = b"".join(answer).decode("utf-8-sig").splitlines()  # type: ignore[arg-type]
    assert lines[0].startswith("Dòng,Mã thủ tục,Tên thủ tục,Kết quả")
    assert lines[2].startswith("2,1.900009,'=Đăng ký lễ hội,Thêm thủ tục")


def test_a_preview_given_up_leaves_the_catalogue(client: Client, places: Places) -> None:
    run = handed_in(client, a_list(("1.900001", "Khai sinh", "Hộ tịch")), places)
    client.post(reverse("catalogue:import_discard", args=[run.code]))
    assert "đã bỏ" in page(client, "import_run", run)
    late = client.post(reverse("catalogue:import_apply", args=[run.code]), follow=True)
    assert "không còn chờ quyết định" in late.content.decode()
    assert not Procedure.objects.exists()


def test_a_bad_file_says_what_is_wrong_and_what_was_kept(client: Client, places: Places) -> None:
    run = handed_in(client, b"a,b\n1,2\n", places)
    assert run.state == ImportState.FAILED
    shown = page(client, "import_run", run)
    assert "Không tìm thấy dòng tiêu đề" in shown
    assert "Danh mục giữ nguyên" in shown


def test_a_file_of_another_kind_is_refused_at_the_form(client: Client, places: Places) -> None:
    upload = SimpleUploadedFile("a.jsonl", b"\x00\x01\x02" * 9)
    answer = client.post(
        reverse("catalogue:import_load"), {"file": upload, "owner": places.department.code}
    )
    assert answer.status_code == 422
    assert "loại không được nhận" in answer.content.decode()


def test_a_preview_costs_the_same_however_long_the_file(
    client: Client, places: Places, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    rows = [a_row(ma_thu_tuc=f"1.8{n:05}") for n in range(60)]
    run = handed_in(client, national(*rows), places)
    address = reverse("catalogue:import_run", args=[run.code])
    client.get(address)
    with django_assert_num_queries(8):
        assert "sang trang sau" in client.get(address).content.decode()


def test_without_a_national_file_the_comparison_says_where_to_begin(client: Client) -> None:
    assert (
        "Chưa đọc tệp quốc gia nào." in client.get(reverse("catalogue:comparison")).content.decode()
    )


def test_a_decision_is_read_confirmed_and_becomes_a_draft(client: Client, places: Places) -> None:
    applied(national(a_row(ma_thu_tuc="2.900003")))
    sent = {"file": SimpleUploadedFile("qd.txt", TABLES.encode()), "owner": places.department.code}
    assert client.post(reverse("catalogue:decision_load"), sent).status_code == 302
    run = ProcedureImport.objects.first()
    assert run is not None
    work_on_imports(clock.now())
    shown = page(client, "decision", run)
    assert "412/QĐ-UBND" in shown
    assert "Cấp giấy phép tổ chức thi người đẹp" in shown
    assert client.get(reverse("catalogue:import_run", args=[run.code])).status_code == 302
    rows = {row.number: row for row in run.rows.all()}
    choice = {f"dong_{row.line}": row.facts["change"] or "bo" for row in rows.values()}
    client.post(reverse("catalogue:decision", args=[run.code]), choice)
    draft = Announcement.objects.get()
    assert (draft.number, str(draft.effective_on), draft.state) == (
        "412/QĐ-UBND",
        "2026-08-15",
        "draft",
    )
    items = {item.procedure.number: item for item in draft.items.all()}
    assert {number: item.change for number, item in items.items()} == {
        "1.900001": "new",
        "1.900002.000.00.00.H38": "amended",
        "2.900003": "abolished",
    }
    begun = items["1.900001"].version
    assert begun is not None
    assert (begun.state, begun.sector.name) == ("draft", "Nghệ thuật biểu diễn")
    again = client.post(reverse("catalogue:decision", args=[run.code]), choice, follow=True)
    assert "đã được lập dự thảo" in again.content.decode() or Announcement.objects.count() == 1


def test_a_decision_with_nothing_chosen_makes_no_draft(client: Client, places: Places) -> None:
    sent = {"file": SimpleUploadedFile("qd.txt", TABLES.encode()), "owner": places.department.code}
    client.post(reverse("catalogue:decision_load"), sent)
    run = ProcedureImport.objects.first()
    assert run is not None
    work_on_imports(clock.now())
    choice = {f"dong_{row.line}": "bo" for row in run.rows.all()}
    answer = client.post(reverse("catalogue:decision", args=[run.code]), choice, follow=True)
    assert "Chưa chọn thủ tục nào" in answer.content.decode()
    assert not Announcement.objects.exists()
