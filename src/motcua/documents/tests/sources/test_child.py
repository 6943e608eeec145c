"""The child process: bounded, disposable, and never the end of its parent."""

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import pytest

from motcua.documents.reading.sources import child
from motcua.documents.reading.sources.reasons import Reason, Refusal
from motcua.documents.tests.sources.papers import word_plan


def failure_of(code: int, output: bytes = b"", complaint: bytes = b"") -> Reason:
    with pytest.raises(Refusal) as refused:
        child._answer(code, output, complaint)
    return refused.value.reason


def test_a_child_killed_for_its_time_is_an_overrun() -> None:
    assert failure_of(-24) is Reason.OVERRUN
    assert failure_of(-9) is Reason.OVERRUN


def test_a_child_that_crashes_or_gives_up_is_told_apart() -> None:
    assert failure_of(-11) is Reason.CRASHED
    assert failure_of(1) is Reason.BROKEN
    assert failure_of(1, complaint=b"MemoryError") is Reason.MEMORY
    assert failure_of(-6, complaint=b"std::bad_alloc") is Reason.MEMORY
    assert failure_of(0, output=b"not json") is Reason.CRASHED


def test_a_child_that_hangs_is_ended_by_the_clock(
    plan_file: IO[bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asleep = tmp_path / "asleep.py"
    asleep.write_text("import time; time.sleep(30)")
    monkeypatch.setattr(child, "_LAUNCHER", asleep)
    monkeypatch.setattr(child, "CPU_SECONDS", -1.3)
    with pytest.raises(Refusal) as refused:
        child.run_child("docx", plan_file)
    assert refused.value.reason is Reason.OVERRUN


def test_a_child_that_never_stops_talking_is_ended(
    plan_file: IO[bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    talker = tmp_path / "talker.py"
    talker.write_text("import sys\nwhile True: sys.stdout.write('a' * 65536)")
    monkeypatch.setattr(child, "_LAUNCHER", talker)
    monkeypatch.setattr(child, "_MAX_ANSWER_BYTES", 100_000)
    with pytest.raises(Refusal):
        child.run_child("docx", plan_file)


def test_the_answer_of_a_child_is_its_blocks_and_notes(plan_file: IO[bytes]) -> None:
    answer = child.run_child("docx", plan_file)
    assert answer["blocks"][0]["text"] == "UBND TỈNH BÌNH MINH"
    assert answer["notes"] == []


def test_a_child_loads_neither_the_reader_nor_django(plan_file: IO[bytes]) -> None:
    spy = "import runpy, sys; sys.argv = ['launch', 'docx', '10']; "
    run = f"runpy.run_path({str(child._LAUNCHER)!r}, run_name='__main__'); "
    tell = "sys.stderr.write(' '.join(sys.modules))"
    told = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-I", "-c", spy + run + tell], stdin=plan_file, capture_output=True
    )
    loaded = set(told.stderr.decode().split())
    assert "docx" in loaded
    assert not loaded & {"django", "motcua.documents.reading.reader", "pdfplumber"}


@pytest.fixture
def plan_file() -> Iterator[IO[bytes]]:
    with tempfile.TemporaryFile() as stream:
        stream.write(word_plan())
        stream.seek(0)
        yield stream
