"""The states of a file on its way in, and what its rows do."""

from motcua.kernel.labelled import LabelledEnum

FULL_LAYOUTS = ("national", "tables")
"""Files of whole records: what the catalogue can be compared with."""


IMPORTED_AGAIN, READ_ANEW = "Nhập lại từ tệp ", "Đọc lại tệp "
"""How the reason of a correction begins that an import made: the source changed, or our reading."""


def told_publicly(reason: str) -> str:
    """The reason of a correction as strangers read it: the name of a file tells them nothing."""
    if reason.startswith(IMPORTED_AGAIN):
        return "cập nhật theo dữ liệu của cơ quan công bố"
    return "ghi lại cho khớp hồ sơ gốc" if reason.startswith(READ_ANEW) else reason


class ImportState(LabelledEnum):
    """A file of records on its way into the catalogue."""

    QUEUED = "queued", "Chờ đọc"
    PREVIEW = "preview", "Chờ xem lại"
    APPLYING = "applying", "Đang ghi"
    APPLIED = "applied", "Đã ghi"
    FAILED = "failed", "Không đọc được"
    DISCARDED = "discarded", "Đã bỏ"


class RowOutcome(LabelledEnum):
    """What a row of an import does."""

    NEW = "new", "Thêm mới"
    CHANGED = "changed", "Thay đổi"
    SAME = "same", "Không đổi"
    KEPT = "kept", "Giữ bản của đơn vị"
    LEFT_OUT = "left_out", "Bỏ qua theo lựa chọn"
    PROBLEM = "problem", "Lỗi"
