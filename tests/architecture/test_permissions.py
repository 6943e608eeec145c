"""Every route has a row: its right in words and what each person of the cast gets there."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from http import HTTPStatus

import pytest
from django.conf import settings
from django.core.cache import cache
from django.db import transaction
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse
from pytest_django import DjangoDbBlocker

from motcua.people.models import Member
from tests.architecture.permissions import ROWS, world
from tests.architecture.permissions.row import PEOPLE, Row
from tests.support.cast import account_of, make_member, make_places


def routes(resolver: URLResolver, namespace: str = "") -> Iterator[str]:
    """The names of all routes, each with its namespace."""
    for one in resolver.url_patterns:
        if isinstance(one, URLPattern):
            yield f"{namespace}{one.name}"
        else:
            yield from routes(one, namespace + (f"{one.namespace}:" if one.namespace else ""))


def test_every_route_has_its_row_and_every_row_its_route() -> None:
    there, written = set(routes(get_resolver())), Counter(row.route for row in ROWS)
    assert sorted(there - set(written)) == [], "routes without a row"
    assert sorted(set(written) - there) == [], "rows without a route"
    assert [name for name, count in written.items() if count > 1] == []


@dataclass(frozen=True)
class World:
    """The things that addresses name, and the session of each of PEOPLE; the stranger has none."""

    things: dict[str, str]
    sessions: dict[str, str]

    def named(self, one: str | date) -> str | date:
        """What stands for a name of the table in an address or a form."""
        if isinstance(one, date):
            return one
        return one[1:] if one.startswith("=") else self.things[one]

    def client(self, who: str) -> Client:
        """A browser of this person, as it was before any row."""
        client = Client()
        if session := self.sessions.get(who):
            client.cookies[settings.SESSION_COOKIE_NAME] = session
        return client


@pytest.fixture(scope="module")
def asked(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[World]:
    """One world for all rows: each row takes back what it changed, the end takes back the rest."""
    with django_db_blocker.unblock(), transaction.atomic():
        places = make_places()
        cast = {name: make_member(name, places) for name in PEOPLE if name != "an"}
        sessions = {name: _sign_in(member) for name, member in cast.items()}
        yield World(world.build(places, cast), sessions)
        transaction.set_rollback(True)


@pytest.mark.django_db
@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.route)
def test_each_person_gets_what_the_table_says(row: Row, asked: World) -> None:
    cache.clear()
    address = reverse(row.route, args=[asked.named(one) for one in row.on])
    address += row.query.format(**asked.things)
    sends = {name: asked.named(value) for name, value in row.sends}
    got = [_status(asked.client(name), address, row, sends) for name in PEOPLE]
    assert " ".join(map(str, got)) == row.statuses
    if row.post:
        assert asked.client("quan").get(address).status_code == HTTPStatus.METHOD_NOT_ALLOWED


def _sign_in(member: Member) -> str:
    client = Client()
    client.force_login(account_of(member), backend="django.contrib.auth.backends.ModelBackend")
    return client.cookies[settings.SESSION_COOKIE_NAME].value


def _status(client: Client, address: str, row: Row, sends: dict[str, str | date]) -> int:
    """What comes back; whatever it changed is taken back."""
    with transaction.atomic():
        response = client.post(address, sends) if row.post else client.get(address)
        response.getvalue()  # a file is closed when it was read
        transaction.set_rollback(True)
    return response.status_code
