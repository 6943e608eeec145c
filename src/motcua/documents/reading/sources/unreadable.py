"""The refusal of a file: what happened, what was kept, what to do."""

from typing import Any

from motcua.documents.reading.sources.reasons import (
    MAX_BYTES,
    MAX_CHARACTERS,
    MAX_SCANNED_PAGES,
    MIN_PAGE_CONFIDENCE,
    Reason,
)

KEPT = "Chưa có gì được lưu."

_SAVE_AS_DOCX = "Hãy mở tệp bằng Word hoặc LibreOffice Writer, chọn Tệp > Lưu thành, loại .docx"
_ASK_SENDER = "Hãy xin lại bản .docx hoặc .pdf từ nơi gửi."
_RESCAN = "Hãy quét lại ở 200 dpi trở lên, hoặc xin bản .docx hay .pdf bôi đen được chữ."
_OCR_PACKAGES = "hai gói tesseract-ocr và tesseract-ocr-vie"
_AT_LEAST = f"cần ít nhất {MIN_PAGE_CONFIDENCE}%"
_ONLY_READ = "Một Cửa chỉ đọc tệp .docx, .pdf và .txt."

# What happened, and what to do about it.
MESSAGES: dict[Reason, tuple[str, str]] = {
    Reason.MISSING: ("không có hoặc không mở được.", "Hãy kiểm tra đường dẫn và quyền đọc tệp."),
    Reason.EMPTY: ("không có nội dung nào.", _ASK_SENDER),
    Reason.TOO_LARGE: (
        f"lớn hơn {MAX_BYTES // 1024 // 1024} MB nên không được mở.",
        "Hãy bỏ bớt ảnh trong tệp hoặc tách phụ lục thành tệp riêng.",
    ),
    Reason.TOO_LONG: (
        f"dài hơn {MAX_CHARACTERS:,} ký tự.".replace(",", "."),
        "Hãy tách riêng phần kế hoạch.",
    ),
    Reason.BROKEN: (
        "bị hỏng: phần bên trong không đúng định dạng của loại tệp này.",
        "Hãy mở tệp bằng phần mềm soạn thảo và lưu lại, hoặc xin lại tệp từ nơi gửi.",
    ),
    Reason.CRASHED: (
        "làm chương trình đọc dừng đột ngột; tệp có thể bị hỏng.",
        "Hãy mở tệp bằng phần mềm soạn thảo và lưu lại, hoặc xin lại tệp từ nơi gửi.",
    ),
    Reason.OVERRUN: (
        "đọc quá lâu nên đã dừng lại.",
        "Hãy tách tệp thành các phần nhỏ hơn, hoặc lưu lại thành .docx.",
    ),
    Reason.MEMORY: (
        "cần quá nhiều bộ nhớ để đọc nên đã dừng lại.",
        "Hãy bỏ bớt ảnh, tách tệp thành các phần nhỏ hơn, hoặc lưu lại thành .docx.",
    ),
    Reason.ENCRYPTED: (
        "được đặt mật khẩu.",
        "Hãy mở tệp bằng mật khẩu, lưu thành một bản không có mật khẩu rồi tải bản đó.",
    ),
    Reason.ZIP_BOMB: (
        "khi giải nén sẽ lớn bất thường nên không được mở.",
        "Tệp có thể được tạo để gây hại. Hãy hỏi lại nơi gửi.",
    ),
    Reason.HOSTILE_XML: (
        "chứa khai báo thực thể XML mà Word không bao giờ tạo ra nên không được mở.",
        "Tệp có thể được tạo để gây hại. Hãy hỏi lại nơi gửi.",
    ),
    Reason.NO_TEXT: (
        "không có chữ nào đọc được; nội dung có thể là ảnh.",
        "Hãy xin bản soạn thảo gốc, hoặc lưu thành .pdf quét ở 200 dpi trở lên.",
    ),
    Reason.NOT_TEXT: ("không phải văn bản.", _ONLY_READ),
    Reason.ENCODING: (
        "dùng bảng mã chữ không nhận ra chắc chắn (có thể là TCVN3, VNI hoặc bảng mã khác).",
        "Hãy mở tệp, chuyển mã sang Unicode (UTF-8) rồi lưu lại.",
    ),
    Reason.OLD_WORD: (
        "là tệp Word đời cũ (.doc) và máy chủ chưa cài catdoc để đọc.",
        f"{_SAVE_AS_DOCX}; hoặc nhờ quản trị cài gói catdoc.",
    ),
    Reason.WORD_VARIANT: (
        "là tệp Word có macro hoặc tệp mẫu (.docm, .dotx, .dotm).",
        f"{_SAVE_AS_DOCX}.",
    ),
    Reason.RICH_TEXT: ("là tệp .rtf.", f"{_SAVE_AS_DOCX}."),
    Reason.OPEN_DOCUMENT: ("là tệp của LibreOffice (.odt).", f"{_SAVE_AS_DOCX}."),
    Reason.HTML: (
        "là một trang web, dù tên tệp có thể ghi khác.",
        f"{_SAVE_AS_DOCX}, hoặc tải văn bản gốc từ nơi ban hành.",
    ),
    Reason.SPREADSHEET: (
        "là bảng tính.",
        "Kế hoạch phải là văn bản: hãy dán bảng vào tệp .docx rồi tải lên.",
    ),
    Reason.SLIDES: ("là bài trình chiếu.", _ONLY_READ),
    Reason.IMAGE: ("là ảnh.", "Hãy quét văn bản thành .pdf ở 200 dpi trở lên, hoặc xin bản .docx."),
    Reason.ARCHIVE: ("là tệp nén.", "Hãy giải nén rồi tải từng tệp .docx, .pdf hoặc .txt."),
    Reason.SCANNED: (
        "không đọc được: trang {pages} là ảnh quét và máy chủ chưa cài phần nhận dạng chữ.",
        f"Hãy tải tệp bôi đen được chữ hoặc bản .docx; hoặc nhờ quản trị cài {_OCR_PACKAGES}.",
    ),
    Reason.SCAN_LONG: (
        f"có {{count}} trang là ảnh quét; chỉ nhận dạng được tối đa {MAX_SCANNED_PAGES} trang.",
        "Hãy tách riêng phần kế hoạch, hoặc xin bản .docx.",
    ),
    Reason.SCAN_POOR: (
        f"không đọc được: trang {{pages}} quét quá mờ (độ tin cậy {{confidence}}%, {_AT_LEAST}).",
        _RESCAN,
    ),
}


class Unreadable(ValueError):
    """A file that cannot be read. `str()` is the whole Vietnamese message."""

    def __init__(self, reason: Reason, *, name: str | None = None, **details: Any) -> None:
        what, cure = MESSAGES[reason]
        subject = f"Tệp “{name}”" if name else "Tệp"
        super().__init__(f"{subject} {what.format(**details)} {KEPT} {cure}")
        self.reason = reason
        self.details = details
