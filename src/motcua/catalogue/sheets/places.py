"""The place whose address, hours and people a sheet prints."""

from collections.abc import Sequence
from dataclasses import dataclass

from motcua.catalogue.sheets.blocks import Listing, Part, Text


@dataclass(frozen=True, kw_only=True, slots=True)
class Officer:
    """A person at the desk, as posted (Decree 118/2025/NĐ-CP art. 9.8)."""

    name: str
    post: str
    role: str
    field: str = ""
    phone: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Place:
    """Where people come; for a unit without a desk only names are known."""

    name: str
    agency: str
    address: str = ""
    hours: Sequence[str] = ()
    phone: str = ""
    hotline: str = ""
    email: str = ""
    website: str = ""
    feedback: str = ""
    officers: Sequence[Officer] = ()

    @property
    def where(self) -> list[str]:
        """Name, address and hours, a line each."""
        return [line for line in (self.name, self.address, *self.hours) if line]

    @property
    def reach(self) -> list[str]:
        """How to reach it: telephone, hotline, e-mail, page."""
        known = (
            ("Điện thoại", self.phone),
            ("Đường dây nóng", self.hotline),
            ("Thư điện tử", self.email),
            ("Trang thông tin", self.website),
        )
        return [f"{label}: {value}" for label, value in known if value]


FEEDBACK_TITLE = "Nơi nhận phản ánh, kiến nghị"


def feedback_footer(place: Place) -> Part:
    """Where to tell what is wrong, at the end of a sheet."""
    address = place.feedback or place.address
    told = [f"Cơ quan tiếp nhận: {place.agency}"]
    told += [f"Địa chỉ: {address}"] if address else []
    return Part(FEEDBACK_TITLE, [Text([". ".join([*told, *place.reach]) + "."])])


def feedback_parts(place: Place) -> list[Part]:
    """What must hang about feedback: the invitation, where to send it, what goes elsewhere."""
    address = place.feedback or place.address
    reach = [f"Cơ quan tiếp nhận: {place.agency}"]
    reach += [f"Địa chỉ: {address}"] if address else []
    return [
        Part("", [Text(INVITATION)]),
        Part("Nội dung phản ánh, kiến nghị", [Listing(MATTERS)]),
        Part("Nơi tiếp nhận", [Listing([*reach, *place.reach])]),
        Part("Lưu ý", [Listing(REMARKS)]),
    ]


INVITATION = [
    (
        "Cơ quan chúng tôi mong nhận được phản ánh, kiến nghị của cá nhân, tổ chức về quy định "
        "hành chính và việc thực hiện thủ tục hành chính."
    )
]
MATTERS = [
    (
        "Hành vi chậm trễ, gây phiền hà, không thực hiện hoặc thực hiện không đúng quy định của cơ "
        "quan, cán bộ, công chức, viên chức."
    ),
    "Quy định hành chính không phù hợp thực tế, không đồng bộ, thiếu thống nhất, trái pháp luật.",
    "Phương án xử lý những điều nêu trên, sáng kiến ban hành quy định mới.",
]
REMARKS = [
    (
        "Phản ánh, kiến nghị viết bằng tiếng Việt, nội dung rõ ràng, ghi họ tên, địa chỉ, số điện "
        "thoại hoặc địa chỉ thư tín để được trả lời."
    ),
    "Qua điện thoại: chỉ nhận ở số nêu trên.",
    "Khiếu nại, tố cáo không gửi vào đây mà thực hiện theo pháp luật về khiếu nại, tố cáo.",
]
