"""Kinds of proof and the figures each may carry.

Basis: TT 09/2026/TT-BTP art. 8 (report item 11: forms of communication work).
"""

from motcua.kernel.labelled import LabelledEnum
from motcua.plans.rules.evidence_figures import Figure


class EvidenceKind(LabelledEnum):
    """What a proof is a proof of."""

    PUBLISHED_ITEM = "published_item", "tin, bài đã đăng"
    BROADCAST = "broadcast", "phát thanh, truyền hình"
    MEETING = "meeting", "hội nghị, tập huấn, tọa đàm"
    SHOW = "show", "hội thi, sân khấu hóa"
    VISUAL = "visual", "cổ động trực quan"
    LEAFLETS = "leaflets", "tờ rơi, tờ gấp, sổ tay"
    DOCUMENT = "document", "văn bản, báo cáo"
    OTHER = "other", "minh chứng khác"


STATION = Figure("station", "đài, kênh", is_number=False)
OUTLET = Figure("outlet", "nơi đăng", is_number=False)
MINUTES = Figure("minutes", "số phút")
TIMES = Figure("times", "số lượt phát")
COPIES = Figure("copies", "số bản")
ATTENDANCE = Figure("attendance", "số người dự")
PIECES = Figure("pieces", "số cụm, tấm")

FIGURES: dict[EvidenceKind, tuple[Figure, ...]] = {
    EvidenceKind.PUBLISHED_ITEM: (OUTLET,),
    EvidenceKind.BROADCAST: (STATION, MINUTES, TIMES),
    EvidenceKind.MEETING: (ATTENDANCE,),
    EvidenceKind.SHOW: (ATTENDANCE, TIMES),
    EvidenceKind.VISUAL: (PIECES,),
    EvidenceKind.LEAFLETS: (COPIES,),
    EvidenceKind.DOCUMENT: (),
    EvidenceKind.OTHER: (),
}

COUNTABLE: dict[str, str] = {"items": "số minh chứng"} | {
    figure.name: figure.label
    for figures in FIGURES.values()
    for figure in figures
    if figure.is_number
}
"""What a quantity may count: the proofs themselves or one of their figures."""
