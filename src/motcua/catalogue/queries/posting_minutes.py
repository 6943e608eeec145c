"""Biên bản niêm yết, biên bản kết thúc niêm yết: what hung or came off in some days, as a paper.

Basis: Decree 30/2020/NĐ-CP (layout of a biên bản); the wording is ours.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from motcua.agencies import facade as agencies
from motcua.catalogue import policies
from motcua.catalogue.models import PostedCopy
from motcua.documents.facade import (
    Align,
    Bullets,
    Column,
    Heading,
    OfficialDocument,
    Paragraph,
    Row,
    Signer,
    Table,
)
from motcua.foundation.actor import Actor

MOST = 1000
POSTED, REMOVED = "niem-yet", "ket-thuc"
COLUMNS = (Column(1, Align.CENTRE), Column(3), Column(5.2), Column(2.8), Column(2.7), Column(2))


@dataclass(frozen=True, slots=True, kw_only=True)
class Minutes:
    """Which rows, of which unit, who was there (a line each), and as what a second person signs."""

    kind: str
    unit: str
    first: date
    last: date
    present: Sequence[str] = ()
    co_signer: str = ""

    @property
    def is_removal(self) -> bool:
        """Whether it is about sheets that came off."""
        return self.kind == REMOVED


def copies_of(by: Actor, asked: Minutes) -> list[PostedCopy]:
    """The copies that hung, or came off, in those days; the oldest first."""
    days = (asked.first, asked.last)
    rows = policies.visible_copies(by).filter(unit__code=asked.unit)
    if asked.is_removal:
        # One that was put aside without ever hanging is no end of posting.
        hung = rows.filter(posted_by__gt="")
        found = hung.filter(taken_down_on__range=days).order_by("taken_down_on", "id")
    else:
        found = rows.filter(posted_on__range=days, posted_by__gt="").order_by("posted_on", "id")
    related = ("version__procedure", "photo", "removal_photo")
    return list(found.select_related(*related).defer("version__record")[:MOST])


def minutes_of(asked: Minutes, copies: Sequence[PostedCopy], *, on: date) -> OfficialDocument:
    """The paper: who was there, what was done, each sheet with its code and photograph."""
    unit, agency = agencies.unit(asked.unit), agencies.agency_of_unit(asked.unit)
    done = "kết thúc niêm yết" if asked.is_removal else "niêm yết công khai"
    subject = f"Về việc {done} thủ tục hành chính tại {unit.name}"
    present = list(asked.present) or ["Ông/Bà …………………………, chức vụ …………………………"]
    return OfficialDocument(
        parent_agency=agency.parent_name,
        agency=agency.name,
        symbol=f"BB-{agency.symbol}",
        place=agency.place,
        drafted_on=on,
        kind="Biên bản",
        subject=subject,
        body=(
            Paragraph(
                f"Hôm nay, ngày {on.day} tháng {on.month} năm {on.year}, tại {unit.label}, chúng "
                f"tôi lập biên bản về việc {done} thủ tục hành chính."
            ),
            Heading(1, "THÀNH PHẦN", "I."),
            Bullets(present),
            Heading(1, "NỘI DUNG", "II."),
            Paragraph(_told(asked, len(copies))),
            _table(asked, copies),
            Paragraph(
                "Ảnh chụp của từng tờ được lưu theo mã bản; quét mã QR trên tờ để xem nội dung "
                "hiện hành."
            ),
        ),
        closing="Biên bản được đọc lại, mọi người có mặt nhất trí và ký tên",
        signer=Signer(position="Người lập biên bản"),
        co_signer=Signer(position=asked.co_signer) if asked.co_signer else None,
        recipients=("Như thành phần", "Lưu: VT"),
        is_draft=True,
    )


def _told(asked: Minutes, count: int) -> str:
    verb = "gỡ xuống" if asked.is_removal else "niêm yết"
    days = f"từ ngày {asked.first:%d/%m/%Y} đến ngày {asked.last:%d/%m/%Y}"
    if asked.first == asked.last:
        days = f"ngày {asked.first:%d/%m/%Y}"
    return f"Đã {verb} {count} tờ, {days}, gồm:"


def _table(asked: Minutes, copies: Sequence[PostedCopy]) -> Table:
    day = "Ngày gỡ" if asked.is_removal else "Ngày niêm yết"
    last = "Lý do, ảnh" if asked.is_removal else "Ảnh chụp"
    header = ("STT", "Mã bản, mã thủ tục", "Tên tờ niêm yết", "Vị trí", day, last)
    rows = [Row((str(number), *_cells(asked, copy))) for number, copy in enumerate(copies, start=1)]
    return Table(COLUMNS, tuple(rows), (Row(header),))


def _cells(asked: Minutes, copy: PostedCopy) -> tuple[str, ...]:
    number = copy.version.procedure.number if copy.version else ""
    photo = copy.removal_photo if asked.is_removal else copy.photo
    on = copy.taken_down_on if asked.is_removal else copy.posted_on
    told = "có" if photo else "không"
    if asked.is_removal:
        told = f"{copy.removal_note} (ảnh: {told})"
    return (
        " – ".join(filter(None, [copy.code, number])),
        copy.title,
        copy.place,
        f"{on:%d/%m/%Y}" if on else "",
        told,
    )
