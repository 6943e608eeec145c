"""Limits hold for all processes together, bar nobody by accident, and never break a page."""

import logging
import os
import time
from pathlib import Path

import pytest
from django.test import RequestFactory

from motcua.foundation import throttle
from motcua.foundation.tallies import SETS, WAYS, Tallies
from motcua.foundation.tests.test_page_counters import in_processes
from motcua.foundation.throttle import allows, caller

HOUR = 3_600


def test_two_processes_count_together(tmp_path: Path) -> None:
    path = tmp_path / "tallies"

    def ask_a_hundred_times() -> None:
        own = Tallies(path)
        for _ in range(100):
            own.count("somebody", seconds=HOUR)

    assert in_processes(2, ask_a_hundred_times) == [0, 0]
    assert Tallies(path).count("somebody", seconds=HOUR) == 201


def test_processes_born_of_one_count_together() -> None:
    """As the workers of the web server are."""
    assert allows("try", "somebody", limit=51, seconds=HOUR)

    def ask() -> None:
        assert all(allows("try", "somebody", limit=51, seconds=HOUR) for _ in range(25))

    assert in_processes(2, ask) == [0, 0]
    assert not allows("try", "somebody", limit=51, seconds=HOUR)


def test_each_scope_key_and_window_has_a_count_of_its_own() -> None:
    assert allows("try", "a", limit=1, seconds=HOUR)
    assert not allows("try", "a", limit=1, seconds=HOUR)
    assert allows("try", "b", limit=1, seconds=HOUR)
    assert allows("other", "a", limit=1, seconds=HOUR)


def test_a_window_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tallies, now = Tallies(tmp_path / "tallies"), 1_800_000_000
    monkeypatch.setattr("motcua.foundation.tallies.wall_seconds", lambda: now)
    assert [tallies.count("a", seconds=60) for _ in range(3)] == [1, 2, 3]
    now += 60
    assert tallies.count("a", seconds=60) == 1


def test_a_flood_of_strangers_bars_nobody(tmp_path: Path) -> None:
    tallies = Tallies(tmp_path / "tallies")
    busy = [tallies.count("busy", seconds=HOUR) for _ in range(50)]
    counts = [tallies.count(str(one), seconds=HOUR) for one in range(SETS * WAYS // 2)]
    assert max(counts) == 1
    assert tallies.count("busy", seconds=HOUR) == busy[-1] + 1


def test_pages_go_on_when_counting_fails(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object, **__: object) -> int:
        raise OSError("No space left on device")

    monkeypatch.setattr(Tallies, "count", broken)
    with caplog.at_level(logging.ERROR, logger=throttle.__name__):
        assert [allows("try", "a", limit=1, seconds=HOUR) for _ in range(5)] == [True] * 5
    assert len(caplog.records) == 1  # one line, not one for each page


def test_a_process_stopped_with_the_lock_stops_no_page(caplog: pytest.LogCaptureFixture) -> None:
    with throttle._tallies().shared.alone(), caplog.at_level(logging.CRITICAL):
        began = time.monotonic()
        assert all(allows("try", "a", limit=1, seconds=HOUR) for _ in range(100))
        assert time.monotonic() - began < 0.5


@pytest.mark.parametrize(
    ("one", "other", "are_one"),
    [
        ("2001:db8:1:2::7", "2001:db8:1:2:ffff::9", True),
        ("2001:db8:1:2::7", "2001:db8:1:3::7", False),
        ("203.0.113.7", "203.0.113.8", False),
        ("::ffff:203.0.113.7", "::ffff:203.0.113.8", False),
        ("", "203.0.113.8", False),
    ],
)
def test_one_connection_is_one_caller(one: str, other: str, *, are_one: bool) -> None:
    ask = RequestFactory()
    first, second = (caller(ask.get("/", REMOTE_ADDR=address)) for address in (one, other))
    assert (first == second) is are_one


def test_a_count_costs_little() -> None:
    """Under 0.3 ms by far; the limit here is wide because other tests run beside."""
    began = time.process_time()
    for _ in range(300):
        allows("try", str(os.getpid()), limit=10, seconds=HOUR)
    assert (time.process_time() - began) / 300 < 0.0003
