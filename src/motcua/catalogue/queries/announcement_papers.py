"""Drafts of the papers of a decision: the submission and the decision itself with its annexes.

Basis: Decree 63/2010/NĐ-CP art. 13–15 (what a decision of announcement says), Decree 30/2020/NĐ-CP
(its layout). What is drafted is read, changed and signed by people.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from motcua.agencies import facade as agencies
from motcua.agencies.facade import AgencyView
from motcua.catalogue.models import Announcement
from motcua.catalogue.queries.announcement_tables import (
    changes_line,
    content_annex,
    list_annex,
    name_of,
)
from motcua.catalogue.queries.announcements import Announced, announced
from motcua.catalogue.rules.announcement_kinds import AnnouncementKind, Change
from motcua.documents.facade import Annex, Block, Bullets, OfficialDocument, Paragraph, Signer
from motcua.foundation.policies import Missing

LAW = (
    "Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;",
    (
        "Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08 tháng 6 năm 2010 của Chính phủ về kiểm soát "
        "thủ tục hành chính, đã được sửa đổi, bổ sung bởi Nghị định số 48/2013/NĐ-CP và Nghị định "
        "số 92/2017/NĐ-CP;"
    ),
    (
        "Căn cứ Nghị định số 118/2025/NĐ-CP của Chính phủ về thực hiện thủ tục hành chính theo cơ "
        "chế một cửa, một cửa liên thông;"
    ),
)
DRAFT_NOTE = "Bản thảo do phần mềm lập từ danh mục thủ tục; người soạn kiểm tra trước khi trình"


@dataclass(frozen=True, slots=True)
class Drafting:
    """What a draft is made from."""

    row: Announcement
    items: Sequence[Announced]
    agency: AgencyView
    on: date


def draft_paper(row: Announcement, paper: str, *, on: date) -> OfficialDocument:
    """The paper named in PAPERS. Raises Missing for a decision without a unit of its own."""
    if row.unit_id is None:
        raise Missing
    return PAPERS[paper](Drafting(row, announced(row), agencies.agency_of_unit(row.unit_id), on))


def counts(items: Sequence[Announced]) -> str:
    """ "02 thủ tục mới ban hành, 01 thủ tục được sửa đổi, bổ sung"."""
    said = []
    for change, words in _COUNTED.items():
        count = sum(one.item.change == change for one in items)
        if count:
            said.append(f"{count:02d} thủ tục hành chính {words}")
    return ", ".join(said)


_COUNTED = {
    Change.NEW: "mới ban hành",
    Change.AMENDED: "được sửa đổi, bổ sung",
    Change.REPLACED: "được thay thế",
    Change.ABOLISHED: "bị bãi bỏ",
}


def _submission(drafting: Drafting) -> OfficialDocument:
    row, agency = drafting.row, drafting.agency
    return OfficialDocument(
        parent_agency=agency.parent_name,
        agency=agency.name,
        symbol=f"TTr-{agency.symbol}" if agency.symbol else "TTr",
        place=agency.place,
        drafted_on=drafting.on,
        kind="Tờ trình",
        subject=_about(row),
        addressees=(row.issuer,),
        body=tuple(_submission_body(drafting)),
        closing=f"{agency.name} kính trình {row.issuer} xem xét, quyết định",
        signer=Signer(position="Giám đốc" if agency.kind == "department" else "Thủ trưởng"),
        recipients=("Như trên", "Lưu: VT"),
        annexes=(list_annex(drafting.items, row),),
        is_draft=True,
        state_note=DRAFT_NOTE,
    )


def _submission_body(drafting: Drafting) -> list[Block]:
    row = drafting.row
    body: list[Block] = []
    if row.legal_text:
        body.append(
            Paragraph(
                f"Căn cứ {_legal(row)}, {drafting.agency.name} đã rà soát và lập danh "
                "mục thủ tục hành chính phải công bố."
            )
        )
    body.append(
        Paragraph(
            f"{drafting.agency.name} trình {row.issuer} ban hành Quyết định {_subject(row)}, "
            f"gồm {counts(drafting.items)}; nội dung cụ thể:"
        )
    )
    body.append(Bullets(tuple(_said(one) for one in drafting.items)))
    return body


def _said(one: Announced) -> str:
    told = changes_line(one)
    change = Change(one.item.change).label.lower()
    return f"{one.item.procedure.number} – {name_of(one)}: {change}{f' ({told})' if told else ''}."


def _decision(drafting: Drafting) -> OfficialDocument:
    row, agency = drafting.row, drafting.agency
    annexes: list[Annex] = [list_annex(drafting.items, row)]
    if row.kind != AnnouncementKind.LIST:
        content = content_annex(drafting.items)
        if content is not None:
            annexes.append(content)
    legal = (f"Căn cứ {_legal(row)};",) if row.legal_text else ()
    return OfficialDocument(
        agency=_body(row),
        symbol="QĐ-UBND",
        place=agency.place,
        drafted_on=drafting.on,
        kind="Quyết định",
        subject=_about(row),
        enacted_by=f"Chủ tịch {_body(row)}",
        legal_bases=(*LAW, *legal, f"Theo đề nghị của {agency.name}."),
        body=_articles(drafting),
        signer=Signer(position="Chủ tịch"),
        recipients=("Như Điều 3", "Cục Kiểm soát thủ tục hành chính", "Lưu: VT"),
        annexes=tuple(annexes),
        is_draft=True,
        state_note=DRAFT_NOTE,
    )


def _articles(drafting: Drafting) -> tuple[Block, ...]:
    row = drafting.row
    starts = row.effective_on or row.legal_effective_on
    day = f"từ ngày {starts:%d/%m/%Y}" if starts else "kể từ ngày ký"
    ended = any(one.item.change == Change.ABOLISHED or one.item.replaces for one in drafting.items)
    ends = " Các thủ tục hành chính bị thay thế, bị bãi bỏ tại Phụ lục hết hiệu lực từ ngày này."
    return (
        Paragraph(
            f"Điều 1. Công bố kèm theo Quyết định này {counts(drafting.items)}{_source(row)}."
        ),
        Paragraph(f"Điều 2. Quyết định này có hiệu lực {day}.{ends if ended else ''}"),
        Paragraph(
            f"Điều 3. Chánh Văn phòng {_body(row)}, {drafting.agency.name}, Ủy ban nhân dân "
            "các xã, phường và các tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành "
            "Quyết định này"
        ),
    )


def _body(row: Announcement) -> str:
    """The body on the letterhead, also where its chairperson is named as the issuer."""
    return re.sub(r"^chủ tịch\s+", "", row.issuer, flags=re.IGNORECASE)


def _source(row: Announcement) -> str:
    return f" theo {row.legal_text}" if row.legal_text else ""


def _legal(row: Announcement) -> str:
    since = row.legal_effective_on
    return f"{row.legal_text}{f', có hiệu lực từ ngày {since:%d/%m/%Y}' if since else ''}"


def _about(row: Announcement) -> str:
    """The subject as it stands under the kind: without the word that the layout adds itself."""
    return row.subject[:1].upper() + row.subject[1:]


def _subject(row: Announcement) -> str:
    return row.subject[:1].lower() + row.subject[1:]


PAPERS: dict[str, Callable[[Drafting], OfficialDocument]] = {
    "to-trinh": _submission,
    "quyet-dinh": _decision,
}
"""Word in the address → the paper."""
