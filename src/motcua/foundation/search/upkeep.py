"""What search does by itself: forget rare questions, count the index again."""

from datetime import datetime, timedelta

from motcua.foundation.schedule import job
from motcua.foundation.search import signals
from motcua.foundation.search.counting import count_again
from motcua.kernel import clock


@job(name="foundation.forget_searches", every=timedelta(days=1))
def forget_searches(at: datetime) -> None:
    """Rare questions after a month, all after 400 days."""
    signals.prune(on=clock.local_date(at))


@job(name="foundation.count_search_terms", every=timedelta(days=7))
def count_search_terms(_at: datetime) -> None:
    """Put the frequencies right that a crash between two writes may have left wrong."""
    count_again()
