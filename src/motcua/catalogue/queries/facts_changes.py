"""What happened to public procedures, newest first: announced, corrected, ended, withdrawn.

Each kind is read by its own index and merged; none is asked for more rows than a page
has, so a page costs the same however long the history is.
"""

import base64
import binascii
import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from django.db.models import Exists, OuterRef, Q, QuerySet

from motcua.catalogue.models import Correction, ProcedureVersion
from motcua.catalogue.queries.facts_words import words_of
from motcua.catalogue.rules.facts import ChangeKind, ProcedureChange
from motcua.catalogue.rules.import_kinds import told_publicly
from motcua.catalogue.rules.kinds import VersionState
from motcua.foundation.paths import below
from motcua.kernel import clock

WITHDRAWN, ANNOUNCED, CORRECTED, ENDED = 3, 2, 1, 0
"""Ranks that order what happened at one instant."""
Key = tuple[datetime, int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """Whose changes are wanted; empty values narrow nothing."""

    sector: str = ""
    path: str = ""
    """Of the agency that keeps the record."""


@dataclass(frozen=True, slots=True)
class ChangePage:
    """Changes, newest first, and the cursor of the older ones ("" = none)."""

    rows: tuple[ProcedureChange, ...]
    older: str


def changes(scope: Scope, *, on: date, cursor: str = "", size: int = 50) -> ChangePage:
    """Five queries, and two for what is different. A cursor that was tampered with is ignored."""
    at = _read(cursor)
    found = [
        *_announced(scope, at, size + 1),
        *_corrected(scope, at, size + 1),
        *_ended(scope, at, on, size + 1),
        *_withdrawn(scope, at, size + 1),
    ]
    found.sort(key=lambda pair: pair[0], reverse=True)
    page = found[:size]
    older = _write(page[-1][0]) if len(found) > size else ""
    return ChangePage(_with_words([change for _, change in page]), older)


def _with_words(rows: list[ProcedureChange]) -> tuple[ProcedureChange, ...]:
    compared = {ChangeKind.AMENDED, ChangeKind.REPLACED}
    words = words_of(row.version for row in rows if row.kind in compared)
    return tuple(
        replace(row, words=words.get(row.version, ())) if row.kind in compared else row
        for row in rows
    )


Found = Iterable[tuple[Key, ProcedureChange]]


def _announced(scope: Scope, at: Key | None, size: int) -> Found:
    # The first version of an imported record, of which nobody knows since when it holds, is news
    # to us and to nobody else.
    rows = _public(scope).filter(valid_from__isnull=False)
    for row in _older(rows, "announced_at", ANNOUNCED, at)[:size]:
        if row.announced_at is None:  # excluded by the table's own constraint
            continue
        yield (
            (row.announced_at, ANNOUNCED, row.pk),
            _change(row, ChangeKind(row.change), row.announced_at, f"version:{row.code}"),
        )


def _corrected(scope: Scope, at: Key | None, size: int) -> Found:
    # Only announced versions are corrected; to ask for the state again would read them all. And
    # a database that joins first begins with all versions: the newest are chosen by themselves.
    public = ProcedureVersion.objects.filter(_within(scope, ""), pk=OuterRef("version"))
    newest = _older(Correction.objects.filter(Exists(public)), "at", CORRECTED, at)[:size]
    rows = Correction.objects.filter(pk__in=list(newest.values_list("pk", flat=True)))
    shown = rows.select_related("version__procedure", "version__sector")
    for row in shown.defer("before", "version__record"):
        version = row.version
        yield (
            (row.at, CORRECTED, row.pk),
            _change(
                version,
                ChangeKind.CORRECTED,
                row.at,
                f"correction:{version.code}:{row.revision}",
                reason=told_publicly(row.reason),
            ),
        )


def _ended(scope: Scope, at: Key | None, on: date, size: int) -> Found:
    """Procedures whose last day is past and that no version follows."""
    later = ProcedureVersion.objects.filter(
        procedure=OuterRef("procedure"),
        state=VersionState.ANNOUNCED,
        valid_from__gt=OuterRef("valid_until"),
    )
    rows = _public(scope).filter(~Exists(later), valid_until__lt=on)
    if at is not None:
        rows = rows.filter(_ended_before(at))
    for row in rows.order_by("-valid_until", "-pk")[:size]:
        if row.valid_until is None:  # excluded by the filter
            continue
        moment = _midnight(row.valid_until + timedelta(days=1))
        change = _change(row, ChangeKind.ENDED, moment, f"end:{row.code}", reason=row.ended_because)
        yield (moment, ENDED, row.pk), change


def _withdrawn(scope: Scope, at: Key | None, size: int) -> Found:
    """Announcements taken back before their first day: whoever heard of one hears of this."""
    rows = ProcedureVersion.objects.filter(_within(scope, ""), withdrawn_at__isnull=False)
    shown = rows.select_related("procedure", "sector").defer("record", "folded")
    for row in _older(shown, "withdrawn_at", WITHDRAWN, at)[:size]:
        if row.withdrawn_at is None:  # excluded by the filter
            continue
        kind, key = ChangeKind.WITHDRAWN, f"withdrawn:{row.code}"
        change = _change(row, kind, row.withdrawn_at, key, reason=row.withdrawn_because)
        yield (row.withdrawn_at, WITHDRAWN, row.pk), change


def _public(scope: Scope) -> QuerySet[ProcedureVersion]:
    rows = ProcedureVersion.objects.filter(state=VersionState.ANNOUNCED).filter(_within(scope, ""))
    return rows.select_related("procedure", "sector").defer("record", "folded")


def _within(scope: Scope, prefix: str) -> Q:
    condition = Q(**{f"{prefix}procedure__is_internal": False})
    if scope.sector:
        condition &= Q(**{f"{prefix}sector__slug": scope.sector})
    return condition & below(f"{prefix}procedure__unit_path", scope.path)


def _older(rows: QuerySet, field: str, rank: int, at: Key | None) -> QuerySet:  # type: ignore[type-arg]  # any of the tables
    ordered = rows.order_by(f"-{field}", "-pk")
    if at is None:
        return ordered
    moment, at_rank, pk = at
    older = Q(**{f"{field}__lt": moment})
    if rank < at_rank:
        older |= Q(**{field: moment})
    elif rank == at_rank:
        older |= Q(**{field: moment, "pk__lt": pk})
    return ordered.filter(older)


def _ended_before(at: Key) -> Q:
    moment, rank, pk = at
    day = clock.local_date(moment)
    if _midnight(day) != moment:
        return Q(valid_until__lt=day)
    last = day - timedelta(days=1)
    same = Q(valid_until=last) if rank > ENDED else Q(valid_until=last, pk__lt=pk)
    return Q(valid_until__lt=last) | same


def _change(
    row: ProcedureVersion, kind: ChangeKind, at: datetime, key: str, *, reason: str = ""
) -> ProcedureChange:
    is_end = kind is ChangeKind.ENDED
    return ProcedureChange(
        key=key,
        kind=kind,
        at=at,
        version=row.code,
        number=row.procedure.number,
        name=row.name,
        sector=row.sector.name,
        sector_slug=row.sector.slug,
        decision=row.decision,
        effective_on=row.valid_until if is_end else row.valid_from,
        reason=reason,
    )


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(0), clock.VN_TZ)


def _write(key: Key) -> str:
    values = [key[0].isoformat(), *key[1:]]
    return base64.urlsafe_b64encode(json.dumps(values).encode()).decode().rstrip("=")


def _read(cursor: str) -> Key | None:
    try:
        values = json.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
        at, rank, pk = values
        moment = clock.local(datetime.fromisoformat(at))
        # A first or last moment of the calendar cannot be counted on from.
        is_sound = 1900 < moment.year < 2200 and rank in range(WITHDRAWN + 1)
        return (moment, int(rank), pk) if is_sound and isinstance(pk, int) and pk < 2**62 else None
    except (ValueError, TypeError, OverflowError, binascii.Error):
        return None
