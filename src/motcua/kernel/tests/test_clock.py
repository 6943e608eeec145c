from datetime import UTC, date, datetime, timedelta

import pytest

from motcua.kernel import clock


def test_the_present_is_told_in_vietnam_time():
    assert clock.now().utcoffset() == timedelta(hours=7)


def test_an_evening_in_utc_is_already_the_next_day_in_vietnam():
    evening = datetime(2026, 11, 24, 18, 30, tzinfo=UTC)
    assert clock.local(evening) == evening
    assert clock.local(evening).hour == 1
    assert clock.local_date(evening) == date(2026, 11, 25)


def test_a_time_without_a_zone_is_refused():
    with pytest.raises(ValueError, match="zone"):
        clock.local(datetime(2026, 11, 24, 8, 0))  # noqa: DTZ001 -- the mistake under test
