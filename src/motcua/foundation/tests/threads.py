"""Running something at the same instant in several threads, each with its own connection."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import TypeVar

from django.db import connection

Result = TypeVar("Result")


def at_once(count: int, run: Callable[[], Result]) -> list[Result]:
    """The results of `count` threads that start together; the first exception is raised."""
    barrier = Barrier(count)

    def start() -> Result:
        try:
            barrier.wait(timeout=10)
            return run()
        finally:
            connection.close()

    with ThreadPoolExecutor(count) as pool:
        return [future.result() for future in [pool.submit(start) for _ in range(count)]]
