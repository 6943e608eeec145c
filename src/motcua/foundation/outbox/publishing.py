"""Publishing: a row in the transaction that makes the fact true."""

from django.db import transaction

from motcua.foundation.models import OutboxMessage
from motcua.foundation.outbox.message import Message


def publish(message: Message) -> OutboxMessage:
    """Announce the fact to whoever listens, if and only if this transaction commits.

    Raises RuntimeError outside a transaction: the fact and its message could then part.
    """
    if not transaction.get_connection().in_atomic_block:
        raise RuntimeError(f"{message.name} was published outside a transaction.")
    return OutboxMessage.objects.create(
        name=message.name, subject=message.subject, body=message.to_json()
    )
