"""Lay out what was asked for, outside any transaction.

The run is the durable state: claimed by conditional update, so a killed worker loses nothing and
two workers never lay out the same run.
"""

import logging
from datetime import datetime, timedelta
from io import BytesIO
from itertools import groupby

import typst
from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _
from pypdfium2 import PdfDocument

from motcua.catalogue.models import PostedCopy, SheetRun
from motcua.catalogue.queries.sheet_values import sheets_of
from motcua.catalogue.rules.posting_kinds import RunKind, RunState
from motcua.catalogue.rules.sheet_kinds import PaperSize
from motcua.catalogue.sheets.blocks import Group, Print, Sheet
from motcua.catalogue.sheets.setting import to_pdf
from motcua.foundation import files
from motcua.foundation.actor import SYSTEM
from motcua.foundation.schedule import job
from motcua.kernel import clock

log = logging.getLogger(__name__)

ABANDONED = timedelta(minutes=10)
"""A run that takes longer than this was lost with its worker: it is laid out again."""
LARGEST = 400 * 1024 * 1024
TOLD_EVERY = 25
OTHER_SHEETS = "Thông tin chung"


@job(name="catalogue.print_sheets", every=timedelta(seconds=2))
def print_waiting_runs(at: datetime) -> None:
    """Lay out waiting runs, oldest first."""
    waiting = SheetRun.objects.filter(_claimable(at)).order_by("id")
    for code in list(waiting.values_list("code", flat=True)[:5]):
        lay_out(code, at=at)


def lay_out(code: str, *, at: datetime) -> SheetRun:
    """Lay out one run; what cannot be set is said on the run, nothing is lost."""
    rows = SheetRun.objects.filter(code=code)
    claimed = rows.filter(_claimable(at)).update(
        state=RunState.MAKING.value, claimed_at=at, done_count=0
    )
    run = rows.get()
    if not claimed:
        return run
    mine = rows.filter(state=RunState.MAKING.value, claimed_at=at)
    try:
        pdf = to_pdf(_print(run, mine))
        name = _("niem-yet-%(code)s.pdf") % {"code": run.code}
        stored = files.store(pdf, name=name, by=SYSTEM, at=at, limit=LARGEST)
    except _GivenUp:
        log.info("run %s was given up while it was laid out", code)
    except (typst.TypstError, ValueError, OSError, files.Refused):
        log.exception("run %s could not be laid out", code)
        words = _("Không dàn trang được. Các tờ đã chọn vẫn còn; hãy in lại từng tờ để tìm tờ lỗi.")
        mine.update(state=RunState.FAILED.value, error=words)
    else:
        mine.update(
            state=RunState.READY.value, file=stored, pages_count=len(PdfDocument(BytesIO(pdf)))
        )
    run.refresh_from_db()
    return run


class _GivenUp(Exception):
    """Somebody dropped the run, or another worker has it."""


def _print(run: SheetRun, mine: QuerySet[SheetRun]) -> Print:
    copies = PostedCopy.objects.filter(run=run).select_related("sector", "version__sector")
    laid: list[tuple[PostedCopy, Sheet]] = []
    for one in sheets_of(
        copies.order_by("id"), lambda copy: f"{run.public_address}/n/{copy.code}/"
    ):
        laid.append(one)
        if len(laid) % TOLD_EVERY == 0:
            _tell(mine, len(laid))
    _tell(mine, len(laid))
    on = clock.local_date(run.created_at)
    is_binder = run.kind == RunKind.BINDER
    agency = laid[0][1].agency if laid else ""
    return Print(
        title=run.title,
        author=agency,
        on=(on.year, on.month, on.day),
        large=run.size == PaperSize.A3,
        groups=_by_sector(laid) if is_binder else [Group("", [sheet for _, sheet in laid])],
        cover=_cover(run, agency) if is_binder else (),
    )


def _tell(mine: QuerySet[SheetRun], count: int) -> None:
    """Say how far it is; raises _GivenUp when it need not go on."""
    if not mine.update(done_count=count):
        raise _GivenUp


def _cover(run: SheetRun, agency: str) -> list[str]:
    on = clock.local_date(run.created_at)
    desk = run.desk.name if run.desk else ""
    printed = f"In ngày {on:%d/%m/%Y}"
    return [agency or " ", *([desk] if desk else []), f"{run.whole_count} tờ", printed]


def _by_sector(laid: list[tuple[PostedCopy, Sheet]]) -> list[Group]:
    """Dividers by sector; what belongs to no sector comes first."""

    def sector_of(pair: tuple[PostedCopy, Sheet]) -> str:
        copy = pair[0]
        if copy.version is not None:
            return str(copy.version.sector.name)
        return str(copy.sector.name) if copy.sector is not None else ""

    ordered = sorted(laid, key=lambda pair: (sector_of(pair), pair[0].version_id is not None))
    grouped = groupby(ordered, key=sector_of)
    return [Group(name or OTHER_SHEETS, [sheet for _, sheet in pairs]) for name, pairs in grouped]


def _claimable(at: datetime) -> Q:
    lost = Q(state=RunState.MAKING.value, claimed_at__lt=at - ABANDONED)
    return Q(state=RunState.QUEUED.value) | lost
