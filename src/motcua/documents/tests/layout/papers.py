"""Papers of the fictional province Bình Minh, in the lengths the layout is tested with."""

from datetime import date

from motcua.documents.layout import (
    Align,
    Annex,
    Block,
    Cell,
    Column,
    Heading,
    OfficialDocument,
    Paragraph,
    Row,
    Run,
    Signer,
    Table,
)

SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="90" height="40">'
    b'<rect width="90" height="40"/></svg>'
)
WORK = (
    "Đăng tải tin, bài về kết quả tiếp nhận hồ sơ, hướng dẫn người dân thực hiện dịch vụ công "
    "trực tuyến toàn trình trên chuyên mục cải cách hành chính"
)
CLOSING = "Trên đây là Kế hoạch tuyên truyền năm 2026, đề nghị các phòng, đơn vị thực hiện"
SUBJECT = (
    "Thông tin, tuyên truyền về kiểm soát thủ tục hành chính và thực hiện\n"
    "cơ chế một cửa, một cửa liên thông năm 2026"
)


def work_table(count: int, *, landscape: bool = False) -> Table:
    """A table with a heading of two rows and a group row."""
    header = (
        Row(("STT", Cell("Nội dung", rows=1), "Đơn vị", Cell("Thực hiện", columns=2))),
        Row(("", "", "", "Thời gian", "Kinh phí (đồng)")),
    )
    rows = [Row((str(n), WORK, "Văn phòng Sở", "Quý I", "12.500.000")) for n in range(1, count + 1)]
    columns = (
        Column(0.5, Align.CENTRE),
        Column(5, Align.JUSTIFY),
        Column(3),
        Column(2, Align.CENTRE),
        Column(2, Align.RIGHT),
    )
    group = Row(("I", Cell("Trên cổng thông tin điện tử", columns=4)), group=True)
    return Table(columns, (group, *rows), header, "Phân công nhiệm vụ", landscape=landscape)


def plan(*body: Block, **changes: object) -> OfficialDocument:
    """A signed plan of a department; its body is a heading and a paragraph unless given."""
    standard: tuple[Block, ...] = (
        Heading(1, "MỤC ĐÍCH, YÊU CẦU", "I."),
        Heading(2, "Mục đích", "1."),
        Paragraph((Run("Chỉ tiêu: ", bold=True), Run("ít nhất 04 tin, bài mỗi tháng."))),
    )
    values: dict[str, object] = {
        "parent_agency": "Ủy ban nhân dân tỉnh Bình Minh",
        "agency": "Sở Văn hóa, Thể thao và Du lịch",
        "number": 7,
        "symbol": "KH-SVHTTDL",
        "place": "Bình Minh",
        "issued_on": date(2026, 2, 5),
        "kind": "Kế hoạch",
        "subject": SUBJECT,
        "legal_bases": (
            "Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08 tháng 6 năm 2010 của Chính phủ",
            "Căn cứ Kế hoạch số 326/KH-UBND ngày 29 tháng 12 năm 2025 của Ủy ban nhân dân tỉnh",
        ),
        "body": body or standard,
        "closing": CLOSING,
        "signer": Signer("Phó Giám đốc", "Lê Thị An", ("KT. Giám đốc",)),
        "recipients": ("Ủy ban nhân dân tỉnh (để báo cáo)", "Các phòng", "Lưu: VT, VP (02)"),
    }
    return OfficialDocument(**{**values, **changes})  # type: ignore[arg-type]


def draft_letter(**changes: object) -> OfficialDocument:
    """A công văn that has no number, day or signer yet."""
    return plan(
        Paragraph("Đề nghị các phòng, đơn vị cập nhật tài liệu minh chứng trước ngày 05 tháng 12."),
        **{
            "number": None,
            "issued_on": None,
            "drafted_on": date(2026, 11, 24),
            "kind": "",
            "symbol": "SVHTTDL-VP",
            "subject": "đôn đốc thực hiện nhiệm vụ tuyên truyền quý IV",
            "addressees": ("Các phòng thuộc Sở", "Thư viện tỉnh"),
            "legal_bases": (),
            "closing": "",
            "signer": Signer("Chánh Văn phòng", authority=("TL. Giám đốc",)),
            "is_draft": True,
            "state_note": "Bản dự thảo lập ngày 24/11/2026",
            **changes,
        },
    )


def with_annexes() -> OfficialDocument:
    """A plan with a landscape annex of several pages and an upright one."""
    return plan(
        annexes=(
            Annex("Danh mục minh chứng", (work_table(20),), landscape=True),
            Annex("Kinh phí thực hiện", (Paragraph("Theo dự toán được giao."),)),
        )
    )
