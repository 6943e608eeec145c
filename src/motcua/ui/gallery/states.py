"""Sample values: badges, progress, notices, actions, facts, the timeline."""

from datetime import UTC, datetime

from motcua.ui.parts import (
    Action,
    Badge,
    Crumb,
    EmptyState,
    Fact,
    Notice,
    Progress,
    TimelineEntry,
)

LONG = (
    "Xây dựng, phát sóng chuyên mục tuyên truyền về cải cách thủ tục hành chính, cơ chế một cửa, "
    "một cửa liên thông trong giải quyết thủ tục hành chính trên sóng phát thanh, truyền hình và "
    "hệ thống loa truyền thanh cơ sở của các xã, phường trên địa bàn tỉnh Bình Minh"
)

CRUMBS = (Crumb("Kế hoạch", "#"), Crumb("Kế hoạch 12/KH-UBND năm 2026", "#"), Crumb("Nhiệm vụ 4"))
BADGES = (
    Badge("neutral", "Chưa thực hiện"),
    Badge("neutral", "Dự thảo", "draft"),
    Badge("active", "Đang thực hiện"),
    Badge("active", "Chờ xác nhận", "waiting"),
    Badge("active", "Trình ký", "signature"),
    Badge("good", "Hoàn thành"),
    Badge("warn", "Sắp đến hạn"),
    Badge("warn", "Chờ bổ sung", "waiting"),
    Badge("bad", "Quá hạn"),
    Badge("bad", "Hết hiệu lực", "obstacle"),
)
ACTIONS = (
    Action("Giao nhiệm vụ", "#", tone="primary", icon="hand_over"),
    Action("Sửa nội dung", "#", icon="edit"),
    Action("Xóa bản nháp", "#", tone="danger", icon="remove"),
)
POST_ACTION = Action(
    "Trả lại, kèm lý do",
    "#",
    method="post",
    confirm="Trả lại nhiệm vụ “Phát 12 chuyên mục truyền thanh”?",
    icon="return",
)
PROGRESSES = (
    Progress(0, 12, "nhiệm vụ"),
    Progress(3, 12, "nhiệm vụ", forecast=9),
    Progress(12, 12, "nhiệm vụ"),
    Progress(15, 12, "tin, bài", forecast=20),
    Progress(0, 0, "nhiệm vụ"),
)
NOTICES = (
    Notice("neutral", "Kế hoạch này đã kết thúc; chỉ xem."),
    Notice("active", "Đang đọc tệp. Trang này tự cập nhật khi đọc xong."),
    Notice("good", "Đã giao 12 nhiệm vụ cho 7 đơn vị."),
    Notice("warn", "Lịch nghỉ lễ năm 2028 chưa được công bố, các hạn trong năm đó là tạm tính."),
    Notice(
        "bad",
        "Trang 3 là ảnh quét. Kế hoạch chưa được tạo. Hãy tải tệp bôi đen được chữ "
        "(không phải bản quét) hoặc bản .docx.",
        title="Tệp không đọc được",
        action=Action("Chọn tệp khác", "#", icon="upload"),
    ),
)
FACTS = (
    Fact("Đơn vị chủ trì", "Sở Văn hóa, Thể thao và Du lịch"),
    Fact("Đơn vị phối hợp", "Báo và Phát thanh, Truyền hình Bình Minh; UBND các xã, phường"),
    Fact("Thời hạn", "còn 2 ngày làm việc · 16:30 thứ Tư 25/11/2026"),
    Fact("Tài liệu minh chứng", "14", "#"),
    Fact("Kinh phí", "470.000.000 đồng"),
    Fact("Ghi chú", ""),
    Fact("Vướng mắc", 0),
)
TIMELINE = (
    TimelineEntry(
        datetime(2026, 11, 24, 8, 5, tzinfo=UTC),
        "Nguyễn Thị Hạnh, Văn phòng UBND tỉnh",
        "Giao nhiệm vụ cho Sở Văn hóa, Thể thao và Du lịch, hạn 25/12/2026.",
        "#",
    ),
    TimelineEntry(
        datetime(2026, 11, 20, 2, 30, tzinfo=UTC),
        "Trần Văn Phúc, Phó Chánh Văn phòng",
        "Duyệt bản sửa 3 của kế hoạch.",
    ),
    TimelineEntry(datetime(2026, 11, 18, 9, 0, tzinfo=UTC), "Hệ thống", LONG),
)
EMPTY = EmptyState(
    "Chưa có kế hoạch nào.",
    "Nạp tệp kế hoạch đã ký; hệ thống đọc ra nhiệm vụ để Ông/Bà kiểm tra bên cạnh bản gốc.",
    Action("Nạp kế hoạch", "#", tone="primary", icon="upload"),
)
BARE = EmptyState("Không có nhiệm vụ nào quá hạn.")
