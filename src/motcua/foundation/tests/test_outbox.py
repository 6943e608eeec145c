"""Facts reach who listens: once in effect, in order per subject, whatever fails."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest
from django.db import transaction

from motcua.foundation.actor import ANONYMOUS, SYSTEM
from motcua.foundation.audit import trail
from motcua.foundation.models import Counter, HandledMessage, OutboxMessage, PageChange
from motcua.foundation.outbox import Message, deliver_pending, publish, relay
from motcua.foundation.outbox.message import kind_of, kinds
from motcua.foundation.outbox.operations import retry, skip
from motcua.foundation.policies import Forbidden, Missing
from motcua.foundation.tests.spoken import BellRung, faults, heard

MONDAY = datetime(2026, 3, 2, 8, tzinfo=UTC)
pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def silence() -> Iterator[None]:
    yield
    heard.clear()
    faults.clear()


def ring(note: str, bell: str = "a") -> OutboxMessage:
    with transaction.atomic():
        return publish(BellRung(bell=bell, note=note))


def park(row: OutboxMessage) -> OutboxMessage:
    """Let the relay fail on it until it gives up."""
    at = MONDAY
    for _ in range(len(relay.BACK_OFF) + 1):
        relay.deliver_due(at)
        at += timedelta(hours=1)
    row.refresh_from_db()
    return row


def test_a_message_is_heard_by_everyone_once():
    row = ring("do")
    assert deliver_pending(MONDAY) == 1
    assert deliver_pending(MONDAY) == 0
    row.refresh_from_db()
    assert heard == ["do"]
    assert row.delivered_at == MONDAY
    assert row.handled.count() == 2


def test_a_fact_that_was_rolled_back_is_never_announced():
    with transaction.atomic():
        publish(BellRung(bell="a", note="do"))
        transaction.set_rollback(True)
    assert deliver_pending(MONDAY) == 0


@pytest.mark.django_db(transaction=True)
def test_publishing_outside_a_transaction_is_refused():
    with pytest.raises(RuntimeError):
        publish(BellRung(bell="a"))


def test_a_message_comes_back_as_it_was_published():
    message = BellRung(bell="a", note="rê", tones=(1, 2))
    assert BellRung.from_json({**message.to_json(), "dropped_since": 1}) == message
    assert message.subject == "tests.bell:a"


def test_two_messages_cannot_share_a_name():
    with pytest.raises(TypeError):
        type("Other", (Message,), {"name": "tests.bell_rung"})
    with pytest.raises(TypeError):
        type("Nameless", (Message,), {})


@dataclass(frozen=True, kw_only=True)
class OfTower(Message, is_base=True):
    """What several messages of a tower share."""

    tower: str

    @property
    def subject(self) -> str:
        """In order for each tower."""
        return f"tests.tower:{self.tower}"


def test_messages_may_share_a_base_that_is_no_message_itself():
    struck = dataclass(frozen=True, kw_only=True)(
        type("ClockStruck", (OfTower,), {"name": "tests.clock_struck", "__annotations__": {}})
    )
    message = struck.from_json({"tower": "b"})
    assert (message.subject, message.to_json()) == ("tests.tower:b", {"tower": "b"})
    assert kind_of("tests.clock_struck") is struck
    assert OfTower not in kinds().values()
    with transaction.atomic(), pytest.raises(TypeError):
        publish(OfTower(tower="b"))
    with pytest.raises(TypeError):
        type("Named", (Message,), {"name": "tests.named"}, is_base=True)
    with pytest.raises(TypeError):
        type("Nameless", (OfTower,), {})


def test_a_failing_handler_leaves_no_effect_and_spares_the_others():
    faults["do"] = ValueError("out of tune")
    row = ring("do")
    assert relay.deliver_due(MONDAY) == 0
    row.refresh_from_db()
    assert not Counter.objects.filter(series="heard a").exists()
    assert Counter.objects.get(series="heard too a").last == 1
    assert row.last_error == "ValueError: out of tune"
    assert row.next_attempt_at == MONDAY + relay.BACK_OFF[0]


def test_a_second_attempt_reaches_only_the_handler_that_failed():
    faults["do"] = ValueError()
    ring("do")
    relay.deliver_due(MONDAY)
    faults.clear()
    assert relay.deliver_due(MONDAY) == 0
    assert relay.deliver_due(MONDAY + relay.BACK_OFF[0]) == 1
    assert Counter.objects.get(series="heard a").last == 1
    assert Counter.objects.get(series="heard too a").last == 1


def test_what_fails_holds_back_its_own_subject_only():
    faults["do"] = ValueError()
    for note, bell in (("do", "a"), ("rê", "a"), ("mi", "b")):
        ring(note, bell)
    relay.deliver_due(MONDAY)
    relay.deliver_due(MONDAY)
    assert heard == ["mi"]


def test_a_message_that_keeps_failing_is_parked():
    faults["do"] = ValueError("out of tune")
    row = park(ring("do"))
    assert row.parked_at
    assert row.attempts_count == 5
    assert relay.deliver_due(MONDAY + timedelta(days=9)) == 0


def test_an_operator_retries_a_parked_message_and_later_ones_follow_in_order():
    faults["do"] = ValueError()
    row = ring("do")
    ring("rê")
    park(row)
    faults.clear()
    retry(row.code, by=SYSTEM, at=MONDAY)
    relay.deliver_due(MONDAY)
    relay.deliver_due(MONDAY)
    assert heard == ["do", "rê"]
    assert trail(row)[0].sentence == "Cho thử lại thông điệp tests.bell_rung"


def test_an_operator_skips_a_parked_message_with_a_reason_on_record():
    faults["do"] = ValueError()
    row = ring("do")
    ring("rê")
    park(row)
    with pytest.raises(ValueError, match="reason"):
        skip(row.code, reason=" ", by=SYSTEM, at=MONDAY)
    skip(row.code, reason="chuông đã bỏ", by=SYSTEM, at=MONDAY)
    relay.deliver_due(MONDAY)
    assert heard == ["rê"]
    assert trail(row)[0].changes["reason"] == "chuông đã bỏ"


def test_only_an_administrator_decides_about_parked_messages():
    faults["do"] = ValueError()
    row = park(ring("do"))
    with pytest.raises(Forbidden):
        retry(row.code, by=ANONYMOUS, at=MONDAY)


def test_a_message_that_is_not_parked_cannot_be_skipped():
    with pytest.raises(Missing):
        skip(ring("do").code, reason="lý do", by=SYSTEM, at=MONDAY)


def test_a_message_of_an_unknown_kind_waits_and_does_not_stop_the_others():
    with transaction.atomic():
        row = OutboxMessage.objects.create(name="tests.unheard_of", subject="x", body={})
    ring("do")
    assert relay.deliver_due(MONDAY) == 1
    row.refresh_from_db()
    assert row.last_error.startswith("UnknownMessage")


def test_a_message_handed_over_again_has_no_second_effect():
    row = ring("do")
    deliver_pending(MONDAY)
    assert HandledMessage.objects.filter(message=row).count() == 2
    # The same message handed over once more, as after a relay that died before closing it.
    relay.deliver(row, at=MONDAY)
    assert Counter.objects.get(series="heard a").last == 1


def test_a_message_ends_the_pages_that_it_makes_untrue() -> None:
    with transaction.atomic():
        publish(BellRung(bell="a"))
        publish(BellRung(bell="b"))
    assert [change.tags for change in PageChange.objects.order_by("pk")] == [["bell:a"], ["bell:b"]]
