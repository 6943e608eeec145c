"""A record of the national portal with joined cells (one JSON object a line)."""

from collections.abc import Mapping
from typing import Any

from motcua.catalogue.reading.bases import joined_bases
from motcua.catalogue.reading.bodies import body_named
from motcua.catalogue.reading.channels import joined_channels
from motcua.catalogue.reading.checking import entry
from motcua.catalogue.reading.common_fields import (
    audiences_of,
    conditions_of,
    decision_of,
    levels_of,
)
from motcua.catalogue.reading.found import Facts, FoundProcedure, Remarks
from motcua.catalogue.reading.papers import joined_papers, sets_said
from motcua.catalogue.reading.plain import name_line, one_line, plain, stated
from motcua.catalogue.reading.related import related_of
from motcua.catalogue.reading.results import boxes_behind, joined_results
from motcua.catalogue.reading.steps import read_steps
from motcua.catalogue.rules.record import Bodies, ProcedureRecord

KEYS = frozenset({"ma_thu_tuc", "ten_thu_tuc", "cach_thuc_thuc_hien", "thanh_phan_ho_so"})
"""Keys by which this layout is known."""


def read_national(row: Mapping[str, Any], line: int) -> FoundProcedure:
    """One record; what a part does not give is remarked, never invented."""
    remarks = Remarks()
    record = _record(row, remarks)
    facts = Facts(
        decision=decision_of(row.get("so_quyet_dinh")),
        issuer=body_named(one_line(row.get("nguon_bo"))),
        page=one_line(row.get("detail_url")),
    )
    return entry(line, one_line(row.get("ma_thu_tuc")), record, facts, remarks)


def _record(row: Mapping[str, Any], remarks: Remarks) -> ProcedureRecord:
    keywords, summary = boxes_behind(plain(row.get("ket_qua_xu_ly")))
    papers = stated(row.get("thanh_phan_ho_so"))
    steps = stated(row.get("trinh_tu_thuc_hien"))
    return ProcedureRecord(
        name=name_line(row.get("ten_thu_tuc")),
        sector=one_line(row.get("linh_vuc")),
        levels=levels_of(row.get("cap_thuc_hien"), remarks),
        steps=read_steps(steps),
        channels=joined_channels(stated(row.get("cach_thuc_thuc_hien")), remarks),
        components=joined_papers(papers, remarks),
        dossier_sets=sets_said(papers, steps),
        audiences=audiences_of(row.get("doi_tuong_thuc_hien")),
        bodies=_bodies(row),
        results=joined_results(stated(row.get("ket_qua_xu_ly"))),
        conditions=conditions_of(row.get("yeu_cau_dieu_kien")),
        legal_bases=joined_bases(stated(row.get("can_cu_phap_ly")), remarks),
        summary=summary,
        keywords=keywords,
        related=related_of(stated(row.get("thu_tuc_lien_quan"))),
        kind_of_regulation=one_line(stated(row.get("loai_thu_tuc"))),
    )


def _bodies(row: Mapping[str, Any]) -> Bodies:
    return Bodies(
        competent=stated(row.get("co_quan_co_tham_quyen")),
        executing=stated(row.get("co_quan_thuc_hien")),
        delegated=stated(row.get("co_quan_duoc_uy_quyen")),
        coordinating=stated(row.get("co_quan_phoi_hop")),
        reception=stated(row.get("dia_chi_tiep_nhan")),
    )
