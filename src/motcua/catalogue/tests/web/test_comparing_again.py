"""The comparison says from which file and which hour it is, and is made anew with one press."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from motcua.catalogue.actions.correcting import correct
from motcua.catalogue.jobs.importing import work_on_imports
from motcua.catalogue.models import ProcedureImport, ProcedureVersion
from motcua.catalogue.rules.import_kinds import ImportState
from motcua.catalogue.tests.imports import applied, national
from motcua.catalogue.tests.reading.joined import a_row
from motcua.foundation.actor import SYSTEM
from motcua.kernel import clock
from motcua.people.models import Member
from motcua.ui.formatting import vnmoment
from tests.support.cast import Places

ClientOf = Callable[[Member], Client]
PAGE = "catalogue:comparison"
OTHER = a_row(ma_thu_tuc="1.900009", ten_thu_tuc="Đăng ký lễ hội", linh_vuc="Lễ hội")


@pytest.fixture
def client(hanh: Member, client_of: ClientOf) -> Client:
    """The coordinator's browser."""
    return client_of(hanh)


@pytest.fixture
def run(client: Client, places: Places) -> ProcedureImport:
    """A national file, handed in and read."""
    upload = SimpleUploadedFile("quoc-gia.jsonl", national(a_row(), OTHER))
    client.post(reverse("catalogue:import_load"), {"file": upload, "owner": places.department.code})
    work_on_imports(clock.now())
    return ProcedureImport.objects.get()


def shown(client: Client) -> str:
    return " ".join(client.get(reverse(PAGE)).content.decode().split())


def again(client: Client, run: ProcedureImport) -> None:
    answer = client.post(reverse("catalogue:compare_again", args=[run.code]))
    assert answer.status_code == 302


def written(client: Client, run: ProcedureImport) -> None:
    """The file enters the catalogue."""
    client.post(reverse("catalogue:import_apply", args=[run.code]))
    work_on_imports(clock.now())
    run.refresh_from_db()
    assert run.state == ImportState.APPLIED


def test_the_page_says_from_which_file_and_hour_it_is(client: Client, run: ProcedureImport) -> None:
    told = run.counts["compared_at"]
    page = shown(client)
    assert "Theo tệp quoc-gia.jsonl" in page
    assert vnmoment(datetime.fromisoformat(told)) in page
    assert "Đối chiếu lại bây giờ" in page


def test_one_press_reads_the_file_again_and_the_page_says_that_it_waits(
    client: Client, run: ProcedureImport
) -> None:
    again(client, run)
    again(client, run)
    assert "Đang đối chiếu lại" in shown(client)
    assert "Đối chiếu lại bây giờ" not in shown(client)
    later = clock.now() + timedelta(hours=2)
    work_on_imports(later)
    assert vnmoment(later) in shown(client)
    assert ProcedureImport.objects.get().state == ImportState.PREVIEW


def test_what_was_written_keeps_its_report_and_the_file_is_read_anew(
    client: Client, run: ProcedureImport
) -> None:
    written(client, run)
    assert "Quốc gia có, danh mục chưa có (2)" in shown(client)
    again(client, run)
    assert "Đang đối chiếu lại" in shown(client)
    again(client, run)
    work_on_imports(clock.now())
    assert "Quốc gia có, danh mục chưa có (0)" in shown(client)
    assert ProcedureImport.objects.count() == 2
    run.refresh_from_db()
    assert (run.state, run.counts["new"]) == (ImportState.APPLIED, 2)


def test_a_correction_since_makes_the_comparison_old_and_shows_after_the_press(
    client: Client, run: ProcedureImport
) -> None:
    written(client, run)
    again(client, run)
    work_on_imports(clock.now())
    assert "đã có thay đổi sau lúc đó" not in shown(client)
    version = ProcedureVersion.objects.get(procedure__number="1.900009")
    changed = replace(version.content, name="Đăng ký lễ hội cấp xã")
    correct(version.code, changed, reason="Sót", seen=version.digest, by=SYSTEM, at=clock.now())
    assert "đã có thay đổi sau lúc đó" in shown(client)
    latest = ProcedureImport.objects.first()
    assert latest is not None
    again(client, latest)
    work_on_imports(clock.now() + timedelta(seconds=1))
    page = shown(client)
    assert "Hai bên khác nhau (1)" in page
    assert "đã có thay đổi sau lúc đó" not in page


def test_a_file_that_is_not_kept_cannot_be_compared_again(
    client: Client, run: ProcedureImport
) -> None:
    run.file = None
    run.save()
    assert "Đối chiếu lại bây giờ" not in shown(client)
    answer = client.post(reverse("catalogue:compare_again", args=[run.code]), follow=True)
    assert "tệp không còn được giữ" in answer.content.decode()


def test_a_foreign_unit_does_not_press(
    run: ProcedureImport, chi: Member, client_of: ClientOf
) -> None:
    url = reverse("catalogue:compare_again", args=[run.code])
    assert client_of(chi).post(url).status_code == 404


def test_a_file_of_the_operators_command_is_compared_again_by_whoever_imports(
    client: Client, places: Places, hanh: Member
) -> None:
    run = applied(national(a_row()))
    assert "Đối chiếu lại bây giờ" in shown(client)
    again(client, run)
    work_on_imports(clock.now() + timedelta(seconds=1))
    latest = ProcedureImport.objects.first()
    assert latest is not None
    assert (latest.owner_path, latest.state) == ("", ImportState.PREVIEW)
    assert client.post(reverse("catalogue:import_apply", args=[latest.code])).status_code == 403
