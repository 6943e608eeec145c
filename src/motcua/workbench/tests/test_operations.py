"""The operations page: for administrators only, and what waits can be decided there."""

from collections.abc import Callable

import pytest
from django.test import Client

from motcua.foundation.audit import trail
from motcua.foundation.models import OutboxMessage
from motcua.kernel import clock
from motcua.people.models import Member

ADDRESS = "/van-hanh/"
ClientOf = Callable[[Member], Client]
pytestmark = pytest.mark.django_db


@pytest.fixture
def parked() -> OutboxMessage:
    """A message nobody could take, with another waiting behind it."""
    facts = {"name": "tests.never_heard", "subject": "tests.bell:a", "body": {}}
    OutboxMessage.objects.create(**facts)
    first = OutboxMessage.objects.earliest("id")
    OutboxMessage.objects.create(**facts)
    first.attempts_count, first.parked_at, first.last_error = 5, clock.now(), "ValueError: lệch"
    first.save()
    return first


def test_a_stranger_is_sent_to_sign_in_and_an_officer_is_refused(
    binh: Member, client_of: ClientOf, client: Client
) -> None:
    assert client.get(ADDRESS).status_code == 302
    assert client_of(binh).get(ADDRESS).status_code == 403


def test_an_administrator_sees_what_waits(
    quan: Member, client_of: ClientOf, parked: OutboxMessage
) -> None:
    page = client_of(quan).get(ADDRESS)
    text = page.content.decode()
    assert page.status_code == 200
    assert parked.name in text
    assert parked.last_error in text
    assert f"{ADDRESS}{parked.code}/bo-qua/" in text


def test_the_audit_trail_is_verified_when_asked(quan: Member, client_of: ClientOf) -> None:
    assert "Nhật ký nguyên vẹn" in client_of(quan).get(f"{ADDRESS}?nhat-ky").content.decode()


def test_retrying_gives_the_message_back_to_the_relay(
    quan: Member, client_of: ClientOf, parked: OutboxMessage
) -> None:
    answer = client_of(quan).post(f"{ADDRESS}{parked.code}/thu-lai/")
    assert answer.status_code == 302
    parked.refresh_from_db()
    assert parked.parked_at is None


def test_skipping_asks_for_a_reason_and_keeps_it(
    quan: Member, client_of: ClientOf, parked: OutboxMessage
) -> None:
    client, address = client_of(quan), f"{ADDRESS}{parked.code}/bo-qua/"
    assert client.get(address).status_code == 200
    assert client.post(address, {"reason": ""}).status_code == 200
    client.post(address, {"reason": "chuông đã bỏ"})
    parked.refresh_from_db()
    assert parked.delivered_at
    assert trail(parked)[0].changes["reason"] == "chuông đã bỏ"


@pytest.mark.parametrize("verb", ["thu-lai", "bo-qua"])
def test_deciding_is_for_administrators(
    binh: Member, client_of: ClientOf, parked: OutboxMessage, verb: str
) -> None:
    answer = client_of(binh).post(f"{ADDRESS}{parked.code}/{verb}/", {"reason": "không"})
    assert answer.status_code == 403


def test_a_message_that_is_not_parked_is_not_found(quan: Member, client_of: ClientOf) -> None:
    assert client_of(quan).get(f"{ADDRESS}khong-co/bo-qua/").status_code == 404
