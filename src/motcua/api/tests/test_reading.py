"""The read API: what other systems are told, and how."""

import json
from datetime import date
from http import HTTPStatus
from typing import Any

import pytest
import time_machine
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from motcua.catalogue.actions.indexing import index_everything
from motcua.catalogue.rules.kinds import Level, OnlineLevel, VersionState
from motcua.catalogue.rules.record_json import to_json
from tests.support.catalogue import ProcedureFactory, ProcedureVersionFactory, a_record
from tests.support.factories import SOME_DAY

ROOT = "/api/v1/"


def ask(path: str, **words: Any) -> Any:
    answer = Client().get(ROOT + path, words)
    assert answer.status_code == HTTPStatus.OK, answer.content
    return answer.json()


def named(name: str, **changes: Any) -> Any:
    return ProcedureVersionFactory.create(
        in_force=True, record=to_json(a_record(name=name, **changes))
    )


@pytest.mark.django_db
def test_the_list_is_read_page_by_page_in_the_order_of_names() -> None:
    for name in ("Đăng ký kết hôn", "Cấp bản sao", "Đăng ký khai sinh"):
        named(name)
    first = ask("procedures", size=2)
    assert [one["name"] for one in first["items"]] == ["Cấp bản sao", "Đăng ký kết hôn"]
    second = ask("procedures", size=2, after=first["next"])
    assert [one["name"] for one in second["items"]] == ["Đăng ký khai sinh"]
    assert second["next"] is None
    back = ask("procedures", size=2, before=second["previous"])
    assert back["items"] == first["items"]


@pytest.mark.django_db
def test_the_list_costs_one_query_however_long_it_is(
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    for n in range(5):
        named(f"Thủ tục {n}")
    with django_assert_num_queries(1):
        ask("procedures")


@pytest.mark.django_db
def test_the_list_is_narrowed_by_words_field_level_and_online_level() -> None:
    wanted = named("Đăng ký kết hôn", sector="Hộ tịch", levels=(Level.COMMUNE,))
    named("Cấp giấy phép biểu diễn", online_level=OnlineLevel.PARTIAL)
    index_everything(on=date(2026, 11, 24))
    number = wanted.procedure.number
    for words in (
        {"q": "ket hon"},
        {"q": "Kết HÔN"},
        {"q": number},
        {"sector": "ho-tich"},
        {"level": "commune"},
        {"online_level": "full"},
    ):
        assert [one["number"] for one in ask("procedures", **words)["items"]] == [number], words
    assert ask("procedures", changed_since="2026-06-01")["items"] == []
    assert len(ask("procedures", changed_since="2026-01-01T00:00:00")["items"]) == 2


@pytest.mark.django_db
def test_internal_drafts_and_ended_ones_are_nobodys_business() -> None:
    ProcedureVersionFactory.create(in_force=True, procedure=ProcedureFactory.create(internal=True))
    ProcedureVersionFactory.create()
    ProcedureVersionFactory.create(ended=True)
    assert ask("procedures")["items"] == []
    internal = ProcedureFactory.create(internal=True)
    ProcedureVersionFactory.create(in_force=True, procedure=internal)
    answer = Client().get(f"{ROOT}procedures/{internal.number}")
    assert answer.status_code == HTTPStatus.NOT_FOUND
    assert answer["Content-Type"] == "application/problem+json"


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["procedures/1.000000", "khong-co", "procedures?q=%00"])
def test_a_refusal_too_forbids_what_is_not_ours(path: str) -> None:
    answer = Client().get(f"{ROOT}{path}")
    assert answer.status_code >= HTTPStatus.BAD_REQUEST
    assert "object-src 'none'" in answer["Content-Security-Policy"]


@pytest.mark.django_db
def test_a_procedure_is_told_whole_with_all_its_versions() -> None:
    version = ProcedureVersionFactory.create(ended=True)
    ProcedureVersionFactory.create(
        procedure=version.procedure,
        state=VersionState.ANNOUNCED.value,
        announced_at=SOME_DAY,
        valid_from=date(2026, 8, 1),
        record=to_json(a_record(name="Tên mới")),
    )
    now = ask(f"procedures/{version.procedure.number}", on="2026-09-01")
    assert now["record"]["name"] == "Tên mới"
    assert now["record"]["channels"][0]["fees"][0]["words"] == "50.000 đồng/lần"
    assert now["record"]["channels"][0]["times"][0]["words"] == "5 ngày làm việc"
    assert [one["ordinal"] for one in now["versions"]] == [2, 1]
    before = ask(f"procedures/{version.procedure.number}", on="2026-07-31")
    assert before["name"] == "Thông báo tổ chức biểu diễn nghệ thuật"


@pytest.mark.django_db
def test_a_day_without_a_version_is_answered_with_the_days_that_have_one() -> None:
    version = ProcedureVersionFactory.create(ended=True)
    answer = Client().get(f"{ROOT}procedures/{version.procedure.number}", {"on": "2026-09-01"})
    assert answer.status_code == HTTPStatus.NOT_FOUND
    assert answer.json()["versions"][0]["valid_until"] == "2026-07-31"


@pytest.mark.django_db
def test_whoever_has_the_answer_already_is_not_sent_it_again() -> None:
    number = named("Đăng ký khai sinh").procedure.number
    first = Client().get(f"{ROOT}procedures/{number}")
    etag = first["ETag"]
    again = Client().get(f"{ROOT}procedures/{number}", headers={"If-None-Match": etag})
    assert (again.status_code, again.content) == (HTTPStatus.NOT_MODIFIED, b"")
    assert again["Access-Control-Allow-Origin"] == "*"
    since = {"If-Modified-Since": first["Last-Modified"]}
    assert Client().get(f"{ROOT}procedures/{number}", headers=since).status_code == 304
    assert Client().head(f"{ROOT}procedures/{number}")["ETag"] == etag


@pytest.mark.django_db
def test_other_sites_may_read_and_nobody_may_write() -> None:
    asked = Client().options(f"{ROOT}procedures")
    assert asked.status_code == HTTPStatus.NO_CONTENT
    assert asked["Access-Control-Allow-Origin"] == "*"
    refused = Client(enforce_csrf_checks=True).post(f"{ROOT}procedures")
    assert refused.status_code == HTTPStatus.METHOD_NOT_ALLOWED
    assert refused.json()["title"] == "Chỉ đọc được"


@pytest.mark.django_db
def test_who_asks_too_often_is_told_how_long_to_wait(settings: Any) -> None:
    settings.API_LIMIT = 2
    client = Client(REMOTE_ADDR="203.0.113.7")
    with time_machine.travel(SOME_DAY, tick=False):
        got = [client.get(f"{ROOT}sectors") for _ in range(3)]
    assert [one.status_code for one in got] == [200, 200, HTTPStatus.TOO_MANY_REQUESTS]
    assert got[-1]["Retry-After"] == "60"


@pytest.mark.django_db
def test_a_question_nobody_understands_is_answered_in_vietnamese() -> None:
    answer = Client().get(f"{ROOT}procedures", {"level": "huyen", "size": "0"})
    assert answer.status_code == HTTPStatus.BAD_REQUEST
    said = {one["parameter"]: one["detail"] for one in answer.json()["errors"]}
    assert said["level"].startswith("Chỉ nhận một trong các giá trị: ministry, province")
    assert said["size"] == "Hãy viết số nguyên trong giới hạn đã nêu."


@pytest.mark.django_db
def test_the_description_is_whole_and_in_vietnamese() -> None:
    schema = ask("openapi.json")
    assert set(schema["paths"]) == {
        f"{ROOT}{path}"
        for path in ("procedures", "procedures/{number}", "sectors", "desks", "changes")
    }
    text = json.dumps(schema)
    used = {one.split('"')[0] for one in text.split("#/components/schemas/")[1:]}
    assert used <= set(schema["components"]["schemas"])
    assert "Cấp xã" in schema["components"]["schemas"]["Level"]["description"]


@pytest.mark.django_db
def test_people_find_the_description_as_a_page() -> None:
    page = Client().get("/api/")
    assert "Danh sách thủ tục đang áp dụng" in page.content.decode()
    assert Client().get("/api/v1/").headers["Location"] == "/api/"
