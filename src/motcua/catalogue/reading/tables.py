"""A record with clean tables (a JSON object `procedures`, keys in Vietnamese)."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from motcua.catalogue.reading.bases import number_in
from motcua.catalogue.reading.bodies import body_of_decision
from motcua.catalogue.reading.channels import KINDS, OTHER
from motcua.catalogue.reading.checking import entry
from motcua.catalogue.reading.common_fields import (
    audiences_of,
    conditions_of,
    decision_of,
    levels_of,
)
from motcua.catalogue.reading.fee_lines import fee_lines
from motcua.catalogue.reading.found import Facts, FoundProcedure, Remarks
from motcua.catalogue.reading.papers import sets_said
from motcua.catalogue.reading.plain import one_line, stated
from motcua.catalogue.reading.results import joined_results
from motcua.catalogue.reading.steps import read_steps
from motcua.catalogue.reading.times import read_time
from motcua.catalogue.rules.record import (
    Bodies,
    Component,
    CopyCount,
    LegalBasis,
    ProcedureRecord,
    SubmissionChannel,
)
from motcua.kernel.dates import parse_day

_COPIES = re.compile(r"Bản (chính|sao)\s?:\s?(\d{1,3})", re.IGNORECASE)
_ATTACHED = re.compile(r"\n?File đính kèm:.*", re.DOTALL)
Row = Mapping[str, Any]


def read_tables(row: Row, line: int) -> FoundProcedure:
    """One record; what a part does not give is remarked, never invented."""
    remarks = Remarks()
    meta, said, tables = (_part(row, key) for key in ("metadata", "content", "tables"))
    decision = decision_of(meta.get("số_quyết_định"))
    number = one_line(row.get("thu_tuc_id") or meta.get("mã_thủ_tục"))
    facts = Facts(decision=decision, issuer=body_of_decision(decision))
    return entry(line, number, _record(meta, said, tables, remarks), facts, remarks)


def _record(meta: Row, said: Row, tables: Row, remarks: Remarks) -> ProcedureRecord:
    steps = stated(said.get("trình_tự_thực_hiện"))
    words = stated(said.get("từ_khóa"))
    return ProcedureRecord(
        name=one_line(meta.get("tên_thủ_tục")),
        sector=one_line(meta.get("lĩnh_vực")),
        levels=levels_of(meta.get("cấp_thực_hiện"), remarks),
        steps=read_steps(steps),
        channels=tuple(_channel(one, remarks) for one in _rows(tables, "hinh_thuc_nop")),
        components=tuple(_paper(one) for one in _rows(tables, "thanh_phan_ho_so")),
        dossier_sets=sets_said(steps),
        audiences=audiences_of(said.get("đối_tượng_thực_hiện")),
        bodies=_bodies(said),
        results=joined_results(stated(said.get("kết_quả_thực_hiện"))),
        conditions=conditions_of(said.get("yêu_cầu_điều_kiện_thực_hiện")),
        legal_bases=tuple(_basis(one, remarks) for one in _rows(tables, "can_cu_phap_ly")),
        summary=stated(said.get("mô_tả")),
        keywords=tuple(one.strip() for one in words.split(";") if one.strip()),
        kind_of_regulation=one_line(stated(meta.get("loại_thủ_tục"))),
    )


def _channel(row: Row, remarks: Remarks) -> SubmissionChannel:
    kind, fee = one_line(row.get("hinh_thuc")), stated(row.get("phi_le_phi"))
    fees = fee_lines(_ATTACHED.sub("", fee), remarks)
    note = stated(row.get("mo_ta"))
    unread = "" if fees or not fee else fee
    other = "" if kind in KINDS else kind
    if other:
        remarks.say(f"Không nhận ra hình thức nộp “{other[:60]}”; giữ ở ghi chú.")
    return SubmissionChannel(
        kind=KINDS.get(kind, OTHER),
        times=read_time(one_line(stated(row.get("thoi_han_giai_quyet"))), remarks),
        fees=fees,
        note="\n".join(one for one in (other, unread, note) if one),
    )


def _paper(row: Row) -> Component:
    counts = _COPIES.findall(str(row.get("ghi_chu") or ""))
    copies = (
        CopyCount(form="original" if kind.lower() == "chính" else "plain", quantity=int(many))
        for kind, many in counts
        if int(many)
    )
    files = [one.strip() for one in stated(row.get("so_luong")).split("\n") if one.strip()]
    return Component(
        name=stated(row.get("ten_giay_to")) or "(không ghi tên)",
        copies=tuple(copies),
        form_file="; ".join(files),
        note="" if counts else stated(row.get("ghi_chu")),
    )


def _basis(row: Row, remarks: Remarks) -> LegalBasis:
    title, symbol = one_line(row.get("trich_yeu")), one_line(row.get("so_ky_hieu"))
    number = number_in(symbol) or number_in(title)
    if not number:
        remarks.say("Có căn cứ pháp lý không tách được số, ký hiệu; giữ nguyên văn.")
    day = parse_day(one_line(row.get("ngay_ban_hanh")))
    return LegalBasis(
        title=title or symbol,
        number=number,
        issued_on=day.isoformat() if day else "",
        issuer=one_line(stated(row.get("co_quan_ban_hanh"))),
    )


def _bodies(said: Row) -> Bodies:
    return Bodies(
        competent=stated(said.get("cơ_quan_có_thẩm_quyền")),
        executing=stated(said.get("cơ_quan_thực_hiện")),
        delegated=stated(said.get("cơ_quan_được_ủy_quyền")),
        coordinating=stated(said.get("cơ_quan_phối_hợp")),
        reception=stated(said.get("địa_chỉ_tiếp_nhận_hs")),
    )


def _part(row: Row, key: str) -> Row:
    part = row.get(key)
    return part if isinstance(part, Mapping) else {}


def _rows(tables: Row, key: str) -> Iterator[Row]:
    rows = tables.get(key)
    return (one for one in (rows if isinstance(rows, list) else []) if isinstance(one, Mapping))
