"""Rows of spreadsheets: the short national export, and the lists that ministries export.

Both only name procedures: other parts are missing, or cut off in the middle of a word.
"""

from collections.abc import Mapping

from motcua.catalogue.reading.bodies import body_named
from motcua.catalogue.reading.checking import entry
from motcua.catalogue.reading.common_fields import audiences_of, decision_of, levels_of
from motcua.catalogue.reading.found import Facts, FoundProcedure, Remarks
from motcua.catalogue.reading.plain import name_line, one_line
from motcua.catalogue.rules.record import Bodies, ProcedureRecord

NATIONAL_HEAD = frozenset({"ma_thu_tuc", "ten_thu_tuc", "linh_vuc"})
LIST_HEAD = frozenset({"mã số", "tên", "cơ quan ban hành", "lĩnh vực"})
"""Column heads, in lower case, by which each layout is known."""

MISSING = "Danh sách chỉ có tên, lĩnh vực và cơ quan; các phần khác của thủ tục còn thiếu."


def read_short(row: Mapping[str, str], line: int) -> FoundProcedure:
    """A row of the short national export. Cut columns (fees, results) are not taken."""
    remarks = Remarks()
    remarks.say("Bản rút gọn không có trình tự, hồ sơ, phí và căn cứ; các phần này còn thiếu.")
    record = ProcedureRecord(
        name=name_line(row.get("ten_thu_tuc")),
        sector=one_line(row.get("linh_vuc")),
        levels=levels_of(row.get("cap_thuc_hien"), remarks),
        audiences=audiences_of(row.get("doi_tuong_thuc_hien")),
        kind_of_regulation=one_line(row.get("loai_thu_tuc")),
    )
    facts = Facts(
        decision=decision_of(row.get("so_quyet_dinh")),
        issuer=body_named(one_line(row.get("nguon_bo"))),
        page=one_line(row.get("detail_url")),
    )
    number = one_line(row.get("ma_thu_tuc"))
    return entry(line, number, record, facts, remarks, is_partial=True)


def read_listed(row: Mapping[str, str], line: int) -> FoundProcedure:
    """A row of a ministry's list: code, name, issuer, executing body, sector."""
    remarks = Remarks()
    remarks.say(MISSING)
    record = ProcedureRecord(
        name=name_line(row.get("tên")),
        sector=one_line(row.get("lĩnh vực")),
        levels=(),
        bodies=Bodies(executing=one_line(row.get("cơ quan thực hiện"))),
    )
    facts = Facts(issuer=one_line(row.get("cơ quan ban hành")))
    return entry(line, one_line(row.get("mã số")), record, facts, remarks, is_partial=True)
