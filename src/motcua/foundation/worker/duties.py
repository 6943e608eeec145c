"""What a worker does, each duty in a thread of its own so that none waits for another."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from django.conf import settings

from motcua.foundation.audit.sealing import seal
from motcua.foundation.jobs.reaping import reap
from motcua.foundation.jobs.running import run_next
from motcua.foundation.outbox.relay import deliver_due
from motcua.foundation.schedule.running import plan, run_due
from motcua.foundation.worker.beats import beat
from motcua.kernel import clock


@dataclass(frozen=True, slots=True)
class Duty:
    """Something done over and over: at once again after work, else after a pause in seconds."""

    name: str
    perform: Callable[[], object]
    pause: float


def duties(worker: str, *, runners: int) -> list[Duty]:
    """The duties of one worker process."""
    run = partial(run_next, worker, clock=clock.now)
    return [
        Duty("beat", partial(_beat, worker), settings.WORKER_BEAT_SECONDS),
        Duty("relay", lambda: deliver_due(clock.now()), 0.2),
        Duty("schedule", partial(_keep_schedule, worker), 1),
        Duty("sealer", lambda: seal(clock.now()), 1),
        *(Duty(f"runner-{number}", run, 0.2) for number in range(1, runners + 1)),
    ]


def _beat(worker: str) -> None:
    beat(worker, clock.now())
    reap(clock.now())


def _keep_schedule(worker: str) -> int:
    plan(clock.now())
    return run_due(worker, clock=clock.now)
