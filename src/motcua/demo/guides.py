"""Desks, events of life and signposts of Bình Minh. Invented; telephone numbers lead nowhere."""

from dataclasses import dataclass

from motcua.catalogue.models import DeskOfficer, LifeEvent, LifeEventItem, OneStopDesk, Signpost
from motcua.catalogue.models import Procedure as ProcedureRow
from motcua.catalogue.rules.kinds import DeskRole

HOURS = [
    {"days": "Thứ Hai – Thứ Sáu", "from": "07:30", "until": "11:30"},
    {"days": "Thứ Hai – Thứ Sáu", "from": "13:30", "until": "17:00"},
]
SATURDAY = {"days": "Thứ Bảy", "from": "07:30", "until": "11:30"}


@dataclass(frozen=True, slots=True)
class Desk:
    """A desk of the demo; `people` are (name, post, role, field, telephone)."""

    unit: str
    slug: str
    name: str
    address: str
    directions: str
    phone: str
    people: tuple[tuple[str, str, DeskRole, str, str], ...]
    has_saturday: bool = False
    is_province: bool = False


DESKS = (
    Desk(
        "bm/vpubnd",
        "trung-tam-tinh",
        "Trung tâm Phục vụ hành chính công tỉnh Bình Minh",
        "Số 1 đường Hòa Bình, phường Thanh Bình, tỉnh Bình Minh",
        "Cổng phía đông Quảng trường; có lối lên cho xe lăn.",
        "0200 3555 001",
        (
            ("Lê Minh Khuê", "Giám đốc Trung tâm", DeskRole.HEAD, "", "0200 3555 002"),
            ("Đỗ Thu Hà", "Phó Giám đốc", DeskRole.DEPUTY, "", "0200 3555 003"),
            (
                "Phan Quốc Bảo", "Chuyên viên Sở Văn hóa, Thể thao và Du lịch", DeskRole.OFFICER,
                "Văn hóa, thể thao, du lịch", "0200 3555 011",
            ),
        ),
        has_saturday=True,
        is_province=True,
    ),
    Desk(
        "thanhbinh/ttpvhcc",
        "phuong-thanh-binh",
        "Trung tâm Phục vụ hành chính công phường Thanh Bình",
        "Số 20 đường Lê Lợi, phường Thanh Bình",
        "Cạnh Trạm Y tế phường.",
        "0200 3556 100",
        (
            ("Trần Quang Vinh", "Phó Chủ tịch UBND phường, Giám đốc", DeskRole.HEAD, "", "0200 3556 101"),
            ("Nguyễn Thị Lan", "Công chức Tư pháp - Hộ tịch", DeskRole.OFFICER, "Hộ tịch, chứng thực", "0200 3556 102"),
        ),
        has_saturday=True,
    ),
    Desk(
        "hoaan/ttpvhcc",
        "xa-hoa-an",
        "Trung tâm Phục vụ hành chính công xã Hòa An",
        "Thôn Trung, xã Hòa An",
        "Trong trụ sở UBND xã, tầng 1.",
        "0200 3557 100",
        (
            ("Phạm Văn Thành", "Phó Chủ tịch UBND xã, Giám đốc", DeskRole.HEAD, "", "0200 3557 101"),
            ("Vũ Thị Mai", "Công chức Tư pháp - Hộ tịch", DeskRole.OFFICER, "Hộ tịch, chứng thực", "0200 3557 102"),
        ),
    ),
    Desk(
        "honngoc/ttpvhcc",
        "dac-khu-hon-ngoc",
        "Trung tâm Phục vụ hành chính công đặc khu Hòn Ngọc",
        "Bến Cảng Cá, đặc khu Hòn Ngọc",
        "Cách bến tàu 200 m.",
        "0200 3558 100",
        (("Hồ Đức Tâm", "Phó Chủ tịch UBND đặc khu, Giám đốc", DeskRole.HEAD, "", "0200 3558 101"),),
    ),
)  # fmt: skip

BORN: dict[str, object] = {"key": "married", "text": "Cha mẹ trẻ đã đăng ký kết hôn chưa?", "choices": [
    {"key": "yes", "text": "Đã đăng ký"}, {"key": "no", "text": "Chưa đăng ký"}]}  # fmt: skip
SHOW: dict[str, object] = {"key": "tickets", "text": "Buổi diễn có bán vé hoặc quảng bá rộng rãi không?", "choices": [
    {"key": "yes", "text": "Có"}, {"key": "no", "text": "Không, chỉ nội bộ"}]}  # fmt: skip

Items = tuple[tuple[str, str, dict[str, list[str]]], ...]
LIFE_EVENTS: tuple[tuple[str, str, str, list[dict[str, object]], Items], ...] = (
    ("sinh-con", "Sinh con", "Khai sinh, hộ khẩu và thẻ bảo hiểm y tế cho trẻ.", [BORN], (
        ("2.000986", "Nộp một lần cho cả ba việc (nên chọn)", {}),
        ("1.001193", "", {}),
        ("1.001022", "Cha nhận con, làm cùng lúc với khai sinh", {"married": ["no"]}),
        ("", "Thẻ căn cước cho trẻ", {}),
    )),
    ("ket-hon", "Kết hôn", "Giấy tờ trước và khi đăng ký kết hôn.", [], (
        ("1.004873", "", {}), ("1.000894", "", {}),
    )),
    ("nguoi-than-qua-doi", "Người thân qua đời", "Khai tử và giấy tờ thừa kế.", [], (
        ("1.000656", "", {}), ("2.001016", "Khi không nhận phần thừa kế", {}),
    )),
    ("to-chuc-bieu-dien", "Tổ chức biểu diễn", "Báo hoặc xin chấp thuận trước buổi diễn.", [SHOW], (
        ("9.000101", "", {"tickets": ["no"]}),
        ("9.000102", "", {"tickets": ["yes"]}),
        ("9.000108", "Khi treo băng-rôn, bảng quảng cáo", {}),
    )),
    ("mo-co-so-an-uong", "Mở cơ sở kinh doanh ăn uống", "Quán ăn, quán nước, nhà hàng: đăng ký kinh doanh, an toàn thực phẩm.", [], (
        ("", "Đăng ký hộ kinh doanh", {}),
        ("", "Giấy chứng nhận an toàn thực phẩm", {}),
        ("9.000108", "Khi treo biển, băng-rôn quảng cáo", {}),
    )),
    ("mo-cong-ty-du-lich", "Làm du lịch", "Lữ hành, hướng dẫn viên, nơi lưu trú.", [], (
        ("9.000301", "", {}), ("9.000303", "", {}), ("9.000305", "", {}),
    )),
)  # fmt: skip

ADVICE = {
    "Thẻ căn cước cho trẻ": "Do Công an cấp xã hoặc Phòng Cảnh sát quản lý hành chính Công an tỉnh làm.",
    "Đăng ký hộ kinh doanh": "Nộp tại Ủy ban nhân dân xã, phường nơi mở cơ sở.",
    "Giấy chứng nhận an toàn thực phẩm": "Hỏi Sở Y tế hoặc Sở Công Thương tùy loại hình.",
}
SIGNPOSTS = (
    ("Thẻ căn cước", "căn cước, CCCD, chứng minh nhân dân, làm thẻ căn cước",
     "Đến Công an xã, phường bất kỳ hoặc Phòng Cảnh sát quản lý hành chính Công an tỉnh; có thể đặt lịch trên ứng dụng VNeID."),
    ("Hộ chiếu", "hộ chiếu, passport, đi nước ngoài",
     "Nộp trực tuyến trên Cổng Dịch vụ công quốc gia, hoặc đến Phòng Quản lý xuất nhập cảnh Công an tỉnh."),
    ("Giấy phép lái xe", "bằng lái, giấy phép lái xe, đổi bằng lái",
     "Đến điểm tiếp nhận của Phòng Cảnh sát giao thông Công an tỉnh, hoặc nộp trực tuyến."),
    ("Đăng ký tạm trú, thường trú", "tạm trú, thường trú, nhập hộ khẩu, cư trú",
     "Đến Công an xã, phường nơi ở, hoặc nộp trên VNeID, Cổng Dịch vụ công quốc gia."),
    ("Khiếu nại, tố cáo", "khiếu nại, tố cáo, đơn thư, tiếp công dân",
     "Gửi đơn hoặc đến gặp Ban Tiếp công dân tỉnh. Phản ánh, kiến nghị về thủ tục thì gọi Văn phòng Ủy ban nhân dân tỉnh, 0200 3555 088."),
    ("Ly hôn", "ly hôn, ly dị", "Nộp đơn tại Tòa án nhân dân khu vực nơi vợ, chồng cư trú."),
)  # fmt: skip


def lay_out(units: dict[str, str], paths: dict[str, str]) -> None:
    """Make desks, life events and signposts; `units` and `paths` by segment of the demo's tree."""
    for order, desk in enumerate(DESKS):
        _make_desk(desk, order, units[desk.unit], paths[desk.unit])
    for order, (slug, name, summary, questions, items) in enumerate(LIFE_EVENTS):
        event = LifeEvent.objects.create(
            slug=slug,
            name=name,
            summary=summary,
            questions=questions,
            order=order,
            is_published=True,
        )
        _make_items(event, items)
    for title, words, advice in SIGNPOSTS:
        Signpost.objects.create(title=title, words=words, advice=advice)


def _make_desk(desk: Desk, order: int, unit: str, path: str) -> None:
    row = OneStopDesk.objects.create(
        unit_id=unit,
        unit_path=path,
        slug=desk.slug,
        name=desk.name,
        address=desk.address,
        directions=desk.directions,
        hours=[*HOURS, *([SATURDAY] if desk.has_saturday else [])],
        phone=desk.phone,
        hotline="0200 1022",
        email=f"{desk.slug}@binhminh.example",
        feedback_address="Văn phòng Ủy ban nhân dân tỉnh, điện thoại 0200 3555 088",
        serves_province=True,
        serves_commune=True,
        order=order,
    )
    for place, (name, post, role, field, phone) in enumerate(desk.people):
        DeskOfficer.objects.create(
            desk=row, name=name, post=post, role=role, field=field, phone=phone, order=place
        )


def _make_items(event: LifeEvent, items: tuple[tuple[str, str, dict[str, list[str]]], ...]) -> None:
    numbers = [number for number, _, _ in items if number]
    known = {row.number: row for row in ProcedureRow.objects.filter(number__in=numbers)}
    for order, (number, title, when) in enumerate(items):
        LifeEventItem.objects.create(
            life_event=event,
            procedure=known.get(number),
            title=title,
            advice=ADVICE.get(title, ""),
            when=when,
            order=order,
        )
