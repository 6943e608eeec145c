"""The people of the demo and their sign-ins. Nobody of these names exists."""

from dataclasses import dataclass
from datetime import datetime

from motcua.foundation.actor import SYSTEM, Role
from motcua.people.actions.grants import grant_role
from motcua.people.actions.members import add_member
from motcua.people.rules.descriptions import MemberDescription

PASSWORD = "BinhMinh-2026"  # noqa: S105 -- printed at every start of the demo, and only there


@dataclass(frozen=True, slots=True)
class Person:
    """A sign-in: who, where they sit, what they may do and where."""

    username: str
    name: str
    post_title: str
    unit: str
    role: Role
    on: str
    does: str
    """What one tries with this sign-in, in Vietnamese."""


PEOPLE = (
    Person("hanh", "Đỗ Minh Hạnh", "Chuyên viên Văn phòng Sở", "svhttdl/vp", Role.COORDINATOR,
           "svhttdl", "điều phối: nạp kế hoạch, cụ thể hóa, đôn đốc, báo cáo"),
    Person("phuc", "Bùi Hữu Phúc", "Phó Giám đốc Sở", "svhttdl", Role.APPROVER,
           "svhttdl", "duyệt kế hoạch, báo cáo"),
    Person("van", "Ngô Thanh Vân", "Văn thư", "svhttdl/vp", Role.CLERK,
           "svhttdl", "văn thư: ghi nhận số, ngày ban hành"),
    Person("dung", "Phạm Quốc Dũng", "Giám đốc Sở", "svhttdl", Role.LEADER,
           "svhttdl", "lãnh đạo: trang thứ Hai, duyệt"),
    Person("binh", "Trần Thị Bình", "Viên chức", "svhttdl/ttvh", Role.UNIT_OFFICER,
           "svhttdl/ttvh", "đơn vị: nhận việc, gửi minh chứng"),
    Person("chi", "Lê Mai Chi", "Chuyên viên", "svhttdl/qlvh", Role.UNIT_OFFICER,
           "svhttdl/qlvh", "đơn vị: nhận việc, gửi minh chứng"),
    Person("khanh", "Vũ Gia Khánh", "Viên chức", "svhttdl/ttxtdl", Role.UNIT_OFFICER,
           "svhttdl/ttxtdl", "đơn vị: nhận việc, gửi minh chứng"),
    Person("nga", "Đặng Thúy Nga", "Chuyên viên kiểm soát thủ tục hành chính", "bm/vpubnd",
           Role.COORDINATOR, "bm", "thủ tục: nhập, công bố, đối chiếu, niêm yết toàn tỉnh"),
    Person("loan", "Phùng Bích Loan", "Văn thư", "bm/vpubnd", Role.CLERK,
           "bm", "văn thư tỉnh: ghi nhận số, ngày của quyết định công bố"),
    Person("tam", "Lý Minh Tâm", "Công chức một cửa", "thanhbinh/ttpvhcc", Role.UNIT_OFFICER,
           "thanhbinh/ttpvhcc", "một cửa phường: in, niêm yết, thay bản cũ"),
    Person("quan", "Hoàng Đình Quản", "Quản trị hệ thống", "bm/vpubnd", Role.ADMINISTRATOR,
           "bm", "quản trị: đơn vị, nhân sự, vận hành"),
)  # fmt: skip


def bring_in(units: dict[str, str], *, at: datetime) -> dict[str, str]:
    """Add the people with their roles; user name → member code."""
    codes: dict[str, str] = {}
    for person in PEOPLE:
        member = add_member(
            MemberDescription(
                unit_code=units[person.unit],
                name=person.name,
                post_title=person.post_title,
                email=f"{person.username}@binhminh.example",
            ),
            username=person.username,
            password=PASSWORD,
            by=SYSTEM,
            at=at,
        )
        grant_role(member.code, role=person.role, unit_code=units[person.on], by=SYSTEM, at=at)
        codes[person.username] = member.code
    return codes
