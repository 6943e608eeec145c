"""The clock: the one place that reads the machine's time, always in Vietnam's zone."""

from datetime import date, datetime, timedelta, timezone

# A fixed offset: Vietnam has kept UTC+7 without summer time since 1975, and a fixed zone
# needs no time zone database on the machine.
VN_TZ = timezone(timedelta(hours=7), "UTC+07:00")


def now() -> datetime:
    """The present instant in Vietnam. Only web, jobs, handlers and commands may ask."""
    return datetime.now(VN_TZ)


def local(at: datetime) -> datetime:
    """The same instant on a Vietnamese clock.

    Raises ValueError for a time without a zone: guessing one would move deadlines by hours.
    """
    if at.tzinfo is None:
        raise ValueError("A time without a zone is not an instant.")
    return at.astimezone(VN_TZ)


def local_date(at: datetime) -> date:
    """The calendar day in Vietnam on which the instant falls."""
    return local(at).date()
