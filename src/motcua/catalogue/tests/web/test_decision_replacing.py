"""A decision says what it replaces; what was not found the officer fills in."""

from collections.abc import Callable
from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from motcua.catalogue.actions.indexing import index_everything
from motcua.catalogue.jobs.importing import work_on_imports
from motcua.catalogue.models import Announcement, ProcedureImport, ProcedureVersion
from motcua.catalogue.rules.record_json import to_json
from motcua.catalogue.tests.decisions import issue
from motcua.catalogue.tests.reading.test_decision_replacing import BOTH_CODES, HEAD, MINISTRY
from motcua.kernel import clock
from motcua.people.models import Member
from tests.support.cast import Places
from tests.support.catalogue import ProcedureFactory, ProcedureVersionFactory, a_record

ClientOf = Callable[[Member], Client]
BY_NAME = f"""{HEAD}II. DANH MỤC THỦ TỤC HÀNH CHÍNH ĐƯỢC THAY THẾ
STT\tMã số TTHC\tTên TTHC được thay thế\tTên TTHC thay thế\tTên VBQPPL
1\t1.900021\tCấp phép  CŨ\tThông báo tổ chức biểu diễn\tNghị định số 23/2026/NĐ-CP
"""


@pytest.fixture
def client(hanh: Member, client_of: ClientOf) -> Client:
    """The coordinator's browser."""
    return client_of(hanh)


@pytest.fixture
def old(places: Places) -> ProcedureVersion:
    return in_force(places, "1.900022", "Cấp phép cũ")


def in_force(places: Places, number: str, name: str) -> ProcedureVersion:
    kept = {"unit": places.department, "unit_path": places.department.path}
    procedure = ProcedureFactory.create(number=number, **kept)
    record = to_json(a_record(name=name))
    return ProcedureVersionFactory.create(procedure=procedure, in_force=True, record=record)


def read(client: Client, places: Places, text: str) -> ProcedureImport:
    """The decision, handed in and read."""
    sent = {"file": SimpleUploadedFile("qd.txt", text.encode()), "owner": places.department.code}
    client.post(reverse("catalogue:decision_load"), sent)
    work_on_imports(clock.now())
    run = ProcedureImport.objects.first()
    assert run is not None
    return run


def shown(client: Client, run: ProcedureImport) -> str:
    return client.get(reverse("catalogue:decision", args=[run.code])).content.decode()


def choices(run: ProcedureImport, **more: str) -> dict[str, str]:
    """The form as the page offers it."""
    sent = {}
    for row in run.rows.all():
        sent[f"dong_{row.line}"] = (row.number and row.facts["change"]) or "bo"
        sent[f"thay_{row.line}"] = row.facts["replaces_number"]
    return sent | more


def draft(client: Client, run: ProcedureImport, **more: str) -> int:
    address = reverse("catalogue:decision", args=[run.code])
    return client.post(address, choices(run, **more)).status_code


def replaced() -> dict[str, str]:
    """Number of each procedure of the decision → number of what it replaces."""
    items = Announcement.objects.get().items.select_related("procedure", "replaces")
    return {one.procedure.number: one.replaces.number if one.replaces else "" for one in items}


def test_what_the_table_names_by_its_code_is_set(
    client: Client, places: Places, old: ProcedureVersion
) -> None:
    run = read(client, places, BOTH_CODES)
    assert draft(client, run) == 302
    assert replaced() == {"1.900021": "1.900022"}
    row = Announcement.objects.get()
    issue(row, on=date(2026, 8, 1))
    old.refresh_from_db()
    assert old.valid_until == date(2026, 7, 31)


def test_what_the_table_names_by_its_name_is_found_however_it_is_written(
    client: Client, places: Places, old: ProcedureVersion
) -> None:
    run = read(client, places, BY_NAME)
    assert draft(client, run) == 302
    assert replaced() == {"1.900021": "1.900022"}


def test_the_only_code_of_a_ministrys_table_may_be_that_of_the_old_one(
    client: Client, places: Places, old: ProcedureVersion
) -> None:
    run = read(client, places, MINISTRY)
    (row,) = run.rows.all()
    assert (row.number, row.facts["replaces_number"]) == ("", "1.900022")
    assert "Không ghi mã số" in shown(client, run)
    more = {f"dong_{row.line}": "replaced", f"ma_{row.line}": "1.900021"}
    assert draft(client, run, **more) == 302
    assert replaced() == {"1.900021": "1.900022"}


def test_what_was_not_found_is_shown_and_the_officer_chooses(
    client: Client, places: Places
) -> None:
    in_force(places, "1.900030", "Cấp phép biểu diễn cũ")
    index_everything(on=clock.local_date(clock.now()))
    run = read(client, places, BY_NAME.replace("Cấp phép  CŨ", "Cấp phép biểu diễn"))
    page = shown(client, run)
    assert "Quyết định ghi: Cấp phép biểu diễn" in " ".join(page.split())
    assert "Có thể là: 1.900030" in page
    (row,) = run.rows.all()
    assert draft(client, run, **{f"thay_{row.line}": "1.999999"}) == 422
    assert not Announcement.objects.exists()
    assert draft(client, run, **{f"thay_{row.line}": "1.900030"}) == 302
    assert replaced() == {"1.900021": "1.900030"}


def test_what_replaces_nobody_knows_what_is_said_so(client: Client, places: Places) -> None:
    run = read(client, places, BY_NAME)
    assert "Chưa tìm thấy trong danh mục" in shown(client, run)
    address = reverse("catalogue:decision", args=[run.code])
    page = client.post(address, choices(run), follow=True).content.decode()
    assert "Chưa rõ các thủ tục này thay thủ tục nào: 1.900021" in page
    assert replaced() == {"1.900021": ""}


def test_another_units_procedure_is_not_ended_by_the_reading(
    client: Client, places: Places, old: ProcedureVersion
) -> None:
    procedure = old.procedure
    procedure.unit, procedure.unit_path = places.commune, places.commune.path
    procedure.save()
    run = read(client, places, BOTH_CODES)
    address = reverse("catalogue:decision", args=[run.code])
    page = client.post(address, choices(run), follow=True).content.decode()
    assert "thủ tục bị thay thế do đơn vị khác giữ" in page
    assert replaced() == {"1.900021": ""}
