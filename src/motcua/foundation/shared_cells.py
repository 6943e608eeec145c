"""Numbers that all processes of a machine share: a file of 64-bit cells, mapped into each."""

import fcntl
import mmap
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.conf import settings

OLD_SECONDS = 7 * 86_400
A_MOMENT = 0.0005


class SharedCells:
    """The cells of one file. Reads take no lock: a cell is read and written whole."""

    def __init__(self, path: Path, *, count: int) -> None:
        """Map the file, made when it is missing. Raises OSError when it cannot be written."""
        path.parent.mkdir(parents=True, exist_ok=True)
        self._file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        # Room is taken now: a hole that the disk cannot fill later would kill the process.
        os.posix_fallocate(self._file, 0, 8 * count)
        self.path = path
        self.cells = memoryview(mmap.mmap(self._file, 8 * count)).cast("Q")

    def clear(self) -> None:
        """All zero, as in a new file."""
        self.cells[:] = memoryview(bytes(self.cells.nbytes)).cast("Q")

    @contextmanager
    def alone(self, *, patience: float | None = None) -> Iterator[None]:
        """Nobody else is inside. TimeoutError after `patience` seconds; None waits for ever."""
        # Opened anew: a lock belongs to one opening, so it holds between threads as well.
        door = os.open(f"/proc/self/fd/{self._file}", os.O_RDWR | os.O_CLOEXEC)
        try:
            _lock(door, patience)
            yield
        finally:
            os.close(door)


def _lock(door: int, patience: float | None) -> None:
    if patience is None:
        fcntl.flock(door, fcntl.LOCK_EX)
        return
    ends = time.monotonic() + patience
    while True:
        try:
            fcntl.flock(door, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() >= ends:
                raise TimeoutError from None
            time.sleep(A_MOMENT)
        else:
            return


def file_of_this_start(kind: str) -> Path:
    """The file of this installation on this machine; those of earlier starts go after a week.

    It is named after the machine's start: mapped memory is not shared between machines, even
    where they share the folder.
    """
    start = Path("/proc/sys/kernel/random/boot_id").read_text().strip()
    path: Path = settings.HOME / "pages" / f"{start}.{kind}"
    for other in path.parent.glob(f"*.{kind}"):
        if other != path and other.stat().st_mtime < time.time() - OLD_SECONDS:
            other.unlink(missing_ok=True)
    return path
