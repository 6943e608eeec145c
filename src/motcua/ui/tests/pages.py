"""The gallery as a person gets it, with a standing of the test's own: no database behind it."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.http import HttpResponse
from django.test import RequestFactory

from motcua.foundation.actor import Actor, Grant, Role
from motcua.ui import shell
from motcua.ui.web.gallery import gallery

ADDRESS = "/thu-vien-giao-dien/"
ADMINISTRATOR = Actor("a", "m", "Quản", (Grant(Role.ADMINISTRATOR, ""),))
STANDING = shell.Standing("Văn phòng Ủy ban nhân dân tỉnh Bình Minh", 12, "/tb/", "/ra/", "/toi/")


@contextmanager
def known_standing(standing: shell.Standing) -> Iterator[None]:
    """Everybody has this standing for a while."""
    before = shell._lookups[0]
    shell.tell_standing_by(lambda _actor: standing)
    try:
        yield
    finally:
        shell.tell_standing_by(before)


def gallery_for(actor: Actor) -> HttpResponse:
    """The gallery's answer to a person."""
    request = RequestFactory().get(ADDRESS)
    request.actor = actor  # type: ignore[attr-defined]
    with known_standing(STANDING):
        return gallery(request)
