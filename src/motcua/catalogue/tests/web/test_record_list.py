"""The officers' list of procedures: narrowed, taken away, and the way back to it."""

from collections.abc import Callable

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from motcua.catalogue.actions.indexing import index_everything
from motcua.catalogue.models import ProcedureVersion
from motcua.catalogue.queries import record_list
from motcua.catalogue.rules.record_json import to_json
from motcua.kernel import clock
from motcua.people.models import Member
from tests.support.cast import Places
from tests.support.catalogue import ProcedureFactory, ProcedureVersionFactory, a_record, kept_by

ClientOf = Callable[[Member], Client]


@pytest.fixture
def version(places: Places) -> ProcedureVersion:
    return kept_by(places.department, in_force=True)


@pytest.fixture
def draft(places: Places) -> ProcedureVersion:
    return kept_by(places.department)


def test_the_list_is_narrowed_and_taken_away_as_a_file(
    version: ProcedureVersion, draft: ProcedureVersion, hanh: Member, client_of: ClientOf
) -> None:
    index_everything(on=clock.local_date(clock.now()))
    browser, url = client_of(hanh), reverse("catalogue:procedures")
    assert version.procedure.number in browser.get(url).content.decode()
    number = draft.procedure.number
    assert number not in browser.get(url).content.decode()
    assert number in browser.get(url, {"trang-thai": "du-thao"}).content.decode()
    for asked in ({"tim": "bieu dien"}, {"tim": version.procedure.number}, {"don-vi": "cua-toi"}):
        assert version.procedure.number in browser.get(url, asked).content.decode()
    for asked in ({"tim": "khai sinh"}, {"cap": "commune"}, {"dau-hieu": "noi-bo"}):
        assert version.procedure.number not in browser.get(url, asked).content.decode()
    file = browser.get(reverse("catalogue:export_procedures"))
    assert version.procedure.number in b"".join(file.streaming_content).decode()  # type: ignore[attr-defined]


def test_the_list_is_the_same_whether_few_or_many_procedures_fit(
    version: ProcedureVersion, draft: ProcedureVersion, hanh: Member, client_of: ClientOf,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    ProcedureVersionFactory.create(procedure__internal=True, in_force=True)
    ProcedureVersionFactory.create(procedure__source="local", in_force=True)
    url, browser = reverse("catalogue:procedures"), client_of(hanh)
    asked = [
        {"don-vi": "cua-toi"}, {"don-vi": "chua-co"}, {"dau-hieu": "noi-bo"}, {"nguon": "local"},
        {"nguon": "national", "trang-thai": "du-thao"}, {"don-vi": "chua-co", "cap": "province"},
    ]  # fmt: skip

    def listed() -> list[list[str]]:
        pages = [browser.get(url, one).context["rows"] for one in asked]
        return [[row.version.code for row in rows] for rows in pages]

    few = listed()
    assert [len(rows) for rows in few] == [1, 2, 1, 1, 1, 2]
    monkeypatch.setattr(record_list, "FEW", 0)
    assert listed() == few


def test_a_field_is_typed_and_words_that_many_have_ask_which(
    version: ProcedureVersion, hanh: Member, client_of: ClientOf
) -> None:
    record = to_json(a_record(sector="Nghệ thuật điện ảnh", name="Cấp phép phim"))
    ProcedureVersionFactory.create(in_force=True, record=record)
    browser, url = client_of(hanh), reverse("catalogue:procedures")
    page = browser.get(url, {"linh-vuc": "dien anh", "cap": "province"}, follow=True)
    assert page.redirect_chain == [(f"{url}?linh-vuc=nghe-thuat-dien-anh&cap=province", 302)]
    assert 'value="Nghệ thuật điện ảnh"' in page.text
    assert "Cấp phép phim" in page.text
    assert version.name not in page.text
    asked = browser.get(url, {"linh-vuc": "nghe thuat"}).text
    assert "2 lĩnh vực có những chữ này." in asked
    assert f'href="{url}?linh-vuc=nghe-thuat-dien-anh"' in asked
    assert (
        "Không có lĩnh vực nào có chữ “hàng hải”."
        in browser.get(url, {"linh-vuc": "hàng hải"}).text
    )


def test_the_way_back_from_a_record_keeps_how_the_list_was_narrowed(
    version: ProcedureVersion, draft: ProcedureVersion, hanh: Member, client_of: ClientOf
) -> None:
    browser, url = client_of(hanh), reverse("catalogue:procedures")
    listed = browser.get(url, {"don-vi": "cua-toi", "cap": "province"})
    (row,) = listed.context["rows"]
    record = browser.get(row.url)
    back = f"{url}?cap=province&don-vi=cua-toi"
    assert record.context["crumbs"][0].url == back
    assert browser.get(record.context["versions"][0].url).context["crumbs"][0].url == back
    plain = browser.get(reverse("catalogue:procedure", args=[version.procedure.number]))
    assert plain.context["crumbs"][0].url == url


@pytest.mark.parametrize(
    "said",
    ["https://example.org/", "//example.org", "javascript:alert(1)", "/dang-xuat/", "ve=ve&x=%00"],
)
def test_the_way_back_leads_to_the_list_whatever_the_address_says(
    said: str, version: ProcedureVersion, hanh: Member, client_of: ClientOf
) -> None:
    url = reverse("catalogue:procedure", args=[version.procedure.number])
    crumbs = client_of(hanh).get(url, {"ve": said}).context["crumbs"]
    assert crumbs[0].url == reverse("catalogue:procedures")


def test_a_page_costs_the_same_for_many_procedures(
    places: Places,
    hanh: Member,
    client_of: ClientOf,
    django_assert_num_queries: Callable[..., object],
) -> None:
    browser = client_of(hanh)

    def cost(url: str) -> int:
        with CaptureQueriesContext(
            connection,
        ) as seen:
            assert browser.get(url).status_code == 200
        return len(seen)

    def grow() -> ProcedureVersion:
        procedure = ProcedureFactory.create(unit=places.unit_a, unit_path=places.unit_a.path)
        for _ in range(2):
            ProcedureVersionFactory.create(procedure=procedure, ended=True)
        return ProcedureVersionFactory.create(procedure=procedure, in_force=True)

    one = grow()
    urls = [
        reverse("catalogue:procedures"),
        reverse("catalogue:procedure", args=[one.procedure.number]),
    ]
    for url in urls:
        browser.get(url)
    few = [cost(url) for url in urls]
    for _ in range(5):
        grow()
    assert [cost(url) for url in urls] == few
    assert max(few) <= 20, few
