"""Web and worker are killed at random while writes and jobs run; nothing may be lost or doubled.

    .venv/bin/python -m benchmarks.faults [writes] [jobs]
    bin/with-postgres .venv/bin/python -m benchmarks.faults

A write is acknowledged when the client has read the answer; a client that got none asks again
under the same key, as a person does. The draw is printed and can be repeated with SEED.
"""

import http.client
import os
import random
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from http import HTTPStatus
from pathlib import Path

import django

CHECKOUT = Path(__file__).resolve().parents[1]
CLIENTS = 4
SETTLE_SECONDS = 180


class Process:
    """A program that is started again whenever it is found dead."""

    def __init__(self, *arguments: str) -> None:
        self.command = [sys.executable, "-m", "motcua.cli", *arguments]
        self.start()

    def start(self) -> None:
        """Start it, apart from our own Ctrl-C."""
        self.running = subprocess.Popen(self.command, cwd=CHECKOUT, start_new_session=True)

    def keep(self) -> None:
        """Start it again if it has died."""
        if self.running.poll() is not None:
            self.start()

    def kill(self) -> None:
        """SIGKILL to the process or to one of its children, at random."""
        victims = [self.running.pid, *children(self.running.pid)]
        try:
            os.kill(random.choice(victims), signal.SIGKILL)
        except ProcessLookupError:
            return

    def stop(self) -> None:
        """End it in order."""
        self.running.terminate()
        self.running.wait(30)


def children(pid: int) -> list[int]:
    """The process ids of the children, on Linux."""
    try:
        return [int(one) for one in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    except OSError:
        return []


def keep_alive(processes: list[Process], stop: threading.Event, *, calm: threading.Event) -> int:
    """Kill one of them every second or so until `calm`, and start the dead again until `stop`."""
    kills = 0
    next_kill = time.monotonic() + 3
    while not stop.is_set():
        if not calm.is_set() and time.monotonic() > next_kill:
            random.choice(processes).kill()
            kills += 1
            next_kill = time.monotonic() + random.uniform(0.4, 2.5)
        for process in processes:
            process.keep()
        stop.wait(0.1)
    return kills


def write_until_acknowledged(port: int, key: str) -> int:
    """The number acknowledged. Asks again as long as there is no answer."""
    time.sleep(random.random() / 4)  # so that the writes last as long as the kills
    while True:
        client = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        try:
            client.request("POST", f"/ghi/?key={key}")
            answer = client.getresponse()
            if answer.status == HTTPStatus.OK:
                return int(answer.read())
        except (OSError, http.client.HTTPException):
            pass
        finally:
            client.close()
        time.sleep(0.1)


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def enqueue(count: int) -> list[int]:
    """Duties with their jobs, each pair acknowledged by its commit."""
    from django.db import connection, transaction

    from benchmarks.endurance.models import Duty
    from benchmarks.endurance.work import perform

    accepted = []
    for _ in range(count):
        with transaction.atomic():
            duty = Duty.objects.create()
            perform.enqueue(duty.pk)
        accepted.append(duty.pk)
    connection.close()
    return accepted


def unfinished() -> dict[str, int]:
    """What has not come to its end yet."""
    from benchmarks.endurance.models import Duty
    from motcua.foundation.models import OutboxMessage, UnsealedEntry

    return {
        "duties": Duty.objects.filter(done_at=None).count(),
        "messages": OutboxMessage.objects.undelivered().count(),
        "unsealed": UnsealedEntry.objects.count(),
    }


def settle(is_done: Callable[[], bool]) -> None:
    """Wait for the end, but not for ever."""
    end = time.monotonic() + SETTLE_SECONDS
    while not is_done() and time.monotonic() < end:
        time.sleep(0.5)


def verdict(acknowledged: dict[str, int], duties: list[int]) -> dict[str, int]:
    """Count what was lost and what was doubled."""
    from benchmarks.endurance.models import Effect, Write
    from motcua.foundation.audit.verifying import verify
    from motcua.foundation.models import AuditEntry

    written = dict(Write.objects.values_list("key", "number"))
    effects = Counter(Effect.objects.values_list("kind", "key"))
    due = {("echo", key) for key in acknowledged} | {("job", str(duty)) for duty in duties}
    trail = verify()
    return {
        "writes acknowledged and lost": sum(
            written.get(key) != number for key, number in acknowledged.items()
        ),
        "numbers given twice": len(written) - len(set(written.values())),
        "numbers left out": max(written.values()) - len(written),
        "effects lost": len(due - set(effects)),
        "effects doubled": sum(count - 1 for count in effects.values()),
        "audit lines lost": len(written) - AuditEntry.objects.count(),
        "audit chain broken": int(not trail.holds),
        "audit lines unsealed": len(trail.tail),
    }


def interrupted(writes: int, jobs: int) -> tuple[dict[str, int], list[int], int]:
    """Write, enqueue and kill, then wait for the end: what was acknowledged, and the kills."""
    port = free_port()
    processes = [Process("serve", "--port", str(port)), Process("work")]
    stop, calm = threading.Event(), threading.Event()
    keys = [f"w{number}" for number in range(writes)]
    with ThreadPoolExecutor(CLIENTS) as clients, ThreadPoolExecutor(2) as others:
        keeper = others.submit(keep_alive, processes, stop, calm=calm)
        try:
            queue = others.submit(enqueue, jobs)
            numbers = clients.map(lambda key: write_until_acknowledged(port, key), keys)
            acknowledged = dict(zip(keys, numbers, strict=True))
            duties = queue.result()
            settle(lambda: unfinished()["duties"] < jobs // 20)
            calm.set()
            settle(lambda: not any(unfinished().values()))
        finally:
            stop.set()
            kills = keeper.result()
            for process in processes:
                process.stop()
    return acknowledged, duties, kills


def main(writes: int, jobs: int) -> int:
    """Run it all and print the counts; 1 when any of them is not zero."""
    from django.core.management import call_command
    from django.db import connection

    call_command("migrate", run_syncdb=True, verbosity=0)
    began = time.monotonic()
    acknowledged, duties, kills = interrupted(writes, jobs)
    took = time.monotonic() - began
    found = {**unfinished(), **verdict(acknowledged, duties)}
    print(f"{connection.vendor}: {writes} writes, {jobs} jobs, {kills} kills in {took:.0f} s")
    for what, count in found.items():
        print(f"  {what}: {count}")
    return int(any(found.values()))


if __name__ == "__main__":
    seed = int(os.environ.get("SEED") or time.time())
    random.seed(seed)
    print(f"SEED={seed}")
    with tempfile.TemporaryDirectory(prefix="motcua-faults-") as folder:
        os.environ |= {
            "DJANGO_SETTINGS_MODULE": "benchmarks.endurance.settings",
            "MOTCUA_HOME": folder,
            "MOTCUA_LOG_LEVEL": "CRITICAL",
            "PYTHONPATH": os.pathsep.join([str(CHECKOUT), str(CHECKOUT / "src")]),
        }
        django.setup()
        asked = [int(word) for word in sys.argv[1:]]
        sys.exit(main(*(asked + [500, 2000][len(asked) :])))
