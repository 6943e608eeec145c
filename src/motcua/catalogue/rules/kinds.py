"""The closed lists of the catalogue, with their official words.

Basis: Decree 63/2010/NĐ-CP art. 8, 13, 15 (parts of a procedure, kinds of announcement) as amended
by 92/2017/NĐ-CP; Decree 224/2026/NĐ-CP art. 14 (service levels).
"""

from motcua.kernel.labelled import LabelledEnum


class Level(LabelledEnum):
    """Where a procedure is carried out."""

    MINISTRY = "ministry", "Cấp bộ"
    PROVINCE = "province", "Cấp tỉnh"
    COMMUNE = "commune", "Cấp xã"
    OTHER = "other", "Cơ quan khác"


class OnlineLevel(LabelledEnum):
    """How much of a service is done online; unknown is said, not guessed."""

    FULL = "full", "Toàn trình"
    PARTIAL = "partial", "Một phần"
    INFORMATION = "information", "Cung cấp thông tin trực tuyến"
    UNKNOWN = "unknown", "Chưa xác định"


class Source(LabelledEnum):
    """Who regulates a procedure."""

    NATIONAL = "national", "Trung ương quy định"
    LOCAL = "local", "Địa phương quy định"


class VersionState(LabelledEnum):
    """A version is written, then announced; whether it is in force is a matter of days."""

    DRAFT = "draft", "Dự thảo"
    ANNOUNCED = "announced", "Đã công bố"
    DROPPED = "dropped", "Đã bỏ"


class Change(LabelledEnum):
    """What a decision of announcement does to a procedure."""

    NEW = "new", "Ban hành mới"
    AMENDED = "amended", "Được sửa đổi, bổ sung"
    REPLACED = "replaced", "Được thay thế"
    ABOLISHED = "abolished", "Bị bãi bỏ"


class AnnouncementKind(LabelledEnum):
    """What a decision announces."""

    CONTENT = "content", "Công bố thủ tục hành chính"
    LIST = "list", "Công bố danh mục thủ tục hành chính"
    INTERNAL = "internal", "Công bố thủ tục hành chính nội bộ"


class AnnouncementState(LabelledEnum):
    """The way of a decision: written here, signed and numbered by the clerk, recorded here."""

    DRAFT = "draft", "Dự thảo"
    SUBMITTED = "submitted", "Trình ký"
    ISSUED = "issued", "Đã ban hành"
    CANCELLED = "cancelled", "Đã hủy"


class DutyKind(LabelledEnum):
    """What has to be done by a day once something is announced or changed."""

    DECIDE = "decide", "Ký quyết định công bố"
    ENTER_NATIONAL = "enter_national", "Nhập, công khai trên Cơ sở dữ liệu quốc gia về TTHC"
    POST = "post", "Niêm yết tại nơi tiếp nhận, giải quyết"
    REPOST = "repost", "Thay bản niêm yết đã cũ"


class SheetKind(LabelledEnum):
    """What a posted sheet shows."""

    PROCEDURE = "procedure", "Nội dung một thủ tục"
    SECTOR = "sector", "Danh mục thủ tục của lĩnh vực"
    FEEDBACK = "feedback", "Nội dung tiếp nhận phản ánh, kiến nghị"
    STAFF = "staff", "Danh sách người làm việc tại Bộ phận Một cửa"
    OTHER = "other", "Nội dung khác"


class PaperSize(LabelledEnum):
    """The sheet that is printed."""

    A4 = "a4", "A4"
    A3 = "a3", "A3, chữ lớn"


class CopyState(LabelledEnum):
    """A sheet with its code: printed, on the wall, taken down. Out of date is not a state: it
    follows from the version that the sheet quotes."""

    PRINTED = "printed", "Đã in, chưa niêm yết"
    POSTED = "posted", "Đang niêm yết"
    TAKEN_DOWN = "taken_down", "Đã gỡ"


class DeskRole(LabelledEnum):
    """The place of a person at a one-stop desk (Decree 118/2025/NĐ-CP art. 9.8)."""

    HEAD = "head", "Người đứng đầu"
    DEPUTY = "deputy", "Cấp phó"
    OFFICER = "officer", "Người được cử đến"


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
