"""Look once an hour for sheets that became wrong: days pass without any message."""

from datetime import datetime, timedelta

from motcua.catalogue.actions.outdate import note_current, note_outdated
from motcua.catalogue.queries.outdated_copies import (
    current_again,
    outdated_copies,
    unit_calendars,
)
from motcua.foundation.schedule import job
from motcua.kernel import clock


@job(name="catalogue.review_sheets", every=timedelta(hours=1))
def review_sheets(at: datetime) -> None:
    """Mark what is out of date, and take the mark from what holds again."""
    today = clock.local_date(at)
    note_current(current_again(on=today), at=at)
    for found in outdated_copies(on=today, calendars=unit_calendars()):
        note_outdated(found, at=at)
