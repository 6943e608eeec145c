"""The pages where staff keep the words of search and see what people search for."""

from collections.abc import Callable

import pytest
from django.test import Client

from motcua.foundation.models import LexiconEntry, QueryTally
from motcua.foundation.search import signals
from motcua.kernel import clock
from motcua.people.models import Member

LIST, ADD, SEARCHES = "/tu-tim-kiem/", "/tu-tim-kiem/them/", "/nguoi-dan-tim-gi/"
ClientOf = Callable[[Member], Client]
pytestmark = pytest.mark.django_db
SAID = {"words": "giấy se duyên", "kind": "synonym", "means": "đăng ký kết hôn\r\nkết hôn\r\n"}


def test_words_are_listed_in_few_questions_to_the_database(
    hanh: Member, client_of: ClientOf, django_assert_max_num_queries: Callable[..., object]
) -> None:
    browser = client_of(hanh)
    with django_assert_max_num_queries(8):
        text = browser.get(LIST, {"tim": "hôn thú"}).content.decode()
    assert "giấy hôn thú" in text
    assert "Không có từ nào như vậy." in browser.get(LIST, {"tim": "xyz#"}).content.decode()


def test_a_word_is_added_changed_and_removed_without_javascript(
    hanh: Member, client_of: ClientOf
) -> None:
    browser = client_of(hanh)
    assert browser.post(ADD, SAID).status_code == 302
    entry = LexiconEntry.objects.get(words="giấy se duyên")
    assert entry.means == "đăng ký kết hôn; kết hôn"
    address = f"{LIST}{entry.code}/"
    assert "đăng ký kết hôn\nkết hôn" in browser.get(address).content.decode()
    browser.post(address, SAID | {"means": "kết hôn"})
    entry.refresh_from_db()
    assert entry.means == "kết hôn"
    assert "Bỏ từ “giấy se duyên”?" in browser.get(f"{address}bo/").content.decode()
    assert browser.post(f"{address}bo/").status_code == 302
    assert not LexiconEntry.objects.filter(words="giấy se duyên").exists()


def test_a_word_that_is_there_is_not_added_twice(hanh: Member, client_of: ClientOf) -> None:
    answer = client_of(hanh).post(ADD, SAID | {"words": "giấy hôn thú"})
    assert answer.status_code == 422
    assert "Từ này đã có." in answer.content.decode()


def test_what_was_searched_in_vain_leads_to_the_lexicon(hanh: Member, client_of: ClientOf) -> None:
    today = clock.local_date(clock.now())
    signals.note_search("giấy se duyên", hits_count=0, on=today)
    signals.note_search("kết hôn", hits_count=4, on=today)
    browser = client_of(hanh)
    text = browser.get(SEARCHES).content.decode()
    assert f"{ADD}?tu=gi%E1%BA%A5y+se+duy%C3%AAn" in text
    assert "kết hôn" in text
    assert 'value="giấy se duyên"' in browser.get(ADD, {"tu": "giấy se duyên"}).content.decode()


def test_a_quiet_week_says_so(hanh: Member, client_of: ClientOf) -> None:
    signals.flush()
    QueryTally.objects.all().delete()
    text = client_of(hanh).get(SEARCHES, {"ngay": "7"}).content.decode()
    assert "Chưa có ai tìm trong những ngày này." in text
