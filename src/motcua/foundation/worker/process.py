"""The worker process: relay, schedule, job runners, sealer and reaper until it is told to stop."""

import logging
import os
import signal
import threading

from django.db import close_old_connections, connection

from motcua.foundation.worker import beats
from motcua.foundation.worker.duties import Duty, duties
from motcua.kernel import clock

log = logging.getLogger(__name__)

GRACE_SECONDS = 20
TROUBLE_PAUSE_SECONDS = 1


def work(*, runners: int = 2) -> None:
    """Work until SIGTERM or SIGINT, then finish what is in hand and leave.

    What is still running after the grace returns to the queue through another worker's reaper.
    """
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    worker = beats.announce(clock.now())
    log.info("worker %s started", worker)
    threads = [
        threading.Thread(target=_keep, args=(duty, stop), name=duty.name, daemon=True)
        for duty in duties(worker, runners=runners)
    ]
    for thread in threads:
        thread.start()
    stop.wait()
    _leave(worker, threads)


def _keep(duty: Duty, stop: threading.Event) -> None:
    """Perform one duty for ever. Trouble is logged and tried again: a database may come back."""
    while not stop.is_set():
        close_old_connections()
        try:
            if not duty.perform():
                stop.wait(duty.pause)
        except Exception:  # whatever it was, the other duties and the next try go on
            log.exception("%s is in trouble", duty.name)
            stop.wait(TROUBLE_PAUSE_SECONDS)
    connection.close()


def _leave(worker: str, threads: list[threading.Thread]) -> None:
    for thread in threads:
        thread.join(GRACE_SECONDS)
    if any(thread.is_alive() for thread in threads):
        log.warning("worker %s leaves unfinished work to the others", worker)
        os._exit(1)
    beats.farewell(worker)
    log.info("worker %s stopped", worker)
