"""The periodic jobs that the installed contexts declare."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

Run = Callable[[datetime], None]


@dataclass(frozen=True, slots=True)
class Job:
    """A function that is called with the time, again and again."""

    name: str
    every: timedelta
    run: Run


_jobs: dict[str, Job] = {}


def job(*, name: str, every: timedelta) -> Callable[[Run], Run]:
    """Mark a function of `jobs` as periodic: `name` is "context.verb".

    At most one worker runs it at a time. It may run late or twice after a crash, so what it does
    is decided by the rows it finds due, not by the fact that it was called.
    """

    def register(run: Run) -> Run:
        known = _jobs.setdefault(name, Job(name, every, run))
        if (known.run.__module__, known.run.__qualname__) != (run.__module__, run.__qualname__):
            raise ValueError(f"{name} is already the job {known.run.__qualname__}.")
        return run

    return register


def jobs() -> dict[str, Job]:
    """All periodic jobs, by name."""
    return dict(_jobs)
