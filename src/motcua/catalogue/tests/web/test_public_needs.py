""" "Tôi cần gì?": the exact checklist after a few answers."""

from pathlib import Path

import pytest
from django.test import Client
from pytest_django import Settings

from motcua.catalogue.rules.record import Choice, Component, Question
from motcua.catalogue.rules.record_json import to_json
from motcua.foundation.throttle import allows
from tests.support.catalogue import ProcedureVersionFactory, a_record

pytestmark = pytest.mark.django_db

YES, NO = Choice(key="co", text="Có"), Choice(key="khong", text="Không")
TICKETS = Question(key="ve", text="Có bán vé không?", choices=(YES, NO))


@pytest.fixture
def number() -> str:
    papers = (
        Component(name="Văn bản thông báo"),
        Component(name="Mẫu vé", when={"ve": ("co",)}),
    )
    record = to_json(a_record(components=papers, questions=(TICKETS,)))
    found: str = ProcedureVersionFactory.create(in_force=True, record=record).procedure.number
    return found


def test_before_the_answer_a_paper_says_when_it_is_needed(client: Client, number: str) -> None:
    page = client.get(f"/thu-tuc/{number}/can-gi/").content.decode()
    assert "Giấy tờ có thể cần" in page
    assert "Chỉ cần khi: Có bán vé không: Có" in page


def test_after_the_answer_only_what_is_needed_stands_there(client: Client, number: str) -> None:
    page = client.get(f"/thu-tuc/{number}/can-gi/?ve=khong").content.decode()
    assert "Mẫu vé" not in page
    assert "Văn bản thông báo" in page


def test_an_answer_that_is_none_is_no_answer(client: Client, number: str) -> None:
    page = client.get(f"/thu-tuc/{number}/can-gi/?ve=%3Cb%3E&la=1").content.decode()
    assert "Mẫu vé" in page
    assert "<b>" not in page


def test_the_print_says_the_answers_and_the_decision(client: Client, number: str) -> None:
    page = client.get(f"/thu-tuc/{number}/can-gi/in/?ve=co").content.decode()
    assert "Có bán vé không?" in page
    assert "Mẫu vé" in page
    assert "123/QĐ-UBND" in page


def test_the_picture_is_made_once_for_what_it_says(
    client: Client, number: str, settings: Settings, tmp_path: Path
) -> None:
    settings.HOME = tmp_path
    first = client.get(f"/thu-tuc/{number}/can-gi/anh.png?ve=co")
    assert first.headers["Content-Type"] == "image/png"
    assert first.content.startswith(b"\x89PNG")
    again = client.get(f"/thu-tuc/{number}/can-gi/anh.png?ve=co&la=1")
    assert again.content == first.content
    assert len(list(tmp_path.rglob("*.png"))) == 1
    known = {"If-None-Match": first.headers["ETag"]}
    assert client.get(f"/thu-tuc/{number}/can-gi/anh.png?ve=co", headers=known).status_code == 304


def test_too_many_new_pictures_are_refused(
    client: Client, number: str, settings: Settings, tmp_path: Path
) -> None:
    settings.HOME = tmp_path
    caller = "10.0.0.9"
    for _ in range(12):
        allows("checklist-picture", caller, limit=12, seconds=60)
    answer = client.get(f"/thu-tuc/{number}/can-gi/anh.png", REMOTE_ADDR=caller)
    assert answer.status_code == 429
    assert answer.headers["Retry-After"] == "60"
