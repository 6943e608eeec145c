"""Ending kept pages from the transaction that changes what they show."""

from functools import cache, partial

from django.db import transaction

from motcua.foundation.models import PageChange
from motcua.foundation.pages.counters import Counters, cells_of
from motcua.foundation.shared_cells import file_of_this_start


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
    """The counters of this installation on this machine."""
    return Counters(file_of_this_start("counters"))
