"""Types of documents and the abbreviations that stand for them in symbols.

Basis: Decree 30/2020/NĐ-CP, annex III (administrative documents); Law 64/2025/QH15 (legal acts);
the Party's own rules add conclusions and action programmes. An official letter (công văn) has no
abbreviation: its symbol names the issuer and the drafting unit.
"""

from motcua.kernel.text import unmark

ADMINISTRATIVE = {
    "NQ": "Nghị quyết",
    "QĐ": "Quyết định",
    "CT": "Chỉ thị",
    "QC": "Quy chế",
    "QyĐ": "Quy định",
    "TC": "Thông cáo",
    "TB": "Thông báo",
    "HD": "Hướng dẫn",
    "CTr": "Chương trình",
    "KH": "Kế hoạch",
    "PA": "Phương án",
    "ĐA": "Đề án",
    "DA": "Dự án",
    "BC": "Báo cáo",
    "BB": "Biên bản",
    "TTr": "Tờ trình",
    "HĐ": "Hợp đồng",
    "CĐ": "Công điện",
    "BGN": "Bản ghi nhớ",
    "BTT": "Bản thỏa thuận",
    "GUQ": "Giấy ủy quyền",
    "GM": "Giấy mời",
    "GGT": "Giấy giới thiệu",
    "GNP": "Giấy nghỉ phép",
    "PG": "Phiếu gửi",
    "PC": "Phiếu chuyển",
    "PB": "Phiếu báo",
}
LEGAL = {
    "NĐ": "Nghị định",
    "TT": "Thông tư",
    "TTLT": "Thông tư liên tịch",
    "NQLT": "Nghị quyết liên tịch",
    "VBHN": "Văn bản hợp nhất",
}
PARTY = {"KL": "Kết luận", "CTHĐ": "Chương trình hành động", "CV": "Công văn"}
SEEN = {  # not in the annex, yet met in real symbols
    "QCh": "Quy chế",
    "DAn": "Dự án",
    "KHHĐ": "Kế hoạch hành động",
    "KHPH": "Kế hoạch phối hợp",
    "CTPH": "Chương trình phối hợp",
    "QCPH": "Quy chế phối hợp",
    "HDLN": "Hướng dẫn liên ngành",
}
KINDS = ADMINISTRATIVE | LEGAL | PARTY | SEEN
OFFICIAL_LETTER = "Công văn"

_ABBREVIATIONS = {name: short for short, name in reversed(KINDS.items())}
_LOOSELY = {unmark(short).upper(): short for short in reversed(KINDS)} | {
    short.upper(): short for short in reversed(KINDS)
}


def abbreviation_of(name: str) -> str | None:
    """The abbreviation in the symbol of that type: "Kế hoạch" → "KH"; None where it has none."""
    return _ABBREVIATIONS.get(name)


def known_kind(abbreviation: str) -> str | None:
    """The right spelling of a type's abbreviation, however it is capitalised or unmarked.

    "CTR" → "CTr", "QD" → "QĐ"; None where no type is meant. An exact spelling always wins, so
    "HD" stays Hướng dẫn.
    """
    if abbreviation in KINDS:
        return abbreviation
    return _LOOSELY.get(abbreviation.upper())
