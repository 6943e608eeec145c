"""What people search for is counted, and nothing about who they are."""

from datetime import date, timedelta

import pytest

from motcua.foundation.models import ClickTally, QueryTally
from motcua.foundation.search import signals

pytestmark = pytest.mark.django_db
TODAY = date(2026, 11, 24)


@pytest.fixture(autouse=True)
def _nothing_waits() -> None:
    signals.flush()
    QueryTally.objects.all().delete()
    ClickTally.objects.all().delete()


def ask(text: str, times: int = 1, *, hits: int = 3, on: date = TODAY) -> None:
    for _ in range(times):
        signals.note_search(text, hits_count=hits, on=on)
    signals.flush()


def test_questions_are_counted_per_day_whatever_their_capitals() -> None:
    ask("Kết hôn", 2)
    ask("kết  hôn", 3, hits=0)
    (asked,) = signals.most_asked(since=TODAY)
    assert (asked.text, asked.asked_count, asked.empty_count) == ("kết hôn", 5, 3)


def test_what_was_asked_in_vain_stands_first_in_its_own_list() -> None:
    ask("kết hôn", 9)
    ask("giấy se duyên", 2, hits=0)
    assert [one.text for one in signals.found_nothing(since=TODAY)] == ["giấy se duyên"]


def test_what_was_opened_is_counted() -> None:
    ask("kết hôn")
    signals.note_click("Kết hôn", "catalogue.procedure:1.000001", on=TODAY)
    signals.flush()
    assert signals.most_asked(since=TODAY)[0].clicks_count == 1


@pytest.mark.parametrize(
    "text",
    ["an@vidu.vn", "căn cước 001 202 003 004", "0912345678 hồ sơ đâu", "x" * 101, "123456789"],
)
def test_what_may_name_a_person_is_not_kept(text: str) -> None:
    ask(text)
    signals.note_click(text, "catalogue.procedure:1.000001", on=TODAY)
    signals.flush()
    assert not QueryTally.objects.exists()
    assert not ClickTally.objects.exists()


def test_a_code_of_a_procedure_is_kept() -> None:
    ask("1.001193")
    assert signals.most_asked(since=TODAY)[0].text == "1.001193"


def test_rare_questions_are_forgotten_after_a_month() -> None:
    ask("hồ sơ của ông Sáu", on=TODAY - timedelta(days=40))
    ask("kết hôn", 3, on=TODAY - timedelta(days=40))
    ask("khai sinh", on=TODAY)
    signals.prune(on=TODAY)
    assert set(QueryTally.objects.values_list("text", flat=True)) == {"kết hôn", "khai sinh"}


def test_everything_is_forgotten_after_400_days() -> None:
    ask("kết hôn", 30, on=TODAY - timedelta(days=401))
    signals.prune(on=TODAY)
    assert not QueryTally.objects.exists()
