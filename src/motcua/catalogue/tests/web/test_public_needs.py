""" "Tôi cần gì?": the exact checklist after a few answers."""

from pathlib import Path

import pytest
from django.test import Client, RequestFactory
from pytest_django import Settings

from motcua.catalogue.rules.record import Choice, Component, CopyCount, Question
from motcua.catalogue.rules.record_json import to_json
from motcua.catalogue.web.public_needs import checklist_for
from motcua.catalogue.web.public_picture import picture_of
from motcua.foundation.throttle import allows
from tests.support.catalogue import ProcedureVersionFactory, a_record

pytestmark = pytest.mark.django_db

YES, NO = Choice(key="co", text="Có"), Choice(key="khong", text="Không")
ORDER = (
    "Ai cũng cần", "Tờ khai", "1 bản chính", "Giấy tờ phải xuất trình", "Căn cước",
    "Trường hợp xin cấp lại", "Trích lục", "Lưu ý", "Người tiếp nhận kiểm tra",
)  # fmt: skip
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


@pytest.fixture
def national() -> str:
    """A record with the headings of the national database."""
    papers = (
        Component(name="Trích lục", group="Trường hợp xin cấp lại thì hồ sơ bao gồm"),
        Component(name="Tờ khai", copies=(CopyCount(form="original", quantity=1),)),
        Component(name="Người tiếp nhận kiểm tra", group="* Lưu ý"),
        Component(name="Căn cước", group="* Giấy tờ phải xuất trình"),
    )
    record = to_json(a_record(components=papers))
    found: str = ProcedureVersionFactory.create(in_force=True, record=record).procedure.number
    return found


def test_papers_stand_under_the_headings_of_their_source(client: Client, national: str) -> None:
    page = " ".join(client.get(f"/thu-tuc/{national}/can-gi/").content.decode().split())
    places = [page.index(words) for words in ORDER]
    assert places == sorted(places)
    assert "hồ sơ bao gồm" not in page
    assert page.count('<details class="paper-case">') == 2
    assert page.count('<input type="checkbox"') == 3, "a note is nothing to bring"


def test_the_print_of_a_checklist_folds_nothing(client: Client, national: str) -> None:
    page = client.get(f"/thu-tuc/{national}/can-gi/in/").content.decode()
    assert page.count('<details class="paper-case" open>') == 2


def test_the_picture_says_for_which_case_a_paper_is(client: Client, national: str) -> None:
    request = RequestFactory().get("/")
    drawn = picture_of(request, checklist_for(request, national))
    told = {line.name: line.lines[:1] for line in drawn.papers}
    assert told["Trích lục"] == ["Trường hợp xin cấp lại"]
    assert told["Tờ khai"] == ["1 bản chính"]


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
