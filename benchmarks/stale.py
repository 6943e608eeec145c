"""Readers of a kept page against writers that are killed: is anybody ever told what was replaced?

    .venv/bin/python -m benchmarks.stale [seconds]
    bin/with-postgres .venv/bin/python -m benchmarks.stale

The web server runs as `motcua serve` starts it. Writers are processes of their own; one write in
ten is followed by SIGKILL right after its commit, before anything that comes after a commit. Each
reader first asks the database for the last number, then the server for the page, and counts the
answer as old when it says less. Limit: none is old, while most answers were kept ones.
"""

import http.client
import multiprocessing
import os
import random
import signal
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from multiprocessing.context import ForkProcess

import django

from benchmarks.faults import CHECKOUT, Process, free_port

READERS, WRITERS = 4, 2
DEADLY = 0.1
PAUSE = 0.03
"""Seconds between two writes of one writer, on average."""


@dataclass
class Seen:
    """What one reader was told."""

    answers: int = 0
    old: int = 0
    oldest_s: float = 0.0
    makings: set[bytes] = field(default_factory=set)


def write_for_ever() -> None:
    """Write until killed, by chance by our own hand right after a commit."""
    from django.db import transaction

    from benchmarks.endurance.work import write

    random.seed(os.getpid())
    while True:
        with transaction.atomic():
            if random.random() < DEADLY:
                transaction.on_commit(lambda: os.kill(os.getpid(), signal.SIGKILL))
            write(f"{os.getpid()}-{time.time_ns()}")
        time.sleep(random.random() * 2 * PAUSE)


def read_until(stop: threading.Event, port: int) -> Seen:
    """Ask again and again."""
    from django.db import connection

    from benchmarks.endurance.work import last_number

    seen, client = Seen(), http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    while not stop.is_set():
        least, asked = last_number(), time.monotonic()
        for _ in range(10):
            client.request("GET", "/da-ghi/")
            number, making = client.getresponse().read().split()
            seen.answers += 1
            seen.makings.add(making)
            if int(number) < least:
                seen.old += 1
                seen.oldest_s = max(seen.oldest_s, time.monotonic() - asked)
    client.close()
    connection.close()
    return seen


def keep_writing(seconds: float) -> int:
    """Writers for so long, each followed by another when it dies. Returns how many died."""
    start = multiprocessing.get_context("fork").Process
    writers: list[ForkProcess] = []
    deaths, end = 0, time.monotonic() + seconds
    while time.monotonic() < end:
        living = [writer for writer in writers if writer.is_alive()]
        deaths += len(writers) - len(living)
        writers = living
        while len(writers) < WRITERS:
            writers.append(start(target=write_for_ever, daemon=True))
            writers[-1].start()
        time.sleep(0.05)
    for writer in writers:
        writer.kill()
        writer.join()
    return deaths


def main(seconds: int = 20) -> int:
    """Run it and print the counts; 1 when anything old was told."""
    from django.core.management import call_command
    from django.db import connection

    call_command("migrate", run_syncdb=True, verbosity=0)
    connection.close()  # the writers are forks of this thread
    port = free_port()
    server = Process("serve", "--port", str(port))
    stop = threading.Event()
    try:
        _wait_for(port)
        with ThreadPoolExecutor(READERS) as readers:
            asked = [readers.submit(read_until, stop, port) for _ in range(READERS)]
            deaths = keep_writing(seconds)
            stop.set()
            seen = [one.result() for one in asked]
    finally:
        stop.set()
        server.stop()
    return _told(seen, deaths)


def _told(seen: list[Seen], deaths: int) -> int:
    from django.db import connection

    from benchmarks.endurance.work import last_number

    answers, old = sum(one.answers for one in seen), sum(one.old for one in seen)
    makings = len(set().union(*(one.makings for one in seen)))
    print(f"{connection.vendor}: {last_number()} writes, {deaths} writers died after a commit")
    print(f"  answers {answers}, of them kept {1 - makings / answers:.0%}, old {old}", end="")
    print(f", the oldest by {max(one.oldest_s for one in seen):.3f} s" if old else "")
    return int(old > 0)


def _wait_for(port: int) -> None:
    until = time.monotonic() + 60
    while True:
        client = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
        try:
            client.request("GET", "/da-ghi/")
            client.getresponse().read()
        except OSError:
            assert time.monotonic() < until, "the server does not answer"
            time.sleep(0.2)
        else:
            return
        finally:
            client.close()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="motcua-stale-") as folder:
        os.environ |= {
            "DJANGO_SETTINGS_MODULE": "benchmarks.endurance.settings",
            "MOTCUA_HOME": folder,
            "MOTCUA_LOG_LEVEL": "CRITICAL",
            "PYTHONPATH": os.pathsep.join([str(CHECKOUT), str(CHECKOUT / "src")]),
        }
        django.setup()
        sys.exit(main(*map(int, sys.argv[1:2])))
