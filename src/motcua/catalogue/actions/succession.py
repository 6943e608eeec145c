"""How one version follows another; shared by the verbs that announce, import and abolish.

Nothing here opens a transaction: the calling action does, after it has locked the procedure.
"""

from datetime import date, datetime, timedelta

from motcua.catalogue.messages import (
    ProcedureVersionAnnounced,
    ProcedureVersionEnded,
    ProcedureVersionReopened,
    ProcedureVersionTookEffect,
    ProcedureVersionWithdrawn,
)
from motcua.catalogue.models import Announcement, Procedure, ProcedureVersion, VersionEnding
from motcua.catalogue.rules.kinds import VersionState
from motcua.catalogue.rules.validity import Span
from motcua.foundation import audit, outbox
from motcua.foundation.actor import Actor
from motcua.foundation.pages import invalidate
from motcua.foundation.policies import Missing


class Overlaps(ValueError):
    """Another announced version is in force on a day of the new one."""


def lock(procedure_code: str) -> Procedure:
    """The procedure, locked, so that its versions follow one another. Raises DoesNotExist."""
    return Procedure.objects.select_for_update(no_key=True).get(code=procedure_code)


def lock_version(code: str) -> ProcedureVersion:
    """The version, locked with its procedure. Raises Missing."""
    rows = ProcedureVersion.objects.select_related("procedure", "sector")
    version = rows.select_for_update(of=("self",)).filter(code=code).first()
    if version is None:
        raise Missing
    return version


def next_ordinal(procedure: Procedure) -> int:
    """The ordinal of the next version of a locked procedure."""
    last = procedure.versions.order_by("-ordinal").values_list("ordinal", flat=True).first()
    return (last or 0) + 1


def begin(
    version: ProcedureVersion, starts_on: date | None, *, because: str, by: Actor, at: datetime
) -> None:
    """Announce a version from `starts_on` (None: nobody knows since when); the one before ends.

    Raises Overlaps when an announced version starts on that day or later.
    """
    _close_before(version, starts_on, because=because, by=by, at=at)
    version.state, version.valid_from, version.announced_at = VersionState.ANNOUNCED, starts_on, at
    version.save()
    audit.record("version.announced", version, by=by, at=at)
    outbox.publish(ProcedureVersionAnnounced(**_names(version)))
    show_anew(version)


def end(
    version: ProcedureVersion,
    last_day: date,
    *,
    because: str,
    decision: Announcement | None = None,
    by: Actor,
    at: datetime,
) -> None:
    """Set the last day of an announced version, with the reason people are told.

    What a decision ends keeps the day that stood there before.
    """
    if decision is not None:
        VersionEnding.objects.create(
            announcement=decision,
            version=version,
            last_day=last_day,
            former_last_day=version.valid_until,
            former_reason=version.ended_because,
        )
    version.valid_until, version.ended_because = last_day, because[:300]
    version.save(update_fields=["valid_until", "ended_because"])
    audit.record("version.ended", version, by=by, at=at, changes={"reason": because})
    show_anew(version)


def withdraw(version: ProcedureVersion, *, because: str, by: Actor, at: datetime) -> None:
    """Take back the announcement of a version that has not begun; it stays on record."""
    version.state, version.withdrawn_at = VersionState.WITHDRAWN, at
    version.withdrawn_because = because[:300]
    version.save(update_fields=["state", "withdrawn_at", "withdrawn_because"])
    audit.record("version.withdrawn", version, by=by, at=at, changes={"reason": because})
    outbox.publish(ProcedureVersionWithdrawn(**_names(version)))
    show_anew(version)


def reopen(ending: VersionEnding, *, because: str, by: Actor, at: datetime) -> None:
    """Put back the last day that stood before a decision set another; the ending is forgotten."""
    version = ending.version
    version.valid_until = ending.former_last_day
    version.ended_because = ending.former_reason
    version.save(update_fields=["valid_until", "ended_because"])
    ending.delete()
    audit.record("version.reopened", version, by=by, at=at, changes={"reason": because})
    outbox.publish(ProcedureVersionReopened(**_names(version)))
    show_anew(version)


def told_began(version: ProcedureVersion, *, at: datetime) -> None:
    """Tell others that the first day has come; once."""
    rows = ProcedureVersion.objects.filter(pk=version.pk, began_told_at__isnull=True)
    if rows.update(began_told_at=at):
        outbox.publish(ProcedureVersionTookEffect(**_names(version)))
        show_anew(version)


def told_ended(version: ProcedureVersion, *, at: datetime) -> None:
    """Tell others that the last day is past; once."""
    rows = ProcedureVersion.objects.filter(pk=version.pk, ended_told_at__isnull=True)
    if rows.update(ended_told_at=at):
        outbox.publish(ProcedureVersionEnded(**_names(version)))
        show_anew(version)


def _close_before(
    version: ProcedureVersion, starts_on: date | None, *, because: str, by: Actor, at: datetime
) -> None:
    span = Span(starts_on, version.valid_until)
    others = version.procedure.versions.filter(state=VersionState.ANNOUNCED).exclude(pk=version.pk)
    for other in others:
        if not other.span.overlaps(span):
            continue
        if starts_on is None or (other.valid_from and other.valid_from >= starts_on):
            raise Overlaps(other.code)
        last_day = starts_on - timedelta(days=1)
        end(other, last_day, because=because, decision=version.announcement, by=by, at=at)


def _names(version: ProcedureVersion) -> dict[str, str]:
    return {
        "procedure": version.procedure.code,
        "number": version.procedure.number,
        "version": version.code,
    }


def show_anew(version: ProcedureVersion) -> None:
    """No reader is shown the page as it was before."""
    invalidate("procedures", f"procedure:{version.procedure.number}")
