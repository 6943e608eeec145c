"""Duties of publication: mine, open, late, done."""

from datetime import date

from django.db.models import Q

from motcua.catalogue import policies
from motcua.catalogue.models import PublicationDuty
from motcua.foundation.actor import Actor
from motcua.foundation.paging import Page, page_by_key

OPEN, LATE, DONE = "", "qua-han", "da-xong"
PRESSING = 5


def listed(
    by: Actor, state: str, *, on: date, after: str | None = None, before: str | None = None
) -> Page[PublicationDuty]:
    """Duties of the actor's units, the nearest day first; done ones the last done first."""
    rows = policies.visible_duties(by).select_related("unit", "announcement")
    if state == DONE:
        done = rows.filter(done_at__isnull=False)
        return page_by_key(done, key="-done_at", after=after, before=before)
    open_ones = rows.filter(_waiting(state, on))
    return page_by_key(open_ones, key="due_on", after=after, before=before)


def pressing(by: Actor) -> list[PublicationDuty]:
    """The open duties with the nearest days, for the start page; one query."""
    rows = policies.visible_duties(by).filter(done_at__isnull=True).select_related("announcement")
    return list(rows.order_by("due_on", "pk")[:PRESSING])


def _waiting(state: str, on: date) -> Q:
    waiting = Q(done_at__isnull=True)
    return waiting & Q(due_on__lt=on) if state == LATE else waiting
