"""Publishing: a row in the transaction that makes the fact true."""

from django.db import transaction

from motcua.foundation.models import OutboxMessage
from motcua.foundation.outbox.message import Message
from motcua.foundation.pages.invalidating import invalidate


def publish(message: Message) -> OutboxMessage:
    """Announce the fact to whoever listens, if and only if this transaction commits.

    The public pages that it makes untrue end with the transaction, not when it is heard.
    Raises RuntimeError outside a transaction: the fact and its message could then part.
    """
    if not transaction.get_connection().in_atomic_block:
        raise RuntimeError(f"{message.name} was published outside a transaction.")
    if not message.name:
        raise TypeError(f"{type(message).__name__} is a base of messages, not one of them.")
    if tags := message.page_tags:
        invalidate(*tags)
    return OutboxMessage.objects.create(
        name=message.name, subject=message.subject, body=message.to_json()
    )
