"""Desks, sheets on walls and what makes them wrong, in the fictional province."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from django.db import transaction

from motcua.agencies.models import Unit
from motcua.catalogue.actions import succession
from motcua.catalogue.actions.print_sheets import print_sheets
from motcua.catalogue.models import (
    DeskOfficer,
    OneStopDesk,
    PostedCopy,
    ProcedureVersion,
    SheetRun,
)
from motcua.catalogue.queries.print_choices import sheet_of
from motcua.catalogue.queries.print_places import PrintPlace
from motcua.catalogue.queries.sheet_places import place_of_desk
from motcua.catalogue.rules.print_order import PrintOrder, WantedSheet
from motcua.catalogue.rules.sheet_kinds import CopyState, PaperSize
from motcua.foundation.actor import SYSTEM
from motcua.kernel import clock
from motcua.kernel.clock import VN_TZ
from tests.support.catalogue import ProcedureVersionFactory

MORNING = datetime(2026, 7, 20, 8, tzinfo=VN_TZ)
CHANGES_ON = date(2026, 8, 3)
"""A Monday."""
ADDRESS = "https://motcua.binhminh.example"


def a_desk(unit: Unit, **changes: Any) -> OneStopDesk:
    """A one-stop desk of a unit that receives what its level does, with one person."""
    usual: dict[str, Any] = {
        "slug": f"quay-{unit.code}",
        "name": "Bộ phận Một cửa Sở Văn hóa và Thể thao",
        "address": "Số 2 phố Lê Lợi, phường Bình Minh",
        "hours": [{"days": "Thứ Hai – Thứ Sáu", "from": "07:30", "until": "11:30"}],
        "phone": "0200 3 812 345",
        "hotline": "0200 3 811 022",
        "email": "motcua@binhminh.example",
        "serves_province": True,
    }
    desk = OneStopDesk.objects.create(unit=unit, unit_path=unit.path, **(usual | changes))
    DeskOfficer.objects.create(
        desk=desk, name="Lý Thị Na", post="Chuyên viên", phone="0200 3 812 346"
    )
    return desk


def place_for(desk: OneStopDesk) -> PrintPlace:
    """The desk as a place to print for."""
    return PrintPlace(
        key=f"quay-{desk.code}",
        name=desk.name,
        unit=desk.unit_id,
        unit_path=desk.unit_path,
        desk=desk,
        place=place_of_desk(desk, "Sở Văn hóa và Thể thao"),
    )


def an_order(where: PrintPlace, sheets: Sequence[WantedSheet], **changes: Any) -> PrintOrder:
    """An order of these sheets."""
    usual: dict[str, Any] = {
        "title": "Các tờ niêm yết",
        "unit": where.unit,
        "unit_path": where.unit_path,
        "desk": where.desk.pk if where.desk else None,
        "size": PaperSize.A4.value,
        "sheets": sheets,
        "public_address": ADDRESS,
    }
    return PrintOrder(**(usual | changes))


def printed(
    desk: OneStopDesk, *versions: ProcedureVersion, at: datetime = MORNING
) -> tuple[SheetRun, list[PostedCopy]]:
    """A run of one sheet for each version, and its copies."""
    where = place_for(desk)
    run = print_sheets(
        an_order(where, [sheet_of(version, where) for version in versions]), by=SYSTEM, at=at
    )
    return run, list(PostedCopy.objects.filter(run=run).order_by("id"))


def hanging(desk: OneStopDesk, version: ProcedureVersion, *, at: datetime = MORNING) -> PostedCopy:
    """A copy of the version on the wall since the day it was printed."""
    (copy,) = printed(desk, version, at=at)[1]
    copy.state, copy.posted_on, copy.posted_by = CopyState.POSTED.value, at.date(), "binh"
    copy.place = "Bảng niêm yết"
    copy.save()
    return copy


def followed(
    version: ProcedureVersion, *, on: date = CHANGES_ON, **changes: Any
) -> ProcedureVersion:
    """The version that follows from a day on; `changes` of ProcedureVersionFactory."""
    after: ProcedureVersion = ProcedureVersionFactory.create(
        procedure=version.procedure, decision="456/QĐ-UBND", **changes
    )
    because = "Có nội dung mới theo Quyết định 456/QĐ-UBND"
    with transaction.atomic():
        succession.begin(after, on, because=because, by=SYSTEM, at=MORNING)
    version.refresh_from_db()
    return after


def days_after(moment: datetime, days: int) -> datetime:
    """The same hour some days later."""
    return moment + timedelta(days=days)


def yesterday() -> date:
    """The day before this one, where the offices are."""
    return clock.local_date(clock.now()) - timedelta(days=1)
