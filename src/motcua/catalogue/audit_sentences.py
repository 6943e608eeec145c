"""What each audit code of this context says, in Vietnamese, with named placeholders."""

SENTENCES: dict[str, str] = {
    "import.taken_in": "Gửi tệp {file} để nhập thủ tục",
    "import.read": "Đọc xong tệp: {new} mới, {changed} thay đổi, {same} không đổi, {problem} lỗi",
    "import.failed": "Không đọc được tệp: {reason}",
    "import.approved": "Cho ghi vào danh mục từ tệp {file}",
    "import.discarded": "Bỏ lần nhập từ tệp {file}",
    "import.added": "Thêm {count} thủ tục từ tệp nhập",
    "import.applied": "Ghi xong tệp {file}: {new} thủ tục mới, {changed} thay đổi",
    "version.corrected": "Đính chính phiên bản đã công bố: {reason}",
    "version.announced": "Ghi nhận phiên bản đã công bố",
    "version.ended": "Kết thúc hiệu lực của phiên bản: {reason}",
}
