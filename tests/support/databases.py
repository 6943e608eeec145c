"""What the two databases need before tests may use them."""

from collections.abc import Iterator

import pytest
from django.db import connection

from motcua.foundation.audit import triggers


@pytest.fixture(autouse=True)
def emptied_after_real_transactions(request: pytest.FixtureRequest) -> Iterator[None]:
    """Let tests with real transactions be cleared away: the audit's triggers would forbid it.

    The flush that follows such a test ends with post_migrate, which puts the triggers back.
    """
    if not _has_real_transactions(request):
        yield
        return
    # Asked for first, so that its flush comes after the lifting below.
    request.getfixturevalue("transactional_db")
    yield
    triggers.remove(connection)


def _has_real_transactions(request: pytest.FixtureRequest) -> bool:
    marker = request.node.get_closest_marker("django_db")
    marked = bool(marker and marker.kwargs.get("transaction"))
    return marked or not {"transactional_db", "live_server"}.isdisjoint(request.fixturenames)
