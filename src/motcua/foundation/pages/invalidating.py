"""Ending kept pages from the transaction that changes what they show."""

from functools import cache, partial
from pathlib import Path

from django.conf import settings
from django.db import transaction

from motcua.foundation.models import PageChange
from motcua.foundation.pages.counters import Counters, cells_of

OLD_SECONDS = 7 * 86_400


def invalidate(*tags: str) -> None:
    """End every kept page that read one of these tags, if this transaction commits.

    When the transaction's end returns, no process of this machine answers with an old page. The
    row tells other machines, and this one should the process die right after the commit.
    Raises RuntimeError outside a transaction: a page could be kept between change and call.
    """
    if not transaction.get_connection().in_atomic_block:
        raise RuntimeError("Pages are invalidated in the transaction that changes what they show.")
    cells = cells_of(tags)
    mark = counters().close(cells)
    PageChange.objects.create(tags=sorted(set(tags)), mark=mark)
    transaction.on_commit(partial(counters().settle, cells, mark))


@cache
def counters() -> Counters:
    """The counters of this installation on this machine.

    The file is named after the machine's start: mapped memory is not shared between machines,
    even where they share the folder.
    """
    start = Path("/proc/sys/kernel/random/boot_id").read_text().strip()
    path: Path = settings.HOME / "pages" / f"{start}.counters"
    made = not path.exists()
    found = Counters(path)
    if made:
        _remove_older(path)
    return found


def _remove_older(path: Path) -> None:
    """Files of earlier starts; who still has one mapped hears of changes from the table."""
    for other in path.parent.glob("*.counters"):
        if other.stat().st_mtime < path.stat().st_mtime - OLD_SECONDS:
            other.unlink(missing_ok=True)
