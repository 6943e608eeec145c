"""Every route with its right and what each person of the cast gets there."""

from tests.architecture.permissions import (
    agencies,
    cataloguing,
    guiding,
    importing,
    measuring,
    open_data,
    people,
    plans,
    posting,
    public,
    reports,
    shells,
)
from tests.architecture.permissions.row import Row

ROWS: tuple[Row, ...] = (
    *shells.ROWS,
    *people.ROWS,
    *agencies.ROWS,
    *plans.ROWS,
    *posting.ROWS,
    *measuring.ROWS,
    *reports.ROWS,
    *open_data.ROWS,
    *public.ROWS,
    *importing.ROWS,
    *cataloguing.ROWS,
    *guiding.ROWS,
)
