"""Actions and readers at once: after an action has returned nobody is told the old fee."""

import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest
from django.db import OperationalError, connection, transaction

from motcua.foundation.models import PageChange
from motcua.foundation.pages import invalidate
from motcua.foundation.pages.counters import Counters
from motcua.foundation.pages.invalidating import counters
from motcua.foundation.pages.watching import Watch
from motcua.foundation.tests.fees import change_fee
from tests.support.pages import Readers

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.urls("motcua.foundation.tests.fees"),
]
FEE = "/le-phi/ket-hon/"
MB = 1024 * 1024


def fee_told(readers: Readers) -> int:
    return int(readers.get(FEE).text.split(" ", 1)[0])


def with_own_connection(run: Callable[[], None]) -> Callable[[], None]:
    def ran() -> None:
        try:
            run()
        finally:
            connection.close()

    return ran


def test_readers_who_hammer_never_get_a_fee_older_than_the_last_change(readers: Readers) -> None:
    """Two web processes, two readers each, and an action that raises the fee again and again."""
    other = Readers(limit=MB, shared=Counters(counters().shared.path), pause=3600)
    told, finished = [0], Event()
    kept_answers: list[bool] = []

    def read(place: Readers) -> None:
        while not finished.is_set():
            least = told[0]
            answer = place.get(FEE)
            assert int(answer.text.split(" ", 1)[0]) >= least
            kept_answers.append(not answer.was_made)

    def write() -> None:
        try:
            for fee in range(1, 61):
                change_fee("ket-hon", fee)
                told[0] = fee
                time.sleep(0.004)
        finally:
            finished.set()

    places = [readers, readers, other, other]
    runs = [write, *(lambda place=place: read(place) for place in places)]
    with ThreadPoolExecutor(len(runs)) as pool:
        for future in [pool.submit(with_own_connection(run)) for run in runs]:
            future.result()
    assert sum(kept_answers) > 60  # or nothing was tried
    assert fee_told(readers) == fee_told(other) == 60


def test_a_page_made_before_the_change_and_kept_after_it_is_dead(readers: Readers) -> None:
    django = readers.pages._application

    def slow(environ, start_response):  # type: ignore[no-untyped-def]
        answer = django(environ, start_response)
        change_fee("ket-hon", 50_000)
        return answer

    readers.pages._application = slow
    assert fee_told(readers) == 0
    readers.pages._application = django
    assert fee_told(readers) == 50_000


def test_nobody_is_told_the_new_fee_before_it_is_true(readers: Readers) -> None:
    """Within the action's transaction readers get the old fee, and it is not kept."""

    def read() -> None:
        assert fee_told(readers) == 0

    with ThreadPoolExecutor(1) as pool:
        change_fee("ket-hon", 0)
        with transaction.atomic():
            change_fee("ket-hon", 50_000)
            pool.submit(with_own_connection(read)).result()
            assert len(readers.pages.store) == 0
    assert fee_told(readers) == 50_000


def test_a_process_that_dies_after_the_commit_leaves_no_old_fee(readers: Readers) -> None:
    assert fee_told(readers) == 0
    _change_and_die()
    assert fee_told(readers) == 50_000
    assert fee_told(readers) == 50_000


def test_on_another_machine_the_old_fee_ends_with_the_pause(readers: Readers, tmp_path) -> None:
    """The other machine shares the database and has counters of its own."""
    there = Readers(limit=MB, shared=Counters(tmp_path / "counters"), pause=0.3)
    assert fee_told(there) == 0
    asked = time.time()
    change_fee("ket-hon", 50_000)
    while fee_told(there) == 0:
        assert time.time() < asked + 0.3 + 1
    assert not there.get(FEE).was_made


def test_a_machine_that_cannot_ask_what_changed_shows_nothing_kept(
    readers: Readers, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(*_: object) -> None:
        raise OperationalError

    readers.get(FEE)
    assert not readers.get(FEE).was_made
    with monkeypatch.context() as patch:
        patch.setattr(Watch, "_hear", gone)
        assert readers.get(FEE).was_made
        assert readers.get(FEE).was_made
    assert not readers.get(FEE).was_made


def test_a_change_is_heard_of_once(readers: Readers) -> None:
    readers.get(FEE)
    _change_and_die()
    readers.get(FEE)
    before = counters().last
    for _ in range(3):
        assert not readers.get(FEE).was_made
    assert counters().last == before


def test_a_row_that_became_visible_late_is_heard_of(readers: Readers, tmp_path) -> None:
    """PostgreSQL numbers rows before they are committed: a lower number may come later."""
    there = Readers(limit=MB, shared=Counters(tmp_path / "counters"), pause=0)
    change_fee("ket-hon", 1)
    first = PageChange.objects.get()
    late = first.pk + 1
    PageChange.objects.create(pk=late + 1, tags=["fee:khai-sinh"], mark=1)
    assert fee_told(there) == 1
    assert not there.get(FEE).was_made
    PageChange.objects.create(pk=late, tags=["fee:ket-hon"], mark=2)
    assert there.get(FEE).was_made
    assert not there.get(FEE).was_made


def test_pages_are_ended_only_in_a_transaction() -> None:
    with pytest.raises(RuntimeError, match="transaction"):
        invalidate("fees")


def test_a_change_rolled_back_leaves_the_page(readers: Readers) -> None:
    change_fee("ket-hon", 7)
    with transaction.atomic():
        change_fee("ket-hon", 8)
        transaction.set_rollback(True)
    assert fee_told(readers) == 7
    assert PageChange.objects.count() == 1


def _change_and_die() -> None:
    """An action whose process ends between commit and counters: nothing after the commit runs."""

    @transaction.atomic
    def change() -> None:
        transaction.on_commit(sys.exit)
        change_fee("ket-hon", 50_000)

    with pytest.raises(SystemExit):
        change()
