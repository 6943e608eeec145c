"""A refused upload leaves nothing behind; the same bytes kept elsewhere stay."""

import pytest

from motcua.foundation import files
from motcua.foundation.actor import SYSTEM
from motcua.foundation.models import StoredFile
from motcua.kernel import clock


@pytest.mark.django_db
def test_the_bytes_go_with_the_last_row_that_keeps_them() -> None:
    at = clock.now()
    first = files.store("Một bài báo không giữ.".encode(), name="a.txt", by=SYSTEM, at=at)
    second = files.store("Một bài báo không giữ.".encode(), name="b.txt", by=SYSTEM, at=at)
    path = files.path(first)
    files.discard(first)
    assert path.exists()
    files.discard(second)
    assert not path.exists()
    assert not StoredFile.objects.exists()
