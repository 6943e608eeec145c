"""Sample values: filters, tabs, tables, pagers, matrix, bars."""

from motcua.ui.gallery.states import BADGES, LONG
from motcua.ui.parts import (
    Bar,
    Bars,
    Column,
    Filter,
    FilterOption,
    ListSearch,
    Matrix,
    MatrixCell,
    MatrixRow,
    Pager,
    Select,
    Tab,
    TypedChoice,
)

TABS = (
    Tab("Danh sách", "#", current=True, count=51),
    Tab("Bảng 12 tháng", "#"),
    Tab("Chỉ tiêu", "#", count=9),
    Tab("Khó khăn, vướng mắc", "#", count=0),
)
FILTERS = (
    Filter(
        "Trạng thái",
        (
            FilterOption("Quá hạn", "#", current=True, count=3),
            FilterOption("Sắp đến hạn", "#", count=12),
            FilterOption("Hoàn thành", "#", count=1204),
        ),
    ),
    Filter(
        "Đơn vị",
        (
            FilterOption("Văn phòng Ủy ban nhân dân tỉnh", "#"),
            FilterOption("Báo và Phát thanh, Truyền hình Bình Minh", "#"),
        ),
    ),
)
LIST_SEARCH = ListSearch(
    "Tìm theo tên",
    "/thu-vien-giao-dien/?tim=ni%C3%AAm+y%E1%BA%BFt&trang-thai=qua-han",
    "Tìm theo tên, có dấu hoặc không dấu",
    Select("cap", "Cấp", (("", "Mọi cấp"), ("xa", "Cấp xã"))),
    TypedChoice("linh-vuc", "Lĩnh vực", ("Hộ tịch", "Đất đai"), hint="Mọi lĩnh vực; gõ để chọn"),
)
COLUMNS = (
    Column("Nhiệm vụ", "#", "ascending"),
    Column("Đơn vị chủ trì", "#"),
    Column("Hạn", "#"),
    Column("Trạng thái"),
    Column("Minh chứng", "#", numeric="numeric"),
)
ROWS = (
    (LONG, "Báo và Phát thanh, Truyền hình Bình Minh", "31/12/2026", BADGES[2], 1204),
    ("Niêm yết danh mục thủ tục hành chính", "UBND phường Đông Hòa", "15/11/2026", BADGES[8], 0),
    ("Tập huấn cán bộ Bộ phận Một cửa", "Sở Nội vụ", "25/11/2026", BADGES[6], 7),
)
PAGER = Pager("#", "#", "50 nhiệm vụ trên trang này")
LAST_PAGER = Pager(newer_url="#")
MONTHS = tuple(f"T{month}" for month in range(1, 13))
MATRIX = Matrix(
    "Nhiệm vụ theo tháng, năm 2026",
    MONTHS,
    (
        MatrixRow(
            LONG,
            [
                *[MatrixCell("2/2", "good", "#", "hai chuyên mục, đã xác nhận")] * 8,
                MatrixCell("1/2", "bad", "#", "thiếu một chuyên mục, quá hạn"),
                MatrixCell("2/2", "active", "#", "chờ xác nhận"),
                MatrixCell("0/2", "warn", "#", "hạn 30/11/2026"),
                MatrixCell("2", "neutral", "", "chưa đến"),
            ],
            "#",
            "Báo và Phát thanh, Truyền hình Bình Minh",
        ),
        MatrixRow(
            "Hội nghị tập huấn",
            [MatrixCell(), MatrixCell(), MatrixCell("15/3", "good"), *[MatrixCell()] * 9],
        ),
    ),
    current=10,
)
NO_MATRIX = Matrix("Nhiệm vụ theo tháng, năm 2027", MONTHS, ())
BARS = Bars(
    "Tin, bài đăng mỗi tháng: tháng Mười nhiều nhất, 14 tin, bài",
    tuple(
        Bar(f"Tháng {month}", value, "#")
        for month, value in enumerate((4, 6, 3, 5, 4, 8, 9, 4, 0, 14, 11), start=1)
    ),
    "Nguồn: tài liệu minh chứng đã xác nhận, đến 24/11/2026",
)
NO_BARS = Bars("Tin, bài đăng mỗi tháng", ())
