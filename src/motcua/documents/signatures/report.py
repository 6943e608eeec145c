"""What is found about one signature, in words a clerk can act on."""

from dataclasses import dataclass
from datetime import datetime

UNREADABLE = "Chữ ký số không đọc được, tệp có thể đã hỏng."
CHANGED = "Nội dung được ký đã bị thay đổi sau khi ký."
FORGED = "Chữ ký số không khớp với chứng thư số."
ADDED = "Có nội dung được thêm hoặc sửa sau chữ ký này."
NO_TIME = "Chữ ký số không ghi thời điểm ký."
OUT_OF_TERM = "Chứng thư số chưa có hoặc không còn hiệu lực vào lúc ký."
NO_ROOTS = "Chưa khai báo chứng thư gốc tin cậy nên chưa xác nhận được người ký."
UNTRUSTED = "Không nối được chứng thư số của người ký với chứng thư gốc tin cậy."
WEAK = "Chữ ký số dùng thuật toán đã lỗi thời, không còn được tin cậy."
REVOCATION = "Chưa kiểm tra việc thu hồi chứng thư số vì không truy cập mạng."


@dataclass(frozen=True)
class SignatureReport:
    """One signature of a PDF.

    `signed_at` is the time stamp's, else what the signer's own machine said, else None. `intact`
    means that what was signed is unchanged. `covers_whole_document` allows only further signatures
    after it, as when the agency's seal follows the person. `trusted` means that the certificate
    leads to a given root. `problems` say what stands against relying on it, `notes` what was not
    checked.
    """

    signer_name: str
    organisation: str
    signed_at: datetime | None
    intact: bool
    covers_whole_document: bool
    trusted: bool
    problems: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def is_sound(self) -> bool:
        """Whether nothing at all stands against it."""
        return self.intact and self.covers_whole_document and self.trusted and not self.problems


UNREADABLE_REPORT = SignatureReport(
    signer_name="",
    organisation="",
    signed_at=None,
    intact=False,
    covers_whole_document=False,
    trusted=False,
    problems=(UNREADABLE,),
)
