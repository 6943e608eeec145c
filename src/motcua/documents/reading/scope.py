"""Which sections hand out work, and to whom."""

import re
from dataclasses import dataclass

from motcua.documents.reading.markers import Kind
from motcua.documents.reading.outline import Entry, Path
from motcua.documents.reading.units import is_units, split_units, without_request
from motcua.kernel.text import fold

_ASSIGNS = re.compile(
    r"to chuc (?:thuc hien|trien khai|theo doi|kiem tra)|phan cong|trach nhiem|"
    r"trien khai thuc hien$|"
    r"nhiem vu (?:cu the )?(?:cua|cho) |giao nhiem vu|^to chuc thuc"
)
_MONEY = re.compile(r"kinh phi|nguon (?:von|luc)|du toan|tai chinh$")
_DESCRIBES = re.compile(
    r"muc dich|muc tieu|yeu cau|chi tieu|doi tuong|pham vi|thanh phan|danh gia|hien trang|"
    r"quan diem|"
    r"khen thuong|tieu chi|tieu chuan|so luong|thu tuc, ho so|tinh hinh|boi canh|nguyen tac|"
    r"noi dung tuyen truyen|hinh thuc|phuong thuc"
)
_INSTITUTION = re.compile(
    r"(?:các |đề nghị |giao )?(?:sở|ban|bộ|ubnd|ủy ban|uỷ ban|văn phòng|công an|phòng|trung tâm|"
    r"hội|"
    r"cục|chi cục|viện|đài|báo|đoàn|liên đoàn|mặt trận|tỉnh|thành viên|thủ trưởng|trưởng|trường|"
    r"cơ quan|đơn vị|doanh nghiệp|ngân hàng|kho bạc|tòa án|thanh tra|chủ tịch|giám đốc|bảo hiểm|"
    r"thuế|"
    r"trách nhiệm của|nhiệm vụ của|đối tượng thực hiện)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Scope:
    """What an open section says about the work under it."""

    path: Path = ()
    assigns: bool = False
    money: bool = False
    describes: bool = False
    units: tuple[str, ...] = ()
    coordinating: tuple[str, ...] = ()
    jointly: Path | None = None
    """Where "Chủ trì, phối hợp:" stands above a list, each line begins with a partner."""
    line: Kind | None = None
    """The mark of the line that names the units, where no heading does: "- Sở Y tế:"."""

    @property
    def gives_work(self) -> bool:
        """Are its bullets tasks?"""
        return bool(self.units) and (self.assigns or not self.describes)

    def line_ends(self, kind: Kind | None, path: Path) -> bool:
        """Does a paragraph with this mark leave the list of the line that names the units?"""
        same = kind is self.line or (kind is None and self.line is Kind.PART)
        return self.line is not None and (same or path != self.path)


def scope_below(parent: Scope, entry: Entry) -> Scope:
    """The scope that a heading opens under `parent`."""
    heading = entry.heading.text
    folded = fold(heading)
    assigns = parent.assigns or bool(_ASSIGNS.search(folded))
    money = bool(_MONEY.search(folded)) or (parent.money and not _ASSIGNS.search(folded))
    describes = not assigns and (parent.describes or bool(_DESCRIBES.search(folded)))
    units = units_of(heading) if _names_units(heading, assigns=assigns) else ()
    own = units or (parent.units if len(entry.path) > len(parent.path) and parent.path else ())
    return Scope(entry.path, assigns, money, describes, own)


def _names_units(heading: str, *, assigns: bool) -> bool:
    if _ASSIGNS.search(fold(heading)) and "của" not in heading:
        return False
    if assigns and heading.startswith("Đề nghị "):
        return True
    if not is_units(heading) or (heading.startswith("Đối với") and not assigns):
        return False
    return assigns or _INSTITUTION.match(heading) is not None


def units_of(heading: str) -> tuple[str, ...]:
    """The units that a heading names, without requests and remarks."""
    bare = re.sub(r"\s*\([^)]*\)\s*$", "", without_request(heading))
    bare = re.sub(r"\s+[-–]\s+(?:Cơ quan|Đơn vị|cơ quan|đơn vị) thường trực\b.*$", "", bare)
    return split_units(bare) or (bare,)
