"""Legal documents: what rests on them and whether they hold."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pytest
import time_machine
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from motcua.catalogue.actions.citing import cite_batch
from motcua.catalogue.models import LegalCitation, LegalDocument
from motcua.catalogue.rules.record import LegalBasis
from motcua.catalogue.rules.record_json import to_json
from motcua.kernel.clock import VN_TZ
from tests.support.catalogue import ProcedureFactory, ProcedureVersionFactory, a_record, a_sector


@pytest.fixture(autouse=True)
def _a_day() -> Iterator[None]:
    with time_machine.travel(datetime(2026, 10, 13, 8, tzinfo=VN_TZ), tick=False):
        yield


def resting_on(*numbers: str, name: str = "Đăng ký khai sinh", **more: Any) -> Any:
    bases = tuple(LegalBasis(number=one, title=f"Văn bản {one}") for one in numbers)
    version = ProcedureVersionFactory.create(
        in_force=True, record=to_json(a_record(name=name, legal_bases=bases)), **more
    )
    while cite_batch():
        pass
    return version


def text(address: str) -> str:
    answer = Client().get(address)
    assert answer.status_code == 200
    return answer.content.decode()


@pytest.mark.django_db
def test_a_document_says_its_force_and_what_rests_on_it() -> None:
    version = resting_on("42/2022/NĐ-CP")
    page = text("/van-ban/42-2022-nd-cp/")
    for words in (
        "Hết hiệu lực",
        "Được thay bằng",
        'href="/van-ban/224-2026-nd-cp/"',
        "30/06/2026",
    ):
        assert words in page, words
    assert f'href="/thu-tuc/{version.procedure.number}/"' in page
    assert "Còn hiệu lực" in text("/van-ban/224-2026-nd-cp/")


@pytest.mark.django_db
@pytest.mark.parametrize("words", ["999/2024/NĐ-CP", "999/2024/nd-cp", "van ban 999"])
def test_a_document_is_found_by_number_with_or_without_marks(words: str) -> None:
    resting_on("999/2024/NĐ-CP")
    page = Client().get("/van-ban/", {"tim": words}).content.decode()
    assert 'href="/van-ban/999-2024-nd-cp/"' in page
    assert "1 thủ tục dựa vào" in page


@pytest.mark.django_db
def test_what_only_the_table_of_law_knows_is_found_too_and_the_rest_is_not() -> None:
    page = Client().get("/van-ban/", {"tim": "63/2010"}).content.decode()
    assert 'href="/van-ban/63-2010-nd-cp/"' in page
    assert "Không có văn bản nào khớp “xyz”." in text("/van-ban/?tim=xyz")
    assert Client().get("/van-ban/1-1900-nd-cp/").status_code == 404


@pytest.mark.django_db
def test_internal_and_ended_procedures_rest_on_nothing_that_is_shown() -> None:
    resting_on("999/2024/NĐ-CP", procedure=ProcedureFactory.create(internal=True))
    assert "Không có thủ tục nào đang áp dụng dẫn văn bản này." in text("/van-ban/999-2024-nd-cp/")
    assert "999/2024" not in text("/van-ban/")


@pytest.mark.django_db
def test_a_correction_is_read_anew_and_reading_twice_changes_nothing() -> None:
    version = resting_on("999/2024/NĐ-CP", "998/2024/NĐ-CP")
    assert cite_batch() == 0
    version.put(
        a_record(legal_bases=(LegalBasis(number="997/2024/NĐ-CP", title="Mới"),)),
        a_sector("Hộ tịch"),
    )
    version.save()
    assert cite_batch() == 1
    assert [one.document.number for one in LegalCitation.objects.all()] == ["997/2024/NĐ-CP"]
    assert LegalDocument.objects.count() == 3


@pytest.mark.django_db
def test_the_list_costs_the_same_however_much_is_cited(
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    resting_on(*(f"{n}/2024/NĐ-CP" for n in range(900, 960)))
    with django_assert_num_queries(2):
        page = text("/van-ban/")
    assert "Trang sau" in page
