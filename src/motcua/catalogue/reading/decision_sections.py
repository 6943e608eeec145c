"""Headings of decisions: what happens to the procedures below, and their field.

Basis: Decree 63/2010/NĐ-CP art. 15: new, amended, replaced and abolished ones are told apart.
"""

import re

from motcua.catalogue.rules.announcement_kinds import Change
from motcua.kernel.text import fold, squeeze

_CHANGES = (
    (re.compile(r"bai bo|huy bo"), Change.ABOLISHED),
    (re.compile(r"thay the"), Change.REPLACED),
    (re.compile(r"sua doi"), Change.AMENDED),
    (re.compile(r"ban hanh moi|moi ban hanh|chuan hoa|cong bo moi"), Change.NEW),
)
_HEADING = re.compile(
    r"(?:[ivx]{1,5}|[a-d]|\d{1,2}(?:\.\d{1,2})?|phan [ivx\d]+)?"
    r"\s?[.)/-]?\s*(?:danh muc|noi dung|thu tuc|tthc|cac)"
)
_SECTOR = re.compile(
    r"(?:(?:[IVX]{1,5}|[A-DĐ]|\d{1,2})\s?[.)]\s*)?lĩnh vực\s*:?\s*([^\W\d_].{1,150})", re.IGNORECASE
)
_MARK = r"(?:(?:phan|phu luc|muc)?\s?(?:[ivx]{1,5}|[a-d]|\d{1,2})?\s?[.):-]?\s*)"
_CONTENT = re.compile(
    rf"{_MARK}noi dung(?:(?: cu the| chi tiet| cua| tung| cac){{1,3}} (?:thu tuc|tthc)\b|"
    r" (?:thu tuc hanh chinh|tthc)$)"
)
_LIST = re.compile(rf"{_MARK}danh muc (?:cac )?(?:thu tuc|tthc)\b")
_POINTS = re.compile(r"kem theo|quyet dinh|phu luc|dinh kem|duoc |[.;,]$")
_GROUP = re.compile(
    r"(?:(?:thu tuc hanh chinh|thu tuc|tthc) )?(?:cap (?:trung uong|tinh|huyen|xa)\b|"
    r"thuoc tham quyen|dung chung).{0,120}"
)
_LONGEST = 300


def change_of(words: str) -> Change | None:
    """What the words say happens to a procedure; the weightier where they say several."""
    folded = fold(words)
    return next((change for pattern, change in _CHANGES if pattern.search(folded)), None)


def heading_change(line: str) -> Change | None:
    """The change that a heading puts above what follows; None for a line that is no heading."""
    if len(line) > _LONGEST or not _HEADING.match(fold(line)):
        return None
    folded = fold(line)
    named = [change for pattern, change in _CHANGES if pattern.search(folded)]
    # "Danh mục thủ tục ban hành mới, sửa đổi, bãi bỏ" is the title of all, not of one part.
    return named[0] if len(named) == 1 and ("thu tuc" in folded or "tthc" in folded) else None


def begins_content(line: str) -> bool:
    """Whether a heading says that what follows tells each procedure in full."""
    if len(line) > _LONGEST:
        return False
    folded = fold(line)
    return bool(_CONTENT.match(folded)) and (line.isupper() or not _POINTS.search(folded))


def begins_list(line: str) -> bool:
    """Whether a heading says that what follows lists procedures."""
    return len(line) <= _LONGEST and bool(_LIST.match(fold(line)))


def is_group(name: str) -> bool:
    """Whether the words head a group of procedures ("Thủ tục hành chính cấp tỉnh")."""
    return bool(_GROUP.fullmatch(fold(name)))


def heading_sector(line: str) -> str:
    """The field that a heading names; "" for another line."""
    found = _SECTOR.fullmatch(squeeze(line).strip(" :;."))
    return found[1].strip(" :;.") if found else ""
