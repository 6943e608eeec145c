"""A worker says that it lives."""

import os
import socket
from datetime import datetime

from motcua.foundation.codes import new_code
from motcua.foundation.models import WorkerBeat


def announce(at: datetime) -> str:
    """A new worker's name, written down with its first beat."""
    place = f"{socket.gethostname()}, tiến trình {os.getpid()}"
    return WorkerBeat.objects.create(
        worker=new_code(16), place=place[:200], started_at=at, beat_at=at
    ).worker


def beat(worker: str, at: datetime) -> None:
    """Still here. A row that was cleared away meanwhile is written again."""
    if not WorkerBeat.objects.filter(worker=worker).update(beat_at=at):
        WorkerBeat.objects.create(worker=worker, place="", started_at=at, beat_at=at)


def farewell(worker: str) -> None:
    """Stopped in order: nobody needs to wait for this one."""
    WorkerBeat.objects.filter(worker=worker).delete()
