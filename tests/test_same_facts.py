"""Page, sheets, checklist, picture, QR page, linked data, interface and list say the same facts."""

import re
from collections.abc import Iterator
from dataclasses import asdict
from datetime import datetime
from html import unescape
from typing import Any

import pytest
import time_machine
from django.core.cache import cache
from django.test import Client, RequestFactory

from motcua.catalogue.actions.print_sheets import print_sheets
from motcua.catalogue.models import OneStopDesk, PostedCopy, ProcedureVersion
from motcua.catalogue.queries.print_choices import list_of
from motcua.catalogue.queries.sheet_values import sheets_of
from motcua.catalogue.rules.record_json import to_json
from motcua.catalogue.sheets.blocks import Group, Print
from motcua.catalogue.sheets.setting import to_pdf
from motcua.catalogue.web.public_needs import checklist_for
from motcua.catalogue.web.public_picture import picture_of
from motcua.documents.tests.layout.printed import page_texts
from motcua.foundation.actor import SYSTEM
from motcua.kernel.clock import VN_TZ
from tests.support.cast import Places
from tests.support.catalogue import ProcedureVersionFactory
from tests.support.posting import a_desk, an_order, hanging, place_for
from tests.support.rich_record import OVER, a_rich_record

pytestmark = pytest.mark.django_db
NOON = datetime(2026, 7, 20, 12, tzinfo=VN_TZ)
TODAY = "20/7/2026"
ADDRESS = "https://motcua.binhminh.example"

KINDS = {
    "money": r"\d{1,3}(?:\.\d{3})* (?:đồng|USD)(?:/\w+)?",
    "term": r"\d+ (?:giờ làm việc|ngày làm việc|ngày|tháng|phút)",
    "copies": r"\d+ bản (?:chính|sao có chứng thực|sao|điện tử)",
    "law": r"\d+/(?:\d{4}/)?[A-ZĐ][A-ZĐ0-9]+(?:-[A-ZĐ]+)?",
    "hour": r"\b\d{1,2}:\d{2}\b",
    "day": r"\b\d{1,2}/\d{1,2}/\d{4}\b",
    "telephone": r"(?<![\d.:])0(?: ?\d){9,10}\b",
    "form": r"Mẫu số \d+",
}

Facts = dict[str, set[str]]


def facts_of(text: str) -> Facts:
    """What a text says that can be right or wrong, each kind by itself."""
    plain = re.sub(r"(?<=[/–-])\s+(?=[\w])", "", " ".join(text.split()))
    return {kind: {_same(one) for one in re.findall(shape, plain)} for kind, shape in KINDS.items()}


def _same(found: str) -> str:
    """One spelling: numbers without zeros before them, telephones without spaces."""
    if re.fullmatch(r"0[\d ]{9,}", found):
        return found.replace(" ", "")
    return re.sub(r"(?<![\d.:])0+(?=\d)", "", found)


@pytest.fixture
def noon() -> Iterator[None]:
    cache.clear()
    with time_machine.travel(NOON, tick=False):
        yield


@pytest.fixture
def desk(places: Places) -> OneStopDesk:
    hours = [("07:30", "11:30"), ("13:30", "17:00")]
    days = "Thứ Hai – Thứ Sáu"
    told = [{"days": days, "from": begin, "until": end} for begin, end in hours]
    return a_desk(places.unit_a, hours=told, hotline="", is_published=True)


@pytest.fixture
def version(noon: None, desk: OneStopDesk) -> ProcedureVersion:
    return ProcedureVersionFactory.create(in_force=True, record=to_json(a_rich_record()))


def page(client: Client, version: ProcedureVersion, below: str = "") -> str:
    return words_of(client.get(f"/thu-tuc/{version.procedure.number}/{below}").text)


def words_of(html: str) -> str:
    """The words between the marks of the page's own part."""
    main = html[html.index("<main") : html.index("</main")]
    return unescape(re.sub(r"<[^>]+>", " ", main))


def sheet(copy: PostedCopy, *, large: bool = False) -> str:
    (one,) = [sheet for _, sheet in sheets_of([copy], lambda one: f"{ADDRESS}/n/{one.code}/")]
    wanted = Print(
        title=copy.title, author="x", on=(2026, 7, 20), large=large, groups=[Group("", [one])]
    )
    return " ".join(page_texts(to_pdf(wanted)))


def without(facts: Facts, kind: str, *values: str) -> Facts:
    return facts | {kind: facts[kind] - set(values)}


@pytest.mark.parametrize("size", ["a4", "a3"])
def test_a_sheet_says_what_the_page_says_and_nothing_else(
    size: str, client: Client, desk: OneStopDesk, version: ProcedureVersion
) -> None:
    shown = facts_of(page(client, version))
    assert {kind for kind, found in shown.items() if len(found) < 2} == {"telephone", "form"}
    text = sheet(hanging(desk, version, at=NOON), large=size == "a3")
    assert without(facts_of(text), "day", TODAY) == without(shown, "day", TODAY)


def test_every_word_of_a_paper_and_a_case_is_on_the_sheet(
    client: Client, desk: OneStopDesk, version: ProcedureVersion
) -> None:
    shown, text = page(client, version), sheet(hanging(desk, version, at=NOON))
    shown, text = (" ".join(one.split()) for one in (shown, text))
    record = version.content
    told = [one.name for one in (*record.components, *record.results)]
    told += [one.note for one in record.components if one.note]
    told += [one.case for way in record.channels for one in (*way.times, *way.fees) if one.case]
    told += ["Chỉ cần khi: Người nộp từ 60 tuổi trở lên: Đúng", "Khi nộp thay", "không bắt buộc"]
    told += ["Không phải nộp khi tra được trong Cơ sở dữ liệu quốc gia về dân cư", "Quầy số 2"]
    told += [desk.name, desk.address, *asdict(record.bodies).values(), *record.audiences]
    for one in told:
        assert one in shown
        assert one in text


@pytest.mark.parametrize("below", ["can-gi/", "can-gi/in/"])
def test_the_checklist_asks_the_same_papers_times_and_money(
    below: str, client: Client, version: ProcedureVersion
) -> None:
    whole, asked = facts_of(page(client, version)), facts_of(page(client, version, below))
    assert asked["copies"] == whole["copies"]
    assert asked["form"] == whole["form"]
    assert asked["money"] == {one for one in whole["money"] if not one.startswith("1.500")}
    assert asked["term"] == {"5 ngày làm việc", "12 ngày làm việc", "2 tháng", "8 giờ làm việc"}


def test_the_picture_says_what_the_checklist_says(
    client: Client, version: ProcedureVersion
) -> None:
    request = RequestFactory().get("/")
    drawn = picture_of(request, checklist_for(request, version.procedure.number))
    told = facts_of(" ".join(strings_of(asdict(drawn))))
    asked = facts_of(page(client, version, "can-gi/"))
    for kind in ("money", "term", "copies", "form"):
        assert told[kind] == asked[kind]
    assert told["day"] == asked["day"] | {TODAY}


def strings_of(value: Any) -> Iterator[str]:
    """Every text in a value, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from strings_of(list(value.values()))
    elif isinstance(value, list | tuple):
        for one in value:
            yield from strings_of(one)


def test_the_page_behind_the_code_names_the_place_of_the_sheet(
    client: Client, desk: OneStopDesk, version: ProcedureVersion
) -> None:
    copy = hanging(desk, version, at=NOON)
    told = facts_of(words_of(client.get(f"/n/{copy.code}/").text))
    whole = facts_of(page(client, version))
    assert told["telephone"] == whole["telephone"]
    assert told["hour"] == {"7:30", "11:30", "13:30", "17:00", "12:00"}, "12:00 is now"
    assert told["money"] == set()


def test_machines_are_told_the_same_times_and_money(
    client: Client, version: ProcedureVersion
) -> None:
    whole = facts_of(page(client, version))
    number = version.procedure.number
    linked = client.get(f"/thu-tuc/{number}/du-lieu.jsonld").json()
    told = facts_of(" ".join(strings_of(linked)))
    assert told["money"] == {one for one in whole["money"] if not one.startswith("1.500")}
    assert told["term"] == {"5 ngày làm việc", "12 ngày làm việc", "2 tháng", "8 giờ làm việc"}
    answer = client.get(f"/api/v1/procedures/{number}").json()
    fees = [fee for way in answer["record"]["channels"] for fee in way["fees"]]
    held = [one for one in fees if not one["valid_until"] or one["valid_until"] >= "2026-07-20"]
    assert len(fees) - len(held) == 2, "what is over is in the record, with its last day"
    words = " ".join(f"{one['words']} {one['text']}" for one in held)
    assert facts_of(words)["money"] == told["money"]
    times = [time["words"] for way in answer["record"]["channels"] for time in way["times"]]
    assert facts_of(" ".join(times))["term"] == told["term"]


def test_the_list_and_the_file_name_the_same_decision_and_days(
    client: Client, desk: OneStopDesk, version: ProcedureVersion
) -> None:
    number = version.procedure.number
    answer = client.get("/thu-tuc/danh-sach.csv")
    (row,) = [one for one in answer.getvalue().decode().splitlines() if number in one]
    assert version.name in row
    assert version.decision in row
    assert "01/01/2026" in row


def test_no_fee_that_is_over_is_named_anywhere(
    client: Client, desk: OneStopDesk, version: ProcedureVersion
) -> None:
    copy, number = hanging(desk, version, at=NOON), version.procedure.number
    addresses = ["", "can-gi/", "can-gi/in/", "du-lieu.jsonld", "thay-doi/"]
    shown = [client.get(f"/thu-tuc/{number}/{below}").text for below in addresses]
    shown += [sheet(copy), sheet(listed(desk, version))]
    assert "91.000" in OVER.words
    for one in shown:
        assert "91.000" not in one
        assert "91000" not in one


def test_a_list_names_the_fees_of_each_way(desk: OneStopDesk, version: ProcedureVersion) -> None:
    text = sheet(listed(desk, version))
    assert "Trực tiếp: Lệ phí: 52.000 đồng/lần (đến hết 31/12/2026)" in text


def listed(desk: OneStopDesk, version: ProcedureVersion) -> PostedCopy:
    """A printed list of the procedures of the version's sector."""
    where = place_for(desk)
    wanted = list_of(version.sector, where, on=NOON.date())
    run = print_sheets(an_order(where, [wanted]), by=SYSTEM, at=NOON)
    return PostedCopy.objects.get(run=run)
