"""Kinds of proof and the figures each may carry.

Basis: TT 09/2026/TT-BTP art. 8 (report item 11: forms of communication work).
"""

from dataclasses import dataclass

from motcua.kernel.labelled import LabelledEnum


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


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of a proof: its stored name, its Vietnamese label, whether it is a number."""

    name: str
    label: str
    is_number: bool = True


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


def amount_of(figures: dict[str, object], counted_by: str) -> int:
    """How much one proof brings when counted by `counted_by`; 0 when it lacks the figure."""
    if counted_by == "items":
        return 1
    value = figures.get(counted_by)
    return value if isinstance(value, int) and not isinstance(value, bool) and value > 0 else 0
