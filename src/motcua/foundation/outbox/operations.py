"""What an operator may do with a message that could not be delivered."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from motcua.foundation import audit
from motcua.foundation.actor import Actor, Role
from motcua.foundation.models import OutboxMessage
from motcua.foundation.policies import Missing, require_role


def retry(code: str, *, by: Actor, at: datetime) -> None:
    """Let the relay try a parked message again, with all its attempts."""
    with transaction.atomic():
        message = _parked(code, by)
        message.parked_at = None
        message.attempts_count = 0
        message.next_attempt_at = None
        message.save(update_fields=["parked_at", "attempts_count", "next_attempt_at"])
        audit.record("outbox.retried", message, by=by, at=at, changes={"name": message.name})


def skip(code: str, *, reason: str, by: Actor, at: datetime) -> None:
    """Give a parked message up, for a reason that stays on record; later ones go on."""
    if not reason.strip():
        raise ValueError("A skipped message needs a reason.")
    with transaction.atomic():
        message = _parked(code, by)
        message.delivered_at = at
        message.skip_reason = reason.strip()
        message.save(update_fields=["delivered_at", "skip_reason"])
        changes = {"name": message.name, "reason": message.skip_reason}
        audit.record("outbox.skipped", message, by=by, at=at, changes=changes)


def _parked(code: str, by: Actor) -> OutboxMessage:
    require_role(by, Role.ADMINISTRATOR, reason=_("Chỉ quản trị viên được xử lý thông điệp."))
    message = OutboxMessage.objects.select_for_update().parked().filter(code=code).first()
    if message is None:
        raise Missing(_("Không có thông điệp này hoặc nó không bị dừng."))
    return message
