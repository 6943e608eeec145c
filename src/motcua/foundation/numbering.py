"""Numbers without gaps, a series a year: what the văn thư writes on documents."""

from django.db import transaction
from django.db.models import F

from motcua.foundation.models import Counter


def next_number(series: str, year: int) -> int:
    """The next number of the series, from 1 each year.

    Call it in the action's transaction: the row stays locked until that ends, so a transaction
    that fails gives its number back and two never get the same one.
    """
    with transaction.atomic():
        counter, _ = Counter.objects.get_or_create(series=series, year=year)
        # The update itself takes the lock: SQLite ignores select_for_update.
        Counter.objects.filter(pk=counter.pk).update(last=F("last") + 1)
        return Counter.objects.values_list("last", flat=True).get(pk=counter.pk)
