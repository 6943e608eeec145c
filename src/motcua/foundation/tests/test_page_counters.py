"""Counters between processes: none is lost, a killed process locks nobody out."""

import os
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from motcua.foundation.pages.counters import CLOSED_NS, Counters, cells_of

TAGS = cells_of(["fee:ket-hon", "fees"])


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "counters"


def in_processes(count: int, run: Callable[[], None]) -> list[int]:
    """The endings of processes that did this at once: 0, or the signal that killed them."""
    children = []
    for _ in range(count):
        if not (child := os.fork()):
            ending = 1
            try:
                run()
                ending = 0
            finally:
                os._exit(ending)
        children.append(child)
    return [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]


def test_no_count_is_lost_between_processes(path: Path) -> None:
    def change() -> None:
        own = Counters(path)
        for _ in range(500):
            own.settle(TAGS, own.close(TAGS))

    assert in_processes(4, change) == [0, 0, 0, 0]
    assert Counters(path).last == 4 * 500 * 2


def test_another_process_sees_a_change_at_once(path: Path) -> None:
    ours = Counters(path)
    since = ours.last
    assert ours.hold(TAGS, since)
    assert in_processes(1, lambda: Counters(path).settle(TAGS, 1)) == [0]
    assert not ours.hold(TAGS, since)
    assert ours.hold(TAGS, ours.last)


def test_a_process_killed_with_the_lock_locks_nobody_out(path: Path) -> None:
    def die() -> None:
        with Counters(path).shared.alone():
            os.kill(os.getpid(), signal.SIGKILL)

    assert in_processes(1, die) == [-signal.SIGKILL]
    Counters(path).settle(TAGS, 1)


def test_nothing_is_kept_between_change_and_commit(path: Path) -> None:
    counters = Counters(path)
    since = counters.last
    assert counters.may_keep(TAGS, since)
    mark = counters.close(TAGS)
    assert not counters.may_keep(TAGS, since)
    assert not counters.may_keep(TAGS, counters.last)
    counters.settle(TAGS, mark)
    assert counters.may_keep(TAGS, counters.last)
    assert counters.knows(mark)


def test_a_transaction_that_never_said_how_it_ended_is_forgotten(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    counters = Counters(path)
    counters.close(TAGS)
    later = time.time_ns() + CLOSED_NS
    monkeypatch.setattr("motcua.foundation.pages.counters.time.time_ns", lambda: later)
    assert counters.may_keep(TAGS, counters.last)


def test_what_one_closed_the_other_does_not_open(path: Path) -> None:
    counters = Counters(path)
    first, second = counters.close(TAGS), counters.close(TAGS)
    assert first != second
    counters.settle(TAGS, first)
    assert not counters.may_keep(TAGS, counters.last)
    counters.settle(TAGS, second)
    assert counters.may_keep(TAGS, counters.last)


def test_a_change_elsewhere_ends_no_other_page(path: Path) -> None:
    counters = Counters(path)
    since = counters.last
    counters.settle(cells_of(["fee:khai-sinh"]), 1)
    assert counters.hold(TAGS, since)
