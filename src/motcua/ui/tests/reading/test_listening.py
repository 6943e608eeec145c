"""Listening to a page: what is offered, made, told, and refused."""

from pathlib import Path

import pytest
from django.test import Client
from pytest_django import Settings

from motcua.foundation.models import Narration
from motcua.foundation.voice import asking, making
from motcua.kernel import clock
from motcua.ui.reading import script
from motcua.ui.web import listening
from tests.support.voice import give_voice, take_voice

HOME = "/nghe/?trang=/"
WORDS = "/nghe/loi/?trang=/"
pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def engine(settings: Settings, tmp_path: Path) -> None:
    give_voice(settings, tmp_path)


def text(client: Client) -> str:
    return client.get(HOME).content.decode()


def test_a_page_without_a_recording_says_so_and_offers_to_make_it(client: Client) -> None:
    assert "Trang này chưa có bản đọc." in text(client)
    assert "Tạo bản đọc" in text(client)


def test_without_scripts_a_recording_is_asked_for_and_heard(client: Client) -> None:
    asked = client.post(HOME)
    assert asked.status_code == 303
    assert asked["Location"] == "/nghe/?trang=%2F"
    assert "Đang tạo bản đọc" in text(client)
    making.make_waiting(clock.now())
    page = text(client)
    address = f"/nghe/{Narration.objects.get().digest}.mp3"
    assert f'src="{address}"' in page
    assert "Tải bản đọc về máy" in page
    sound = client.get(address, headers={"Range": "bytes=0-99"})
    assert sound.status_code == 206
    assert sound["Content-Type"] == "audio/mpeg"
    assert len(sound.getvalue()) == 100


def test_asking_needs_no_token_since_it_only_names_our_own_page() -> None:
    strict = Client(enforce_csrf_checks=True)
    assert strict.post(HOME, {"text": "Lời của người khác"}).status_code == 303
    assert "Lời của người khác" not in str(Narration.objects.get().sentences)


def test_the_player_gets_sentences_that_fit_the_recording(client: Client) -> None:
    before = client.get(WORDS).json()
    assert before["state"] == "none"
    assert before["sentences"][0] == [0, 15, "Cần làm thủ tục gì?"]
    asked = client.post(HOME, headers={"Accept": "application/json"})
    assert asked.status_code == 202
    assert asked.json()["state"] == "waiting"
    making.make_waiting(clock.now())
    after = client.get(WORDS).json()
    assert after["state"] == "ready"
    assert len(after["offsets"]) == len(after["sentences"])
    assert after["sentences"][-1][1] <= after["letters"]
    assert client.get(f"{WORDS}&chi=tinh-trang").json()["sentences"] == []


def test_where_no_engine_is_installed_the_page_says_so(client: Client, settings: Settings) -> None:
    take_voice(settings)
    assert "chưa cài bộ đọc" in text(client)
    assert "Tạo bản đọc</button>" not in text(client)
    assert client.post(HOME, headers={"Accept": "application/json"}).status_code == 409
    assert client.get(WORDS).json()["state"] == "impossible"


def test_a_full_queue_is_told(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "MOST_WAITING", 0)
    answer = client.post(HOME)
    assert answer.status_code == 503
    assert "quá nhiều bản đọc đang chờ" in answer.content.decode()


def test_an_engine_that_failed_says_why_and_may_be_asked_again(
    client: Client, settings: Settings
) -> None:
    settings.VOICE_COMMAND = "false"
    client.post(HOME)
    waiting = Narration.objects.get()
    Narration.objects.update(attempts_count=making.MOST_ATTEMPTS - 1)
    waiting.refresh_from_db()
    assert making.claim(waiting, at=clock.now())
    voice = making.voice()
    assert voice is not None
    making.make(waiting, voice, now=clock.now)
    assert "Bộ đọc báo lỗi, mã 1." in text(client)
    assert "Tạo bản đọc" in text(client)


@pytest.mark.parametrize("path", ["", "/khong-co/", "/ban-lam-viec/", "//x/", "/nghe/", "x\0"])
def test_what_is_not_read_aloud_is_not_found(client: Client, path: str) -> None:
    for address in ("/nghe/", "/nghe/loi/"):
        assert client.get(address, {"trang": path}).status_code in {400, 404}


def test_one_address_may_not_ask_too_often(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(listening.ASKED, "limit", 2)
    *asked, last = [client.post(HOME) for _ in range(3)]
    assert [one.status_code for one in (*asked, last)] == [303, 303, 429]
    assert last["Retry-After"] == "600"
    assert "Bạn đã nhờ tạo bản đọc quá nhiều lần: hãy đợi 10 phút rồi thử lại." in last.text
    assert "mật khẩu" not in last.text


@pytest.mark.parametrize("address", ["/nghe/", "/nghe/loi/"])
def test_who_looks_at_recordings_without_end_is_told_how_long_to_wait(
    client: Client, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.setitem(listening.LOOKED, "limit", 0)
    answer = client.get(address, {"trang": "/"})
    assert (answer.status_code, answer["Retry-After"]) == (429, "600")
    assert "hãy đợi 10 phút rồi thử lại" in answer.text


def test_a_recording_that_is_not_there_is_not_found(client: Client) -> None:
    assert client.get("/nghe/0123abc.mp3").status_code == 404


def test_a_very_long_page_is_read_in_its_first_part(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(script, "MOST_LETTERS", 30)
    client.post(HOME)
    making.make_waiting(clock.now())
    assert "bản đọc gồm phần đầu" in text(client)
