"""The words (folded) from which a rhythm and a product are proposed."""

import re

from motcua.plans.rules.evidence_kinds import EvidenceKind
from motcua.plans.rules.rhythm import Rhythm


def _any(*words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(words)})\b")


RHYTHMS: tuple[tuple[re.Pattern[str], Rhythm], ...] = (
    (_any("(?:hang|moi|dinh ky) tuan", "/tuan"), Rhythm.WEEKLY),
    (_any("(?:hang|moi|dinh ky) thang", "/thang"), Rhythm.MONTHLY),
    (_any("(?:hang|moi|dinh ky|tung) quy", "/quy"), Rhythm.QUARTERLY),
    (_any("6 thang", "nua nam"), Rhythm.HALF_YEARLY),
    (_any("phat sinh", "khi co", "dot xuat"), Rhythm.AS_ARISES),
    (_any("thuong xuyen", "ca nam", "trong nam", "lien tuc", "kip thoi"), Rhythm.MONTHLY),
)
PRODUCTS: tuple[tuple[re.Pattern[str], EvidenceKind], ...] = (
    (_any("to roi", "to gap", "so tay", "in (?:an )?tai lieu", "cam nang"), EvidenceKind.LEAFLETS),
    (_any("phat thanh", "truyen thanh", "truyen hinh", "phong su"), EvidenceKind.BROADCAST),
    (_any("pa ?no", "ap phich", "bang ron", "khau hieu", "co dong"), EvidenceKind.VISUAL),
    (_any("hoi thi", "san khau", "cuoc thi", "van nghe"), EvidenceKind.SHOW),
    (
        _any("hoi nghi", "tap huan", "toa dam", "hoi thao", "doi thoai", "giao luu"),
        EvidenceKind.MEETING,
    ),
    (
        _any("tin,? bai", "bai viet", "dang tai", "chuyen muc", "chuyen trang", "trang thong tin",
             "cong thong tin"),
        EvidenceKind.PUBLISHED_ITEM,
    ),
    (_any("bao cao", "ke hoach", "van ban", "hop dong", "du toan", "tham muu"),
     EvidenceKind.DOCUMENT),
)  # fmt: skip
COUNT = re.compile(r"\b(\d{1,3}) (?:tin|bai|buoi|cuoc|hoi nghi|lop|chuyen muc|so)\b")
