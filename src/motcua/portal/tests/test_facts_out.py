"""What machines and spreadsheets take away: feeds, the map of the site, the list."""

import csv
import io
from typing import Any

import pytest
from django.test import Client
from lxml import etree
from openpyxl import load_workbook

from motcua.catalogue.models import LifeEvent, OneStopDesk
from motcua.catalogue.rules.announcement_kinds import Change
from motcua.catalogue.rules.kinds import VersionState
from motcua.catalogue.rules.record import SubmissionChannel
from motcua.catalogue.rules.record_json import to_json
from motcua.catalogue.rules.record_money import FeeKind, FeeRule
from tests.support.cast import Places
from tests.support.catalogue import ProcedureFactory, ProcedureVersionFactory, a_record
from tests.support.factories import SOME_DAY

ATOM = "{http://www.w3.org/2005/Atom}"
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def xml(address: str) -> Any:
    answer = Client().get(address)
    assert answer.status_code == 200, address
    return etree.fromstring(answer.content)


def locations(address: str) -> list[str]:
    return [one.text for one in xml(address).iter(f"{MAP}loc")]


def amended() -> Any:
    first = ProcedureVersionFactory.create(ended=True)
    free = FeeRule(kind=FeeKind.CHARGE, amount=0)
    times = a_record().channels[0].times
    channels = tuple(
        SubmissionChannel(kind=kind, times=times, fees=(free,)) for kind in ("direct", "online")
    )
    return ProcedureVersionFactory.create(
        procedure=first.procedure,
        change=Change.AMENDED.value,
        state=VersionState.ANNOUNCED.value,
        announced_at=SOME_DAY,
        valid_from="2026-08-01",
        record=to_json(a_record(channels=channels)),
    )


@pytest.mark.django_db
def test_a_feed_says_in_plain_words_what_is_different() -> None:
    amended()
    feed = xml("/thay-doi.atom")
    entry = feed.find(f"{ATOM}entry")
    assert entry.findtext(f"{ATOM}title").startswith("Sửa đổi, bổ sung: ")
    assert "trước là 50.000 đồng" in entry.findtext(f"{ATOM}summary")
    for part in ("id", "title", "updated"):
        assert feed.findtext(f"{ATOM}{part}")
        assert entry.findtext(f"{ATOM}{part}")


@pytest.mark.django_db
def test_an_entry_keeps_its_name_for_ever_and_no_two_share_one() -> None:
    amended()
    names = [one.findtext(f"{ATOM}id") for one in xml("/thay-doi.atom").iter(f"{ATOM}entry")]
    assert names == [
        one.findtext(f"{ATOM}id") for one in xml("/thay-doi.atom").iter(f"{ATOM}entry")
    ]
    assert len(set(names)) == len(names) == 2
    assert all(name.startswith("urn:uuid:") for name in names)


@pytest.mark.django_db
def test_a_field_and_an_agency_have_feeds_of_their_own(places: Places) -> None:
    ours = ProcedureFactory.create(unit=places.unit_a, unit_path=places.unit_a.path)
    ProcedureVersionFactory.create(in_force=True, procedure=ours)
    ProcedureVersionFactory.create(in_force=True, record=to_json(a_record(sector="Hộ tịch")))
    for address in (
        "/linh-vuc/ho-tich/thay-doi.atom",
        f"/co-quan/{places.department.agency.code}/thay-doi.atom",
    ):
        assert len(xml(address).findall(f"{ATOM}entry")) == 1
    assert Client().get("/linh-vuc/khong-co/thay-doi.atom").status_code == 404
    assert Client().get("/co-quan/khongco/thay-doi.atom").status_code == 404


@pytest.mark.django_db
def test_the_map_leads_to_every_public_page(places: Places) -> None:
    shown = ProcedureVersionFactory.create(in_force=True)
    hidden = ProcedureVersionFactory.create(
        in_force=True, procedure=ProcedureFactory.create(internal=True)
    )
    OneStopDesk.objects.create(slug="mot-cua", unit=places.commune, unit_path="", name="Một cửa")
    LifeEvent.objects.create(slug="sinh-con", name="Sinh con", is_published=True)
    parts = locations("/sitemap.xml")
    found = [one for part in parts for one in locations(part.removeprefix("http://testserver"))]
    assert f"http://testserver/thu-tuc/{shown.procedure.number}/" in found
    assert not [one for one in found if hidden.procedure.number in one]
    for page in ("/", "/noi-tiep-nhan/mot-cua/", "/su-kien/sinh-con/", "/api/"):
        assert f"http://testserver{page}" in found
    assert Client().get("/sitemap-99.xml").status_code == 404
    assert Client().get("/sitemap-x.xml").status_code == 404


@pytest.mark.django_db
def test_machines_are_told_where_not_to_look_and_browsers_how_to_search() -> None:
    robots = Client().get("/robots.txt").content.decode()
    assert "Sitemap: http://testserver/sitemap.xml" in robots
    assert "/thu-tuc/?q={searchTerms}" in Client().get("/opensearch.xml").content.decode()


@pytest.mark.django_db
def test_the_list_is_taken_away_as_csv_and_as_a_workbook() -> None:
    number = ProcedureVersionFactory.create(
        in_force=True, record=to_json(a_record(name='=HYPERLINK("x")'))
    ).procedure.number
    answer = Client().get("/thu-tuc/danh-sach.csv")
    rows = list(csv.reader(io.StringIO(answer.getvalue().decode("utf-8-sig"))))
    assert rows[0][:2] == ["Mã thủ tục", "Tên thủ tục"]
    assert rows[1][:2] == [number, '\'=HYPERLINK("x")']
    assert rows[1][3:5] == ["Cấp tỉnh", "Toàn trình"]
    book = load_workbook(io.BytesIO(Client().get("/thu-tuc/danh-sach.xlsx").getvalue()))
    assert [cell.value for cell in book.active[2]][:2] == rows[1][:2]


@pytest.mark.django_db
def test_columns_say_time_and_money_of_each_way_in_words_and_numbers() -> None:
    ProcedureVersionFactory.create(in_force=True)
    table = csv.DictReader(
        io.StringIO(Client().get("/thu-tuc/danh-sach.csv").getvalue().decode("utf-8-sig"))
    )
    row = next(table)
    assert row["Thời hạn (nộp trực tiếp)"] == "5 ngày làm việc"
    assert row["Thời hạn đến (nộp trực tuyến)"] == "5"
    assert row["Đơn vị thời hạn (nộp trực tuyến)"] == "ngày làm việc"
    assert row["Phí, lệ phí (nộp trực tiếp)"] == "Lệ phí: 50.000 đồng/lần"
    assert row["Phí, lệ phí từ, đồng (nộp trực tiếp)"] == "50000"
    assert row["Thời hạn (qua bưu chính)"] == row["Phí, lệ phí đến, đồng (qua bưu chính)"] == ""
    book = load_workbook(io.BytesIO(Client().get("/thu-tuc/danh-sach.xlsx").getvalue()))
    heads, cells = ([cell.value for cell in line] for line in book.active.iter_rows())
    assert dict(zip(heads, cells, strict=True))["Phí, lệ phí đến, đồng (nộp trực tuyến)"] == 50_000


@pytest.mark.django_db
def test_a_list_too_long_for_a_workbook_is_offered_as_csv(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("motcua.portal.web.exports.MOST_ROWS", 1)
    for _ in range(2):
        ProcedureVersionFactory.create(in_force=True)
    answer = Client().get("/thu-tuc/danh-sach.xlsx")
    assert answer.status_code == 422
    assert "Tải cả danh sách dạng CSV" in answer.content.decode()
    assert Client().get("/thu-tuc/danh-sach.csv").status_code == 200


@pytest.mark.django_db
def test_the_whole_list_is_not_written_for_the_same_caller_without_end() -> None:
    client = Client(REMOTE_ADDR="203.0.113.9")
    got = [client.get("/thu-tuc/danh-sach.csv").status_code for _ in range(45)]
    assert got[0] == 200
    assert got[-1] == 429
