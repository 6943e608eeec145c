"""In bản niêm yết: each sheet gets a code of its own before it is printed."""

from datetime import datetime

from django.db import transaction

from motcua.catalogue import policies
from motcua.catalogue.actions.posted_rows import quote
from motcua.catalogue.models import PostedCopy, SheetRun
from motcua.catalogue.rules.print_order import PrintOrder, WantedSheet
from motcua.foundation import audit
from motcua.foundation.actor import Actor


class NothingToPrint(ValueError):
    """No sheet was chosen."""


def print_sheets(order: PrintOrder, *, by: Actor, at: datetime) -> SheetRun:
    """Queue a run with a coded copy for each sheet. Raises NothingToPrint, Forbidden, Missing."""
    if not order.sheets:
        raise NothingToPrint
    with transaction.atomic():
        policies.require_at(by, "post", order.unit_path)
        run = SheetRun.objects.create(
            kind=order.kind,
            title=order.title[:300],
            unit_id=order.unit,
            unit_path=order.unit_path,
            desk_id=order.desk,
            size=order.size,
            whole_count=len(order.sheets),
            public_address=order.public_address,
            created_by=by.code,
            created_at=at,
        )
        copies = PostedCopy.objects.bulk_create(
            [_copy(run, one, by, at) for one in order.sheets], batch_size=500
        )
        pairs = zip(copies, order.sheets, strict=True)
        quote([(copy, wanted.quotes) for copy, wanted in pairs], at=at)
        audit.record("sheets.printed", run, by=by, at=at, changes={"count": len(copies)})
    return run


def _copy(run: SheetRun, wanted: WantedSheet, by: Actor, at: datetime) -> PostedCopy:
    return PostedCopy(
        kind=wanted.kind,
        title=wanted.title[:1200],
        version_id=wanted.version,
        version_revision=wanted.revision,
        sector_id=wanted.sector,
        printed=dict(wanted.printed),
        size=run.size,
        unit_id=run.unit_id,
        unit_path=run.unit_path,
        desk_id=run.desk_id,
        run=run,
        place=wanted.place,
        meant_for_id=wanted.meant_for,
        printed_at=at,
        printed_by=by.code,
    )
