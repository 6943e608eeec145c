"""Changes: merged from three tables, page by page, newest first."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.test import Client

from motcua.catalogue.models import Correction
from motcua.catalogue.rules.announcement_kinds import Change
from motcua.catalogue.rules.kinds import VersionState
from tests.support.catalogue import ProcedureFactory, ProcedureVersionFactory

NOW = datetime(2026, 11, 24, 3, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _a_day() -> Any:
    with time_machine.travel(NOW, tick=False):
        yield


def ask(**words: Any) -> Any:
    return Client().get("/api/v1/changes", words).json()


def announced(at: datetime, **more: Any) -> Any:
    known = {"announced_at": at, "state": VersionState.ANNOUNCED.value}
    return ProcedureVersionFactory.create(**known, **({"valid_from": at.date()} | more))


@pytest.mark.django_db
def test_what_was_announced_corrected_and_ended_comes_newest_first() -> None:
    version = announced(datetime(2026, 3, 1, 2, tzinfo=UTC), valid_until=date(2026, 9, 30))
    Correction.objects.create(
        version=version, revision=2, before={}, reason="Sai số", by="x",
        at=datetime(2026, 5, 1, 2, tzinfo=UTC),
    )  # fmt: skip
    got = ask()["items"]
    assert [one["kind"] for one in got] == ["ended", "corrected", "new"]
    assert got[0]["at"] == "2026-10-01T00:00:00+07:00"
    assert got[1]["reason"] == "Sai số"
    assert len({one["id"] for one in got}) == 3


@pytest.mark.django_db
def test_a_version_that_another_follows_has_not_ended_the_procedure() -> None:
    first = announced(datetime(2026, 3, 1, 2, tzinfo=UTC), valid_until=date(2026, 7, 31))
    announced(
        datetime(2026, 7, 20, 2, tzinfo=UTC),
        procedure=first.procedure,
        change=Change.AMENDED.value,
        valid_from=date(2026, 8, 1),
    )
    assert [one["kind"] for one in ask()["items"]] == ["amended", "new"]


@pytest.mark.django_db
def test_many_changes_of_one_instant_are_each_told_once() -> None:
    at = datetime(2026, 3, 1, 2, tzinfo=UTC)
    for n in range(7):
        one = announced(at, valid_until=date(2026, 4, 30) if n % 2 else None)
        Correction.objects.create(version=one, revision=2, before={}, reason="x", by="x", at=at)
    seen: list[str] = []
    after, pages = "", 0
    while True:
        page = ask(size=2, after=after)
        seen += [one["id"] for one in page["items"]]
        after, pages = page["next"], pages + 1
        if not after:
            break
    assert (len(seen), len(set(seen)), pages) == (17, 17, 9)


@pytest.mark.django_db
def test_first_loads_of_old_records_and_internal_ones_are_no_news() -> None:
    announced(NOW - timedelta(days=1), valid_from=None)
    announced(NOW - timedelta(days=1), procedure=ProcedureFactory.create(internal=True))
    assert ask()["items"] == []
    assert ask(sector="khong-co")["items"] == []


@pytest.mark.django_db
@pytest.mark.parametrize("cursor", ["x", "W10", "WyIwMDAxLTAxLTAxVDAwOjAwOjAwKzE0OjAwIiwxLDFd"])
def test_a_bad_cursor_gives_the_first_page(cursor: str) -> None:
    announced(NOW - timedelta(days=1))
    assert len(ask(after=cursor)["items"]) == 1
