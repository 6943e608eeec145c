"""Facts between contexts: published in the action's transaction, heard at least once, in order."""

from motcua.foundation.outbox.message import Message
from motcua.foundation.outbox.publishing import publish
from motcua.foundation.outbox.subscriptions import hears
from motcua.foundation.outbox.waiting import deliver_pending

__all__ = ["Message", "deliver_pending", "hears", "publish"]
