"""The states of a file on its way in, and what its rows do."""

from motcua.kernel.labelled import LabelledEnum

FULL_LAYOUTS = ("national", "tables")
"""Files of whole records: what the catalogue can be compared with."""


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
    PROBLEM = "problem", "Lỗi"
