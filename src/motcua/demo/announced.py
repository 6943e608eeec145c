"""The procedures of the demo come into force, two of them with a second version."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from django.db import transaction

from motcua.catalogue.actions import succession
from motcua.catalogue.models import (
    Announcement,
    AnnouncementItem,
    Procedure,
    ProcedureVersion,
    Sector,
)
from motcua.catalogue.rules.announcement_kinds import AnnouncementState, Change
from motcua.catalogue.rules.kinds import Source
from motcua.catalogue.rules.record import ProcedureRecord
from motcua.catalogue.rules.record_money import FeeKind, FeeRule
from motcua.demo.procedures import certification, civil_status, culture, sport_tourism
from motcua.demo.procedures.entry import Entry, working_days
from motcua.demo.year import moment
from motcua.foundation.actor import Actor
from motcua.kernel.text import fold

ENTRIES = (
    *civil_status.ENTRIES, *certification.ENTRIES, *culture.ENTRIES, *sport_tourism.ENTRIES,
)  # fmt: skip
SINGLE, KARAOKE = civil_status.SINGLE.number, "9.000107"


@dataclass(frozen=True, slots=True)
class Owner:
    """The unit that keeps records: its code and path."""

    code: str
    path: str


def announce_all(province: Owner, department: Owner, *, by: Actor, today: date) -> None:
    """Everything since ten months ago; the second versions since three weeks ago.

    The department keeps what the province itself regulates, the province's office the rest.
    """
    began = today - timedelta(days=300)
    at = moment(began - timedelta(days=10))
    sectors = {entry.sector: _sector(entry.sector) for entry in ENTRIES}
    for decision in sorted({entry.decision for entry in ENTRIES}):
        taken = [entry for entry in ENTRIES if entry.decision == decision]
        owner = department if decision.endswith("UBND") else province
        with transaction.atomic():
            paper = _decision(decision, owner, effective_on=began, by=by, at=at)
            for order, entry in enumerate(taken):
                version = _first(entry, owner, sectors[entry.sector], by=by, at=at)
                _announce(paper, version, Change.NEW, order, by=by, at=at)
    _second_versions(province, by=by, starts_on=today - timedelta(days=21))


def _second_versions(owner: Owner, *, by: Actor, starts_on: date) -> None:
    at = moment(starts_on - timedelta(days=10))
    free = (FeeRule(kind=FeeKind.CHARGE, amount=0),)
    with transaction.atomic():
        paper = _decision("2987/QĐ-UBND", owner, effective_on=starts_on, by=by, at=at)
        for order, number in enumerate((SINGLE, KARAOKE)):
            before = ProcedureVersion.objects.select_related("procedure", "sector").get(
                procedure__number=number
            )
            record = before.content
            changed = _cheaper(record, free) if number == SINGLE else _faster(record)
            version = _next(before, changed, by=by, at=at)
            _announce(paper, version, Change.AMENDED, order, by=by, at=at)


def _cheaper(record: ProcedureRecord, fees: tuple[FeeRule, ...]) -> ProcedureRecord:
    return replace(record, channels=tuple(replace(one, fees=fees) for one in record.channels))


def _faster(record: ProcedureRecord) -> ProcedureRecord:
    times = working_days(3)
    return replace(
        record,
        channels=tuple(replace(one, times=times) for one in record.channels),
        components=record.components[:1],
    )


def _sector(name: str) -> Sector:
    slug = fold(name).replace(" ", "-")
    return Sector.objects.get_or_create(folded=fold(name), defaults={"name": name, "slug": slug})[0]


def _decision(
    number: str, owner: Owner, *, effective_on: date, by: Actor, at: datetime
) -> Announcement:
    is_own = number.endswith("UBND")
    return Announcement.objects.create(
        unit_id=owner.code,
        owner_path=owner.path,
        state=AnnouncementState.ISSUED,
        is_own=is_own,
        issuer="Ủy ban nhân dân tỉnh Bình Minh" if is_own else "Bộ Tư pháp",
        subject="Về việc công bố thủ tục hành chính thuộc phạm vi quản lý",
        number=number,
        signed_on=effective_on - timedelta(days=12),
        signer="Hoàng Bá Tùng" if is_own else "",
        signer_post="Phó Chủ tịch" if is_own else "",
        effective_on=effective_on,
        created_by=by.code,
        created_at=at,
        issued_at=at,
    )


def _first(
    entry: Entry, owner: Owner, sector: Sector, *, by: Actor, at: datetime
) -> ProcedureVersion:
    is_local = entry.number.startswith("9.")
    procedure = Procedure.objects.create(
        number=entry.number,
        source=Source.LOCAL if is_local else Source.NATIONAL,
        issuer="Ủy ban nhân dân tỉnh Bình Minh" if is_local else "Bộ Tư pháp",
        unit_id=owner.code,
        unit_path=owner.path,
        is_internal=entry.is_internal,
        is_linked=entry.is_linked,
        is_on_the_spot=entry.is_on_the_spot,
        is_boundary_free=entry.is_boundary_free,
        created_by=by.code,
        created_at=at,
    )
    version = ProcedureVersion(procedure=procedure, ordinal=1, created_by=by.code, created_at=at)
    version.put(entry.record(), sector)
    return version


def _next(
    before: ProcedureVersion, record: ProcedureRecord, *, by: Actor, at: datetime
) -> ProcedureVersion:
    version = ProcedureVersion(
        procedure=before.procedure,
        ordinal=before.ordinal + 1,
        change=Change.AMENDED,
        created_by=by.code,
        created_at=at,
    )
    version.put(record, before.sector)
    return version


def _announce(
    paper: Announcement,
    version: ProcedureVersion,
    change: Change,
    order: int,
    *,
    by: Actor,
    at: datetime,
) -> None:
    version.announcement, version.change = paper, change
    version.decision, version.decided_on = paper.number, paper.signed_on
    because = f"Quyết định số {paper.number}"
    succession.begin(version, paper.effective_on, because=because, by=by, at=at)
    AnnouncementItem.objects.create(
        announcement=paper,
        procedure=version.procedure,
        change=change,
        version=version,
        order=order,
    )
